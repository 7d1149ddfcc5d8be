import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Clock } from '../platform/clock.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { FamilyChildListDto, FamilyReferralFilterDto, FamilyReferralListDto } from './families.dto.js';
import { FamiliesRepository } from './families.repository.js';

@ApiTags('family')
@Controller('family')
export class FamiliesController {
  constructor(
    private readonly families: FamiliesRepository,
    private readonly clock: Clock,
  ) {}

  @Needs('family.read')
  @Get('children')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: FamilyChildListDto })
  children(@Me() me: Actor): Promise<JsonText> {
    return this.families.children(me);
  }

  @Needs('family.read')
  @Get('referrals')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: FamilyReferralListDto })
  referrals(@Me() me: Actor, @Query() filter: FamilyReferralFilterDto): Promise<JsonText> {
    return this.families.referrals(me, filter.childId, this.clock.today());
  }
}
