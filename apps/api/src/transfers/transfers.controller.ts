import { Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import {
  SentTransferFilterDto,
  SentTransferListDto,
  TransferFileDto,
  TransferFilterDto,
  TransferListDto,
} from './transfers.dto.js';
import { TransfersService } from './transfers.service.js';

@ApiTags('transfers')
@Controller()
export class TransfersController {
  constructor(private readonly transfers: TransfersService) {}

  /** What other teams ask one's team to take over. */
  @Needs('transfer.read')
  @Get('cases/transfers')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: TransferListDto })
  waiting(@Me() me: Actor, @Query() filter: TransferFilterDto): Promise<JsonText> {
    return this.transfers.waiting(me, filter);
  }

  /** The minimum of one case that is needed to decide; the rest of it stays closed until it is taken over. */
  @Needs('transfer.read')
  @Get('cases/:id/transfer')
  @ApiOkResponse({ type: TransferFileDto })
  file(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<TransferFileDto> {
    return this.transfers.file(me, id);
  }

  /** What one has asked other teams, and what they answered. */
  @Needs('transfer.sent')
  @Get('transfers')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: SentTransferListDto })
  sent(@Me() me: Actor, @Query() filter: SentTransferFilterDto): Promise<JsonText> {
    return this.transfers.sent(me, filter);
  }

  /** The caseworker has read the answer. */
  @Needs('transfer.mark_seen')
  @Post('transfers/:id/seen')
  @HttpCode(204)
  @ApiNoContentResponse()
  seen(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.transfers.markSeen(me, id);
  }
}
