import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { ReferralEndings } from './referral-endings.service.js';
import { ReferralDto } from './referral-views.dto.js';

@ApiTags('referrals')
@Controller('referrals')
export class ReferralEndingsController {
  constructor(private readonly endings: ReferralEndings) {}

  /** The case was reopened: its caseworker looks after a referral again that somebody else went on with. */
  @Needs('referral.follow_again')
  @Post(':id/follow-again')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  followAgain(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<object> {
    return this.endings.followAgain(me, id);
  }
}
