import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Problems } from '../platform/openapi.js';
import { DropDraftDto, FoundDraftDto, KeepDraftDto, KeptDraftDto, UnfinishedListDto } from './drafts.dto.js';
import { DraftKeyPipe } from './drafts.fields.js';
import { DraftsService } from './drafts.service.js';

const Key = (): MethodDecorator =>
  ApiParam({
    name: 'key',
    schema: { type: 'string', pattern: '^[a-z_]+(\\.[a-z0-9_-]+){0,5}$', maxLength: 200 },
  });

/** What one has begun to write and not sent yet. */
@ApiTags('drafts')
@Controller('drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Needs('draft.own')
  @Get()
  @ApiOkResponse({ type: UnfinishedListDto })
  list(@Me() me: Actor): Promise<UnfinishedListDto> {
    return this.drafts.list(me);
  }

  @Needs('draft.own')
  @Get(':key')
  @Key()
  @ApiOkResponse({ type: FoundDraftDto })
  find(@Me() me: Actor, @Param('key', DraftKeyPipe) key: string): Promise<FoundDraftDto> {
    return this.drafts.find(me, key);
  }

  /** Sent at every pause of the typing. */
  @Needs('draft.own')
  @Put(':key')
  @Key()
  @ApiOkResponse({ type: KeptDraftDto })
  @Problems('stale', 'conflict')
  keep(
    @Me() me: Actor,
    @Param('key', DraftKeyPipe) key: string,
    @Body() body: KeepDraftDto,
  ): Promise<KeptDraftDto> {
    return this.drafts.keep(me, key, body);
  }

  @Needs('draft.own')
  @Delete(':key')
  @Key()
  @HttpCode(204)
  @ApiNoContentResponse()
  drop(@Me() me: Actor, @Param('key', DraftKeyPipe) key: string, @Query() by: DropDraftDto): Promise<void> {
    return this.drafts.drop(me, key, by);
  }
}
