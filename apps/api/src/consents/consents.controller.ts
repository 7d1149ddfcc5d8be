import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { consentActions, type Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { ActOnConsentDto, ConsentDto, ConsentListDto, NewConsentDto } from './consents.dto.js';
import { ConsentsService } from './consents.service.js';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

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

  @Needs(...consentActions.map((action) => `consent.${action}` as const))
  @Post('consents/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsentDto })
  @Repeatable()
  @Problems('illegal_action', 'conflict')
  act(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnConsentDto): Promise<ConsentDto> {
    return this.consents.act(me, id, body);
  }
}
