import { Body, Controller, Get, Header, Headers, HttpCode, Ip, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { ChildMatchListDto } from '../children/children.dto.js';
import { Me, Needs, Public } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { HelpDeskService } from './help-desk.service.js';
import { HelpGate } from './help-gate.js';
import {
  ActOnHelpRequestDto,
  ChosenRequestsDto,
  DoneRequestsDto,
  HelpPlacesDto,
  HelpRequestAnswersDto,
  HelpRequestDto,
  HelpRequestListDto,
  HelpRequestQueryDto,
  HelpRequestReceiptDto,
  HelpRequestSummaryDto,
  HelpStatusDto,
  HelpStatusQueryDto,
  NewHelpRequestDto,
  PuzzleDto,
  UnverifiedQueryDto,
  UnverifiedRequestListDto,
} from './help-requests.dto.js';
import { HelpRequestsService } from './help-requests.service.js';
import { UnverifiedRequestsService } from './unverified-requests.service.js';

@ApiTags('help-requests')
@Controller('help-requests')
export class HelpRequestsController {
  constructor(
    private readonly requests: HelpRequestsService,
    private readonly desk: HelpDeskService,
    private readonly unverified: UnverifiedRequestsService,
    private readonly gate: HelpGate,
  ) {}

  @Public()
  @Get('places')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: HelpPlacesDto })
  places(): Promise<HelpPlacesDto> {
    return this.requests.places();
  }

  @Public()
  @Post('puzzle')
  @HttpCode(200)
  @ApiOkResponse({ type: PuzzleDto })
  @Problems('too_many_requests')
  puzzle(@Ip() address: string): Promise<PuzzleDto> {
    return this.gate.puzzle(address);
  }

  /** A family asks. The answer is the same whether the child is known or not. */
  @Public()
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: HelpRequestReceiptDto })
  @Repeatable()
  @Problems('invalid', 'too_many_requests', 'unavailable')
  ask(
    @Ip() address: string,
    @Headers('idempotency-key') key: string | undefined,
    @Body() body: NewHelpRequestDto,
  ): Promise<HelpRequestReceiptDto> {
    return this.requests.ask(address, key, body);
  }

  @Public()
  @Post('status')
  @HttpCode(200)
  @ApiOkResponse({ type: HelpStatusDto })
  @Problems('invalid', 'not_found', 'too_many_requests')
  status(@Ip() address: string, @Body() { code }: HelpStatusQueryDto): Promise<HelpStatusDto> {
    return this.requests.status(address, code);
  }

  @Needs('help_request.read')
  @Get()
  @ApiOkResponse({ type: HelpRequestListDto })
  list(@Me() me: Actor, @Query() query: HelpRequestQueryDto): Promise<HelpRequestListDto> {
    return this.desk.list(me, query);
  }

  @Needs('help_request.read')
  @Get('summary')
  @ApiOkResponse({ type: HelpRequestSummaryDto })
  summary(@Me() me: Actor): Promise<HelpRequestSummaryDto> {
    return this.desk.summary(me);
  }

  /** Several at once, as spam. Each can be brought back. */
  @Needs('help_request.discard')
  @Post('discard')
  @HttpCode(200)
  @ApiOkResponse({ type: DoneRequestsDto })
  @Repeatable()
  discard(@Me() me: Actor, @Body() { ids }: ChosenRequestsDto): Promise<DoneRequestsDto> {
    return this.desk.discard(me, ids);
  }

  /** What came in a flood, those first who sent little. */
  @Needs('help_request.admit')
  @Get('unverified')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: UnverifiedRequestListDto })
  listUnverified(@Me() me: Actor, @Query() query: UnverifiedQueryDto): Promise<JsonText> {
    return this.unverified.list(me, query);
  }

  /** These are real: into the queue with them. */
  @Needs('help_request.admit')
  @Post('unverified/admit')
  @HttpCode(200)
  @ApiOkResponse({ type: DoneRequestsDto })
  @Repeatable()
  admit(@Me() me: Actor, @Body() { ids }: ChosenRequestsDto): Promise<DoneRequestsDto> {
    return this.unverified.admit(me, ids);
  }

  /** For some days they can be brought back. */
  @Needs('help_request.admit')
  @Post('unverified/discard')
  @HttpCode(200)
  @ApiOkResponse({ type: DoneRequestsDto })
  @Repeatable()
  discardUnverified(@Me() me: Actor, @Body() { ids }: ChosenRequestsDto): Promise<DoneRequestsDto> {
    return this.unverified.discard(me, ids);
  }

  @Needs('help_request.admit')
  @Post('unverified/restore')
  @HttpCode(200)
  @ApiOkResponse({ type: DoneRequestsDto })
  @Repeatable()
  restoreUnverified(@Me() me: Actor, @Body() { ids }: ChosenRequestsDto): Promise<DoneRequestsDto> {
    return this.unverified.restore(me, ids);
  }

  @Needs('help_request.read')
  @Get(':id')
  @ApiOkResponse({ type: HelpRequestDto })
  open(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<HelpRequestDto> {
    return this.desk.open(me, id);
  }

  @Needs('help_request.read')
  @Get(':id/matches')
  @ApiOkResponse({ type: ChildMatchListDto })
  matches(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<ChildMatchListDto> {
    return this.desk.matches(me, id);
  }

  /** A restricted layer: each reading stands in the accesses of the case. */
  @Needs('restricted.screening_answers')
  @Get(':id/answers')
  @ApiOkResponse({ type: HelpRequestAnswersDto })
  answers(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<HelpRequestAnswersDto> {
    return this.desk.answers(me, id);
  }

  @Needs(
    'help_request.take',
    'help_request.assign',
    'help_request.attempt',
    'help_request.reach',
    'help_request.link',
    'help_request.close',
    'help_request.discard',
    'help_request.restore',
  )
  @Post(':id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: HelpRequestDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked', 'invalid')
  act(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ActOnHelpRequestDto,
  ): Promise<HelpRequestDto> {
    return this.desk.act(me, id, body);
  }
}
