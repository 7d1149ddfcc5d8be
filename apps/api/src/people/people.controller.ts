import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Repeatable, Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import { NewPersonDto, PersonDto, PersonListDto, UpdatePersonDto } from './people.dto.js';
import { PeopleService } from './people.service.js';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Needs('person.read')
  @Get('cases/:id/people')
  @ApiOkResponse({ type: PersonListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<PersonListDto> {
    return this.people.list(me, caseId);
  }

  @Needs('person.write')
  @Post('cases/:id/people')
  @Creates(PersonDto, '/api/people')
  @Repeatable()
  create(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: NewPersonDto,
  ): Promise<PersonDto> {
    return this.people.create(me, caseId, body);
  }

  @Needs('person.write')
  @Patch('people/:id')
  @ApiOkResponse({ type: PersonDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdatePersonDto,
  ): Promise<PersonDto> {
    return this.people.update(me, id, seen, body);
  }
}
