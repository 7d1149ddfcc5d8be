import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { BriefDto } from './brief.dto.js';
import { BriefsService } from './briefs.service.js';
import { CreatePrintDto, PrintDto } from './prints.dto.js';

@ApiTags('cases')
@Controller('cases/:id')
export class BriefsController {
  constructor(private readonly briefs: BriefsService) {}

  /** Everything that one needs before a visit, in one answer. */
  @Needs('case.read')
  @Get('brief')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: BriefDto })
  brief(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<JsonText> {
    return this.briefs.brief(me, id);
  }

  /** What goes on paper. A POST, because that it was printed is written down. */
  @Needs('case.print')
  @Post('prints')
  @HttpCode(200)
  @ApiOkResponse({ type: PrintDto })
  @Problems('blocked')
  print(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: CreatePrintDto): Promise<PrintDto> {
    return this.briefs.print(me, id, body);
  }
}
