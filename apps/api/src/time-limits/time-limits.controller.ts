import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { timeLimitSteps, type Actor, type TimeLimitStep } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import { StepPipe } from './step.pipe.js';
import {
  LadderDto,
  TimeLimitsDto,
  TimeLimitsOfStepDto,
  UpdateLadderDto,
  UpdateTimeLimitsDto,
} from './time-limits.dto.js';
import { TimeLimitsService } from './time-limits.service.js';

@ApiTags('time-limits')
@Controller('time-limits')
export class TimeLimitsController {
  constructor(private readonly limits: TimeLimitsService) {}

  /** How long each step may take by the priority of the case, who hears of what is late, and what was changed. */
  @Needs('time_limit.read')
  @Get()
  @ApiOkResponse({ type: TimeLimitsDto })
  get(@Me() me: Actor): Promise<TimeLimitsDto> {
    return this.limits.get(me);
  }

  @Needs('time_limit.write')
  @Patch('ladder')
  @ApiOkResponse({ type: LadderDto })
  @Versioned()
  updateLadder(
    @Me() me: Actor,
    @SeenVersion() seen: number,
    @Body() body: UpdateLadderDto,
  ): Promise<LadderDto> {
    return this.limits.updateLadder(me, seen, body);
  }

  /** Open tasks of the step whose day nobody has moved by hand follow, in the background. */
  @Needs('time_limit.write')
  @Patch(':step')
  @ApiParam({ name: 'step', enum: timeLimitSteps, enumName: 'TimeLimitStep' })
  @ApiOkResponse({ type: TimeLimitsOfStepDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('step', StepPipe) step: TimeLimitStep,
    @SeenVersion() seen: number,
    @Body() body: UpdateTimeLimitsDto,
  ): Promise<TimeLimitsOfStepDto> {
    return this.limits.update(me, step, seen, body);
  }
}
