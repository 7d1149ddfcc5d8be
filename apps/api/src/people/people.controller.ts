import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import {
  NewPersonDto,
  NumberDto,
  OpenNumberDto,
  PersonDto,
  PersonListDto,
  UpdatePersonDto,
} from './people.dto.js';
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

  /** The number of somebody who must not be called. Why it was opened, and by whom, stands in the history and the accesses. */
  @Needs('person.open_number')
  @Post('people/:id/number')
  @HttpCode(200)
  @ApiOkResponse({ type: NumberDto })
  @Problems('blocked')
  openNumber(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: OpenNumberDto,
  ): Promise<NumberDto> {
    return this.people.openNumber(me, id, reason);
  }
}
