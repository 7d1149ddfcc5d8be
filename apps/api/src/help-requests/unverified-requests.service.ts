import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { History } from '../platform/history.js';
import type { PageQueryDto } from '../platform/page.dto.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { HelpIntake } from './help-intake.js';
import type { DoneRequestsDto } from './help-requests.dto.js';
import { UnverifiedRequestsRepository } from './unverified-requests.repository.js';

/** What came in a flood: people look at it, and what is real goes into the queue as if it had come that way. */
@Injectable()
export class UnverifiedRequestsService {
  constructor(
    private readonly requests: UnverifiedRequestsRepository,
    private readonly intake: HelpIntake,
    private readonly transactions: Transactions,
    private readonly history: History,
  ) {}

  list(actor: Actor, query: PageQueryDto): Promise<JsonText> {
    return this.requests.page(actor, query);
  }

  /** Each gets a child, a case and a task of its own; the family keeps its code and the day it was told. */
  admit(actor: Actor, ids: readonly string[]): Promise<DoneRequestsDto> {
    return this.transactions.run(actor, async (tx) => {
      const rows = await this.requests.lock(tx, actor, ids);
      for (const { id: parkedId, told, dueOn, ...marks } of rows) {
        await this.requests.remove(tx, parkedId);
        const { id, caseId } = await this.intake.file(tx, told, marks, dueOn);
        await this.history.append(tx, actor, {
          caseId,
          subject: 'help_request',
          subjectId: id,
          action: 'admit',
        });
      }
      return { ids: rows.map(({ id }) => id) };
    });
  }

  discard(actor: Actor, ids: readonly string[]): Promise<DoneRequestsDto> {
    return this.setAside(actor, ids, true);
  }

  restore(actor: Actor, ids: readonly string[]): Promise<DoneRequestsDto> {
    return this.setAside(actor, ids, false);
  }

  private setAside(actor: Actor, ids: readonly string[], isAside: boolean): Promise<DoneRequestsDto> {
    return this.transactions.run(actor, async (tx) => ({
      ids: await this.requests.setAside(tx, actor, ids, isAside),
    }));
  }
}
