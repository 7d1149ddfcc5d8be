import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs, Public, Session } from '../platform/access.js';
import { Problems } from '../platform/openapi.js';
import { Problem } from '../platform/problem.js';
import type { SignedIn } from '../platform/session-reader.js';
import {
  ChangePasswordDto,
  DemoAccountListDto,
  LoginDto,
  SessionListDto,
  SignedInDto,
  UpdateMeDto,
} from './auth.dto.js';
import { AuthService } from './auth.service.js';
import { LocalGuard } from './local.strategy.js';
import { SessionService } from './session.service.js';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionService,
  ) {}

  @Public()
  @UseGuards(LocalGuard)
  @Post('login')
  @HttpCode(200)
  @ApiOkResponse({ type: SignedInDto })
  @Problems('wrong_credentials', 'organisation_closed', 'too_many_requests', 'invalid')
  async login(
    @Body() _body: LoginDto,
    @Req() request: FastifyRequest & { user?: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    return { user: await this.auth.signIn(request.user ?? '', request, reply) };
  }

  @Needs('session.own')
  @Post('logout')
  @HttpCode(204)
  @ApiNoContentResponse()
  logout(
    @Session() me: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.sessions.close(me, request, reply);
  }

  @Needs('session.own')
  @Get('me')
  @ApiOkResponse({ type: SignedInDto })
  async me(@Session() me: SignedIn): Promise<SignedInDto> {
    return { user: await this.auth.me(me.actor.id) };
  }

  @Needs('session.own')
  @Patch('me')
  @ApiOkResponse({ type: SignedInDto })
  @Problems('invalid')
  async update(@Session() me: SignedIn, @Body() body: UpdateMeDto): Promise<SignedInDto> {
    return { user: await this.auth.setLanguage(me, body.language) };
  }

  @Needs('session.own')
  @Post('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems('invalid', 'too_many_requests')
  changePassword(@Session() me: SignedIn, @Body() body: ChangePasswordDto): Promise<void> {
    return this.auth.changePassword(me, body.currentPassword, body.newPassword);
  }

  @Needs('session.own')
  @Get('sessions')
  @ApiOkResponse({ type: SessionListDto })
  async list(@Session() me: SignedIn): Promise<SessionListDto> {
    return { items: await this.sessions.list(me) };
  }

  @Needs('session.own')
  @Delete('sessions')
  @HttpCode(204)
  @ApiNoContentResponse()
  endAll(
    @Session() me: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.sessions.closeAll(me, request, reply);
  }

  @Needs('session.own')
  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems('not_found')
  async endOne(@Session() me: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.sessions.closeOne(me, id))) throw new Problem('not_found');
  }

  @Public()
  @Get('demo-accounts')
  @ApiOkResponse({ type: DemoAccountListDto })
  async demoAccounts(): Promise<DemoAccountListDto> {
    return { items: await this.auth.demoAccounts() };
  }
}
