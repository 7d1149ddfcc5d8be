import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { RegisterCaseDto } from './case-registration.dto.js';
import { CaseRegistrationService } from './case-registration.service.js';
import { CaseDto } from './cases.dto.js';

/** Stands apart from the other routes of cases, because it alone needs the children, the people and the consents. */
@ApiTags('cases')
@Controller('cases')
export class CaseRegistrationController {
  constructor(private readonly registration: CaseRegistrationService) {}

  @Needs('case.create')
  @Post()
  @Creates(CaseDto, '/api/cases')
  @Repeatable()
  @Problems('conflict')
  create(@Me() me: Actor, @Body() body: RegisterCaseDto): Promise<CaseDto> {
    return this.registration.register(me, body);
  }
}
