import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { PageQueryDto } from '../platform/page.dto.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { CaseAccessListDto, TimelineActorsDto, TimelineDto, TimelineFilterDto } from './timeline.dto.js';
import { TimelineService } from './timeline.service.js';

@ApiTags('cases')
@Controller('cases/:id')
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  /** Everything on one line of time: steps, changes, answers and notes, newest first. */
  @Needs('case.history')
  @Get('history')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: TimelineDto })
  history(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Query() filter: TimelineFilterDto,
  ): Promise<JsonText> {
    return this.timeline.entries(me, id, filter);
  }

  /** Who has done something in the case, to choose one of them. */
  @Needs('case.history')
  @Get('history/people')
  @ApiOkResponse({ type: TimelineActorsDto })
  actors(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<TimelineActorsDto> {
    return this.timeline.actors(me, id);
  }

  /** Who opened the case file and when. */
  @Needs('case.accesses')
  @Get('accesses')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseAccessListDto })
  accesses(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQueryDto,
  ): Promise<JsonText> {
    return this.timeline.accesses(me, id, query);
  }
}
