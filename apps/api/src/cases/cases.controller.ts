import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { caseActions, type Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { IdPipe } from '../platform/id.pipe.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import {
  ActOnCaseDto,
  CaseDto,
  CaseFilterDto,
  CaseListDto,
  CaseSearchDto,
  CaseSummaryDto,
  UpdateCaseDto,
} from './cases.dto.js';
import { CasesService } from './cases.service.js';
import { CasePriorityDto } from './priority-change.dto.js';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Needs('case.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseListDto })
  list(@Me() me: Actor, @Query() filter: CaseFilterDto): Promise<JsonText> {
    return this.cases.list(me, filter);
  }

  /** The same list for a search by name, number or IIN: what identifies a child does not stand in an address. */
  @Needs('case.read')
  @Post('search')
  @HttpCode(200)
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseListDto })
  search(@Me() me: Actor, @Body() filter: CaseSearchDto): Promise<JsonText> {
    return this.cases.list(me, filter);
  }

  @Needs('case.read')
  @Get('summary')
  @ApiOkResponse({ type: CaseSummaryDto })
  summary(@Me() me: Actor): Promise<CaseSummaryDto> {
    return this.cases.summary(me);
  }

  @Needs('case.read')
  @Get(':id')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseDto })
  open(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<JsonText> {
    return this.cases.open(me, id);
  }

  @Needs('case.update')
  @Patch(':id')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseDto })
  @Versioned()
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateCaseDto,
  ): Promise<JsonText> {
    return this.cases.update(me, id, seen, body);
  }

  /** How urgent it is, what the last assessment suggests, and which open tasks would move with a change. */
  @Needs('case.update')
  @Get(':id/priority')
  @ApiOkResponse({ type: CasePriorityDto })
  priority(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<CasePriorityDto> {
    return this.cases.priorityOf(me, id);
  }

  @Needs(...caseActions.map((action) => `case.${action}` as const))
  @Post(':id/actions')
  @HttpCode(200)
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnCaseDto): Promise<JsonText> {
    return this.cases.act(me, id, body);
  }
}
