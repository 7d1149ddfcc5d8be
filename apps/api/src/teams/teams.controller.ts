import { Body, Controller, Get, Header, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import type { FastifyReply } from 'fastify';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Repeatable, Versioned } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import { CreateTeamDto, TeamDto, TeamFilterDto, TeamListDto, UpdateTeamDto } from './teams.dto.js';
import { TeamsService } from './teams.service.js';

@ApiTags('teams')
@Controller('teams')
export class TeamsController {
  constructor(private readonly teams: TeamsService) {}

  @Needs('team.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: TeamListDto })
  list(@Me() me: Actor, @Query() filter: TeamFilterDto): Promise<JsonText> {
    return this.teams.list(me, filter);
  }

  @Needs('team.write')
  @Post()
  @ApiCreatedResponse({ type: TeamDto })
  @Repeatable()
  async create(
    @Me() me: Actor,
    @Body() body: CreateTeamDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TeamDto> {
    const team = await this.teams.create(me, body);
    void reply.header('location', `/api/teams/${team.id}`);
    return team;
  }

  @Needs('team.read')
  @Get(':id')
  @ApiOkResponse({ type: TeamDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<TeamDto> {
    return this.teams.get(me, id);
  }

  @Needs('team.write')
  @Patch(':id')
  @ApiOkResponse({ type: TeamDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateTeamDto,
  ): Promise<TeamDto> {
    return this.teams.update(me, id, seen, body);
  }
}
