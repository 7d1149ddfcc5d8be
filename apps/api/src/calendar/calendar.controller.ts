import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import type { FastifyRequest } from 'fastify';
import { Me, Needs, Public } from '../platform/access.js';
import { Problems } from '../platform/openapi.js';
import { CalendarDto, CalendarLinkDto, NewCalendarLinkDto } from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Needs('calendar.own')
  @Get()
  @ApiOkResponse({ type: CalendarDto })
  get(@Me() me: Actor): Promise<CalendarDto> {
    return this.calendar.get(me);
  }

  /** Makes a secret link and shows it this once; the link it replaces is dead from then on. */
  @Needs('calendar.own')
  @Post()
  @ApiCreatedResponse({ type: CalendarLinkDto })
  @Problems('conflict')
  renew(@Me() me: Actor, @Body() { replaces }: NewCalendarLinkDto): Promise<CalendarLinkDto> {
    return this.calendar.renew(me, replaces);
  }

  @Needs('calendar.own')
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@Me() me: Actor): Promise<void> {
    return this.calendar.revoke(me);
  }

  /** The tasks behind a secret link, for a calendar program: kinds of work and case numbers, no names, no services. */
  @Public()
  @Get(':file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'inline; filename="birge.ics"')
  @Header('x-robots-tag', 'noindex')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Problems('too_many_requests')
  read(@Param('file') file: string, @Req() request: FastifyRequest): Promise<string> {
    return this.calendar.read(file, request.ip);
  }
}
