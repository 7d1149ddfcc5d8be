import { Body, Controller, Get, Header, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import type { FastifyReply } from 'fastify';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Repeatable, Versioned } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import { CreateOrganisationDto, UpdateOrganisationDto } from './organisation-changes.dto.js';
import { OpenWorkDto } from './organisation-closing.dto.js';
import { OrganisationKeepingService } from './organisation-keeping.service.js';
import { OrganisationDto, OrganisationFilterDto, OrganisationListDto } from './organisations.dto.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly keeping: OrganisationKeepingService,
  ) {}

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

  /** What is open there, by numbers: shown before it is closed. */
  @Needs('organisation.write')
  @Get(':id/open-work')
  @ApiOkResponse({ type: OpenWorkDto })
  openWork(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<OpenWorkDto> {
    return this.keeping.openWork(me, id);
  }

  @Needs('organisation.write')
  @Post()
  @Header(...JSON_TEXT)
  @ApiCreatedResponse({ type: OrganisationDto })
  @Repeatable()
  async create(
    @Me() me: Actor,
    @Body() body: CreateOrganisationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonText> {
    const created = await this.keeping.create(me, body);
    void reply.header('location', `/api/organisations/${created.id}`);
    return created.body;
  }

  @Needs('organisation.write')
  @Patch(':id')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: OrganisationDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateOrganisationDto,
  ): Promise<JsonText> {
    return this.keeping.update(me, id, seen, body);
  }
}
