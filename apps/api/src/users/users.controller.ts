import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import type { FastifyReply } from 'fastify';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Versioned } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import {
  ActOnUserDto,
  CreateUserDto,
  UpdateUserDto,
  UserDto,
  UserFilterDto,
  UserListDto,
  UserSearchDto,
  UserWithPasswordDto,
} from './users.dto.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Needs('user.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: UserListDto })
  list(@Me() me: Actor, @Query() filter: UserFilterDto): Promise<JsonText> {
    return this.users.list(me, filter);
  }

  @Needs('user.read')
  @Post('search')
  @HttpCode(200)
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: UserListDto })
  search(@Me() me: Actor, @Body() filter: UserSearchDto): Promise<JsonText> {
    return this.users.list(me, filter);
  }

  @Needs('user.write')
  @Post()
  @ApiCreatedResponse({ type: UserWithPasswordDto })
  async create(
    @Me() me: Actor,
    @Body() body: CreateUserDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserWithPasswordDto> {
    const created = await this.users.create(me, body);
    void reply.header('location', `/api/users/${created.user.id}`);
    return created;
  }

  @Needs('user.read')
  @Get(':id')
  @ApiOkResponse({ type: UserDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<UserDto> {
    return this.users.get(me, id);
  }

  @Needs('user.write')
  @Patch(':id')
  @ApiOkResponse({ type: UserDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateUserDto,
  ): Promise<UserDto> {
    return this.users.update(me, id, seen, body);
  }

  @Needs('user.write')
  @Post(':id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: UserWithPasswordDto })
  @Problems('blocked')
  act(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ActOnUserDto,
  ): Promise<UserWithPasswordDto> {
    return this.users.act(me, id, body);
  }
}
