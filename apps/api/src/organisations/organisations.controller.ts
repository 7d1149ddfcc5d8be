import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { OrganisationDto, OrganisationFilterDto, OrganisationListDto } from './organisations.dto.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** The directory: who offers what. */
  @Needs('directory.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: OrganisationListDto })
  list(@Me() me: Actor, @Query() filter: OrganisationFilterDto): Promise<JsonText> {
    return this.organisations.list(me, filter);
  }

  @Needs('directory.read')
  @Get(':id')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: OrganisationDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<JsonText> {
    return this.organisations.get(me, id);
  }
}
