import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import type { SentTransferFilterDto, TransferFileDto, TransferFilterDto } from './transfers.dto.js';
import { TransfersRepository, type AskedTransfer, type TransferAnswer } from './transfers.repository.js';

export type { TransferAnswer };

/** Transfers as records: what waits for one's team, what one has asked, what became of it. The steps are the case's. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly transfers: TransfersRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  waiting(actor: Actor, filter: TransferFilterDto): Promise<JsonText> {
    return this.transfers.waiting(actor, filter, this.clock.today());
  }

  file(actor: Actor, caseId: string): Promise<TransferFileDto> {
    return this.transfers.file(actor, caseId, this.clock.today());
  }

  sent(actor: Actor, filter: SentTransferFilterDto): Promise<JsonText> {
    return this.transfers.sent(actor, filter);
  }

  markSeen(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(actor, (tx) => this.transfers.markSeen(tx, actor, id));
  }

  ask(tx: EntityManager, actor: Actor, asked: AskedTransfer): Promise<void> {
    return this.transfers.ask(tx, actor, asked);
  }

  answer(tx: EntityManager, actor: Actor, caseId: string, answer: TransferAnswer): Promise<void> {
    return this.transfers.answer(tx, actor, caseId, answer);
  }

  reassign(tx: EntityManager, actor: Actor, caseId: string, caseworkerId: string | null): Promise<void> {
    return this.transfers.reassign(tx, actor, caseId, caseworkerId);
  }
}
