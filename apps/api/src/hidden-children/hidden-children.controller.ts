import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Clock } from '../platform/clock.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { HiddenChildPageDto, HiddenChildQueryDto } from './hidden-children.dto.js';
import { HiddenChildrenRepository } from './hidden-children.repository.js';

@ApiTags('hidden-children')
@Controller('hidden-children')
export class HiddenChildrenController {
  constructor(
    private readonly children: HiddenChildrenRepository,
    private readonly clock: Clock,
  ) {}

  /** Children with difficulties whom neither register knows: a caseworker's own, a manager's team or region. */
  @Needs('case.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: HiddenChildPageDto })
  page(@Me() me: Actor, @Query() query: HiddenChildQueryDto): Promise<JsonText> {
    return this.children.page(me, query, this.clock.today());
  }
}
