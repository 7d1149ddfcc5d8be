import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Repeatable } from '../platform/openapi.js';
import { HandOverResultDto, HandOverDto, HandOverStepDto } from './hand-overs.dto.js';
import { HandOversService } from './hand-overs.service.js';

/** The open cases of a caseworker who leaves. */
@ApiTags('users')
@Controller('users/:id/hand-over')
export class HandOversController {
  constructor(private readonly handOvers: HandOversService) {}

  @Needs('user.hand_over')
  @Get()
  @ApiOkResponse({ type: HandOverDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<HandOverDto> {
    return this.handOvers.get(me, id);
  }

  /** Hands up to a hundred cases over; asked again until nothing is left. */
  @Needs('user.hand_over')
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: HandOverResultDto })
  @Repeatable()
  handOver(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: HandOverStepDto,
  ): Promise<HandOverResultDto> {
    return this.handOvers.handOver(me, id, body);
  }
}
