import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import {
  HouseholdDto,
  NewProtectionNoteDto,
  ProtectionNoteDto,
  ProtectionNoteListDto,
  UpdateHouseholdDto,
} from './households.dto.js';
import { HouseholdsService } from './households.service.js';
import { ProtectionNotesService } from './protection-notes.service.js';

@ApiTags('people')
@Controller()
export class HouseholdsController {
  constructor(
    private readonly households: HouseholdsService,
    private readonly notes: ProtectionNotesService,
  ) {}

  /** Who lives with the child, and which brothers and sisters have a file within reach. */
  @Needs('person.read')
  @Get('cases/:id/household')
  @ApiOkResponse({ type: HouseholdDto })
  get(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<HouseholdDto> {
    return this.households.get(me, caseId);
  }

  @Needs('household.write')
  @Patch('cases/:id/household')
  @ApiOkResponse({ type: HouseholdDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateHouseholdDto,
  ): Promise<HouseholdDto> {
    return this.households.update(me, caseId, seen, body);
  }

  /** The restricted part: who reads it stands in the accesses, each time. */
  @Needs('restricted.protection_notes')
  @Get('cases/:id/protection-notes')
  @ApiOkResponse({ type: ProtectionNoteListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<ProtectionNoteListDto> {
    return this.notes.list(me, caseId);
  }

  @Needs('protection_note.write')
  @Post('cases/:id/protection-notes')
  @Creates(ProtectionNoteDto, '/api/protection-notes')
  @Repeatable()
  create(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: NewProtectionNoteDto,
  ): Promise<ProtectionNoteDto> {
    return this.notes.create(me, caseId, body);
  }

  @Needs('protection_note.write')
  @Delete('protection-notes/:id')
  @ApiOkResponse({ type: ProtectionNoteDto })
  @Problems('blocked')
  end(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<ProtectionNoteDto> {
    return this.notes.end(me, id);
  }
}
