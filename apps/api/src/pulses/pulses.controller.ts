import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { NewPulseDto, PulseDto, PulseListDto } from './pulses.dto.js';
import { PulsesService } from './pulses.service.js';

/** The quality-of-life pulse: how life is going, in five faces. */
@ApiTags('pulses')
@Controller()
export class PulsesController {
  constructor(private readonly pulses: PulsesService) {}

  @Needs('pulse.read')
  @Get('cases/:id/pulses')
  @ApiOkResponse({ type: PulseListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<PulseListDto> {
    return this.pulses.list(me, caseId);
  }

  @Needs('pulse.write')
  @Post('cases/:id/pulses')
  @Creates(PulseDto, '/api/pulses')
  @Repeatable()
  @Problems('blocked')
  create(@Me() me: Actor, @Param('id', IdPipe) caseId: string, @Body() body: NewPulseDto): Promise<PulseDto> {
    return this.pulses.create(me, caseId, body);
  }

  /** Entered in error: it disappears from the file. Answers with what is left. */
  @Needs('pulse.write')
  @Post('pulses/:id/mark-in-error')
  @HttpCode(200)
  @ApiOkResponse({ type: PulseListDto })
  @Repeatable()
  markInError(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<PulseListDto> {
    return this.pulses.markInError(me, id);
  }
}
