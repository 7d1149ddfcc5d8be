import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { goalActions, planActions, undertakingActions, type Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import { GoalsService } from './goals.service.js';
import {
  ActOnGoalDto,
  ActOnPlanDto,
  ActOnUndertakingDto,
  GoalNoteDto,
  PlanDto,
  PlanInputDto,
  PlanListDto,
  PlanPageDto,
  PlanQueryDto,
} from './plans.dto.js';
import { PlansService } from './plans.service.js';

@ApiTags('plans')
@Controller()
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly goals: GoalsService,
  ) {}

  @Needs('plan.read')
  @Get('plans')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: PlanPageDto })
  page(@Me() me: Actor, @Query() query: PlanQueryDto): Promise<JsonText> {
    return this.plans.page(me, query);
  }

  @Needs('plan.read')
  @Get('cases/:id/plans')
  @ApiOkResponse({ type: PlanListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<PlanListDto> {
    return this.plans.list(me, caseId);
  }

  @Needs('plan.write')
  @Post('cases/:id/plans')
  @Creates(PlanDto, '/api/plans')
  @Repeatable()
  @Problems('blocked', 'conflict')
  create(@Me() me: Actor, @Param('id', IdPipe) caseId: string, @Body() body: PlanInputDto): Promise<PlanDto> {
    return this.plans.create(me, caseId, body);
  }

  @Needs('plan.write')
  @Patch('plans/:id')
  @ApiOkResponse({ type: PlanDto })
  @Versioned()
  @Problems('illegal_action')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: PlanInputDto,
  ): Promise<PlanDto> {
    return this.plans.update(me, id, seen, body);
  }

  @Needs(...planActions.map((action) => `plan.${action}` as const))
  @Post('plans/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnPlanDto): Promise<PlanDto> {
    return this.plans.act(me, id, body);
  }

  /** How a goal of the approved plan stands. */
  @Needs(...goalActions.map((action) => `goal.${action}` as const))
  @Post('goals/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  actOnGoal(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnGoalDto): Promise<PlanDto> {
    return this.goals.act(me, id, body);
  }

  /** A word on how it goes with a goal. */
  @Needs('plan.write')
  @Post('goals/:id/notes')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanDto })
  @Repeatable()
  @Problems('blocked')
  noteOnGoal(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: GoalNoteDto): Promise<PlanDto> {
    return this.goals.note(me, id, body);
  }

  @Needs(...undertakingActions.map((action) => `undertaking.${action}` as const))
  @Post('undertakings/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  actOnUndertaking(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ActOnUndertakingDto,
  ): Promise<PlanDto> {
    return this.goals.actOnUndertaking(me, id, body);
  }
}
