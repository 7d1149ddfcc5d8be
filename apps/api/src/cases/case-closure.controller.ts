import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { CaseClosureDto, RequestClosureDto } from './case-closure.dto.js';
import { CaseClosureService } from './case-closure.service.js';
import { CaseDto } from './cases.dto.js';

/** Stands apart from the other routes of cases, because it alone needs the referrals and the plan. */
@ApiTags('cases')
@Controller('cases')
export class CaseClosureController {
  constructor(private readonly closure: CaseClosureService) {}

  /** What stands between the case and its end, and what its last end has ended. */
  @Needs('case.read')
  @Get(':id/closure')
  @ApiOkResponse({ type: CaseClosureDto })
  read(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<CaseClosureDto> {
    return this.closure.read(me, id);
  }

  /** Ends open referrals and goals and asks for the closure, all in one. */
  @Needs('case.request_closure')
  @Post(':id/closure')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked', 'conflict')
  request(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: RequestClosureDto,
  ): Promise<object> {
    return this.closure.request(me, id, body);
  }
}
