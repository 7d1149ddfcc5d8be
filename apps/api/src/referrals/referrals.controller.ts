import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { referralActions, type Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import { ReferralDto, ReferralHistoryDto, ReferralListDto } from './referral-views.dto.js';
import {
  ActOnReferralDto,
  ReferralFilterDto,
  ReferralSummaryDto,
  UpdateReferralDto,
} from './referrals.dto.js';
import { ReferralsService } from './referrals.service.js';

@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  /** Referrals of one's cases; for a provider those that were sent to the organisation. */
  @Needs('referral.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: ReferralListDto })
  list(@Me() me: Actor, @Query() filter: ReferralFilterDto): Promise<JsonText> {
    return this.referrals.list(me, filter);
  }

  @Needs('referral.read')
  @Get('summary')
  @ApiOkResponse({ type: ReferralSummaryDto })
  summary(@Me() me: Actor): Promise<ReferralSummaryDto> {
    return this.referrals.summary(me);
  }

  @Needs('referral.read')
  @Get(':id')
  @ApiOkResponse({ type: ReferralDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<object> {
    return this.referrals.get(me, id);
  }

  /** Changes a draft. */
  @Needs('referral.update')
  @Patch(':id')
  @ApiOkResponse({ type: ReferralDto })
  @Versioned()
  @Problems('illegal_action')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateReferralDto,
  ): Promise<object> {
    return this.referrals.update(me, id, seen, body);
  }

  @Needs(...referralActions.map((action) => `referral.${action}` as const))
  @Post(':id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnReferralDto): Promise<object> {
    return this.referrals.act(me, id, body);
  }

  /** The caseworker has looked at the answer. */
  @Needs('referral.mark_seen')
  @Post(':id/seen')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralDto })
  seen(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<object> {
    return this.referrals.markSeen(me, id);
  }

  @Needs('referral.history')
  @Get(':id/history')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: ReferralHistoryDto })
  history(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<JsonText> {
    return this.referrals.historyOf(me, id);
  }
}
