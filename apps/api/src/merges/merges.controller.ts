import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import {
  ActOnMergeDto,
  ComparisonDto,
  ComparisonQueryDto,
  MergeDto,
  MergeFilterDto,
  MergeListDto,
  NewMergeDto,
  NewMergeRequestDto,
} from './merges.dto.js';
import { MakeOneService } from './make-one.service.js';
import { MergesService } from './merges.service.js';

@ApiTags('merges')
@Controller()
export class MergesController {
  constructor(
    private readonly merges: MergesService,
    private readonly makeOne: MakeOneService,
  ) {}

  /** Merges that were asked for, done and undone, newest first. */
  @Needs('merge.read')
  @Get('merges')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: MergeListDto })
  list(@Me() me: Actor, @Query() filter: MergeFilterDto): Promise<JsonText> {
    return this.merges.list(me, filter);
  }

  /** This record and another side by side. */
  @Needs('merge.read')
  @Get('children/:id/comparison')
  @ApiOkResponse({ type: ComparisonDto })
  @Problems('merged')
  compare(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { otherId }: ComparisonQueryDto,
  ): Promise<ComparisonDto> {
    return this.merges.compare(me, id, otherId);
  }

  /** Asks the manager to merge another record into this one. */
  @Needs('merge.ask')
  @Post('children/:id/merge-requests')
  @ApiCreatedResponse({ type: MergeDto })
  @Repeatable()
  @Problems('merged')
  ask(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: NewMergeRequestDto): Promise<MergeDto> {
    return this.merges.ask(me, id, body);
  }

  /** Makes another record part of this one, with everything that hangs on it. */
  @Needs('merge.do')
  @Post('children/:id/merges')
  @ApiCreatedResponse({ type: MergeDto })
  @Repeatable()
  @Problems('merged', 'blocked', 'stale')
  merge(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: NewMergeDto): Promise<MergeDto> {
    return this.makeOne.merge(me, id, body);
  }

  @Needs('merge.undo', 'merge.decline')
  @Post('merges/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: MergeDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnMergeDto): Promise<MergeDto> {
    return this.merges.act(me, id, body);
  }
}
