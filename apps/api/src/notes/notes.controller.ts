import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import {
  CreateNoteDto,
  FoundNoteListDto,
  NoteDto,
  NoteFilterDto,
  NoteListDto,
  NoteSearchDto,
} from './notes.dto.js';
import { NotesService } from './notes.service.js';

/** Notes are added, never changed. */
@ApiTags('notes')
@Controller()
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Needs('note.read')
  @Get('cases/:id/notes')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: NoteListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) id: string, @Query() filter: NoteFilterDto): Promise<JsonText> {
    return this.notes.list(me, id, filter);
  }

  @Needs('note.read')
  @Get('notes/:id')
  @ApiOkResponse({ type: NoteDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<NoteDto> {
    return this.notes.get(me, id);
  }

  /** By POST: what one looks for does not stand in an address. */
  @Needs('note.read')
  @Post('notes/search')
  @HttpCode(200)
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: FoundNoteListDto })
  @Problems('not_found')
  search(@Me() me: Actor, @Body() body: NoteSearchDto): Promise<JsonText> {
    return this.notes.search(me, body);
  }

  @Needs('note.create')
  @Post('cases/:id/notes')
  @Creates(NoteDto, '/api/notes')
  @Repeatable()
  @Problems('conflict')
  create(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: CreateNoteDto): Promise<NoteDto> {
    return this.notes.create(me, id, body);
  }
}
