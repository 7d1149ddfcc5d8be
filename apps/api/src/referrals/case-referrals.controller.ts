import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import type { FastifyReply } from 'fastify';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { CaseReferralListDto, ReferralDto } from './referral-views.dto.js';
import { CreateReferralDto } from './referrals.dto.js';
import { ReferralsService } from './referrals.service.js';

@ApiTags('referrals')
@Controller('cases/:id/referrals')
export class CaseReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  @Needs('referral.create')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseReferralListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<JsonText> {
    return this.referrals.listOfCase(me, id);
  }

  /** Begins a draft. */
  @Needs('referral.create')
  @Post()
  @ApiCreatedResponse({
    type: ReferralDto,
    headers: { Location: { schema: { type: 'string' }, description: 'The referral.' } },
  })
  @Repeatable()
  @Problems('blocked', 'conflict')
  async create(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CreateReferralDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const created = await this.referrals.create(me, id, body);
    void reply.header('location', `/api/referrals/${created.id}`);
    return created;
  }
}
