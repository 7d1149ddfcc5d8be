import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { registrationActions, type Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import {
  ActOnRegistrationDto,
  DiagnosisDto,
  RegistrationDto,
  RegistrationListDto,
  RegistrationRecordDto,
  UpdateRegistrationDto,
} from './registrations.dto.js';
import { RegistrationsService } from './registrations.service.js';

@ApiTags('registrations')
@Controller()
export class RegistrationsController {
  constructor(private readonly registrations: RegistrationsService) {}

  @Needs('registration.read')
  @Get('cases/:id/registrations')
  @ApiOkResponse({ type: RegistrationListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<RegistrationListDto> {
    return this.registrations.list(me, caseId);
  }

  @Needs('registration.create')
  @Post('cases/:id/registrations')
  @Creates(RegistrationRecordDto, '/api/registrations')
  @Repeatable()
  create(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: RegistrationDto,
  ): Promise<RegistrationRecordDto> {
    return this.registrations.create(me, caseId, body);
  }

  @Needs('registration.update')
  @Patch('registrations/:id')
  @ApiOkResponse({ type: RegistrationRecordDto })
  @Versioned()
  @Problems('illegal_action')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateRegistrationDto,
  ): Promise<RegistrationRecordDto> {
    return this.registrations.update(me, id, seen, body);
  }

  @Needs(...registrationActions.map((action) => `registration.${action}` as const))
  @Post('registrations/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: RegistrationRecordDto })
  @Repeatable()
  @Problems('illegal_action')
  act(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ActOnRegistrationDto,
  ): Promise<RegistrationRecordDto> {
    return this.registrations.act(me, id, body);
  }

  /** The restricted part: who reads it stands in the accesses, each time. */
  @Needs('restricted.diagnosis')
  @Get('registrations/:id/diagnosis')
  @ApiOkResponse({ type: DiagnosisDto })
  diagnosis(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<DiagnosisDto> {
    return this.registrations.diagnosis(me, id);
  }
}
