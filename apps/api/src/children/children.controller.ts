import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Versioned } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import {
  ChildDto,
  ChildListDto,
  ChildMatchListDto,
  ChildQueryDto,
  MatchQueryDto,
  UpdateChildDto,
} from './children.dto.js';
import { ChildrenService } from './children.service.js';

@ApiTags('children')
@Controller('children')
export class ChildrenController {
  constructor(private readonly children: ChildrenService) {}

  @Needs('child.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: ChildListDto })
  list(@Me() me: Actor, @Query() query: ChildQueryDto): Promise<JsonText> {
    return this.children.list(me, query);
  }

  /** Children who may be the same as the one being registered. Names do not stand in an address. */
  @Needs('child.match')
  @Post('matches')
  @HttpCode(200)
  @ApiOkResponse({ type: ChildMatchListDto })
  @Problems('too_many_requests')
  matches(@Me() me: Actor, @Body() asked: MatchQueryDto): Promise<ChildMatchListDto> {
    return this.children.matches(me, asked);
  }

  @Needs('child.read')
  @Get(':id')
  @ApiOkResponse({ type: ChildDto })
  open(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<ChildDto> {
    return this.children.open(me, id);
  }

  /** Other records that may be of the same child. */
  @Needs('child.read')
  @Get(':id/duplicates')
  @ApiOkResponse({ type: ChildMatchListDto })
  duplicates(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<ChildMatchListDto> {
    return this.children.duplicates(me, id);
  }

  @Needs('child.update')
  @Patch(':id')
  @ApiOkResponse({ type: ChildDto })
  @Versioned()
  @Problems('conflict')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateChildDto,
  ): Promise<ChildDto> {
    return this.children.update(me, id, seen, body);
  }
}
