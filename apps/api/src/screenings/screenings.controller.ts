import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { languages, type Actor } from '@birge/domain';
import { Me, Needs, Public } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import { ScreeningContentDto } from './screening-content.dto.js';
import {
  ActOnScreeningDto,
  ImportScreeningDto,
  NewScreeningDto,
  ScreeningAnswersDto,
  ScreeningDto,
  ScreeningListDto,
  UpdateScreeningDto,
} from './screenings.dto.js';
import { ScreeningsService } from './screenings.service.js';

@ApiTags('screenings')
@Controller()
export class ScreeningsController {
  constructor(private readonly screenings: ScreeningsService) {}

  /** The words of the questions: the same for everybody, and kept by the browser. */
  @Public()
  @Get('screening-content/:language')
  @Header('cache-control', 'public, max-age=3600')
  @ApiParam({ name: 'language', enum: languages })
  @ApiOkResponse({ type: ScreeningContentDto })
  content(@Param('language') language: string): ScreeningContentDto {
    return this.screenings.content(language);
  }

  @Needs('screening.read')
  @Get('cases/:id/screenings')
  @ApiOkResponse({ type: ScreeningListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<ScreeningListDto> {
    return this.screenings.list(me, caseId);
  }

  /** Begins a screening with the form for the age on its day; below two years the concern is noted instead. */
  @Needs('screening.write')
  @Post('cases/:id/screenings')
  @Creates(ScreeningDto, '/api/screenings')
  @Repeatable()
  @Problems('blocked', 'conflict')
  create(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: NewScreeningDto,
  ): Promise<ScreeningDto> {
    return this.screenings.create(me, caseId, body);
  }

  /** Takes over answers that were given elsewhere before; they are scored by the same rule. */
  @Needs('screening.write')
  @Post('cases/:id/screenings/import')
  @Creates(ScreeningDto, '/api/screenings')
  @Repeatable()
  @Problems('blocked')
  import(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: ImportScreeningDto,
  ): Promise<ScreeningDto> {
    return this.screenings.import(me, caseId, body);
  }

  @Needs('screening.read')
  @Get('screenings/:id')
  @ApiOkResponse({ type: ScreeningDto })
  open(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<ScreeningDto> {
    return this.screenings.open(me, id);
  }

  /** What was answered. A restricted layer: each reading stands in the accesses of the case. */
  @Needs('restricted.screening_answers')
  @Get('screenings/:id/answers')
  @ApiOkResponse({ type: ScreeningAnswersDto })
  answers(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<ScreeningAnswersDto> {
    return this.screenings.answers(me, id);
  }

  @Needs('screening.write')
  @Patch('screenings/:id')
  @ApiOkResponse({ type: ScreeningDto })
  @Versioned()
  @Problems('illegal_action', 'blocked')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateScreeningDto,
  ): Promise<ScreeningDto> {
    return this.screenings.update(me, id, seen, body);
  }

  @Needs('screening.write')
  @Post('screenings/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: ScreeningDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ActOnScreeningDto,
  ): Promise<ScreeningDto> {
    return this.screenings.act(me, id, body);
  }
}
