import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems } from '../platform/openapi.js';
import { FamilyAccessDto, GiveFamilyAccessDto } from './family-access.dto.js';
import { FamilyAccessService } from './family-access.service.js';
import { PersonDto } from './people.dto.js';

@ApiTags('people')
@Controller('people/:id/access')
export class FamilyAccessController {
  constructor(private readonly access: FamilyAccessService) {}

  /** Opens the family page to a legal representative. */
  @Needs('person.give_access')
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: FamilyAccessDto })
  @Problems('blocked')
  give(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: GiveFamilyAccessDto,
  ): Promise<FamilyAccessDto> {
    return this.access.give(me, id, body);
  }

  @Needs('person.give_access')
  @Delete()
  @ApiOkResponse({ type: PersonDto })
  @Problems('blocked')
  end(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<PersonDto> {
    return this.access.end(me, id);
  }
}
