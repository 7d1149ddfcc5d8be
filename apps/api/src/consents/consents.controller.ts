import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { ConsentOverridesService } from './consent-overrides.service.js';
import {
  ActOnConsentDto,
  ConsentDto,
  ConsentListDto,
  ConsentOverrideDto,
  NewConsentDto,
  NewConsentOverrideDto,
  stepPermissions,
} from './consents.dto.js';
import { ConsentsService } from './consents.service.js';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly overrides: ConsentOverridesService,
  ) {}

  @Needs('consent.read')
  @Get('cases/:id/consents')
  @ApiOkResponse({ type: ConsentListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<ConsentListDto> {
    return this.consents.list(me, caseId);
  }

  @Needs('consent.create')
  @Post('cases/:id/consents')
  @Creates(ConsentDto, '/api/consents')
  @Repeatable()
  @Problems('conflict')
  create(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: NewConsentDto,
  ): Promise<ConsentDto> {
    return this.consents.create(me, caseId, body);
  }

  /** A renewal answers with the new record; a withdrawal says what had been shared. */
  @Needs(...stepPermissions)
  @Post('consents/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsentDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnConsentDto): Promise<ConsentDto> {
    return this.consents.act(me, id, body);
  }

  /** A manager stands in for the family: imminent risk or a legal duty. */
  @Needs('consent.override')
  @Post('cases/:id/consent-overrides')
  @Creates(ConsentOverrideDto, '/api/consent-overrides')
  @Repeatable()
  @Problems('blocked')
  override(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: NewConsentOverrideDto,
  ): Promise<ConsentOverrideDto> {
    return this.overrides.create(me, caseId, body);
  }

  @Needs('consent.override')
  @Delete('consent-overrides/:id')
  @ApiOkResponse({ type: ConsentOverrideDto })
  @Problems('blocked')
  endOverride(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<ConsentOverrideDto> {
    return this.overrides.end(me, id);
  }
}
