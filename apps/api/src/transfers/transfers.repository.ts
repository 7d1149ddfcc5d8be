import { Injectable } from '@nestjs/common';
import { caseWorkflow, type Actor, type TransferStatus } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { answerTask } from '../tasks/task.entity.js';
import { caseOwners, scoped, type OwnerColumns } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { SentTransferFilterDto, TransferFileDto, TransferFilterDto } from './transfers.dto.js';
import { sentItem, transferFileItem, waitingItem, waitingTables } from './transfers.projection.js';

/** Whose record a transfer is: of the side that asked, also when the case has left. */
const senders: OwnerColumns = {
  caseworker: 't.from_caseworker_id',
  team: 't.from_team_id',
  region: 't.from_region_id',
};

/** What a team that was asked may do: the answers, and nothing else of the case. */
const answers = ['accept_transfer', 'reject_transfer'] as const;

/** What is written down when another team is asked. */
export interface AskedTransfer {
  readonly caseId: string;
  readonly fromTeamId: string;
  readonly fromRegionId: string;
  readonly fromCaseworkerId: string | null;
  readonly toTeamId: string;
  readonly toRegionId: string;
  readonly reason: string | null;
}

export interface TransferAnswer {
  readonly status: Exclude<TransferStatus, 'asked'>;
  readonly note: string | null;
  /** Who was responsible until now, and hears of it. */
  readonly fromCaseworkerId: string | null;
  /** Who takes over. */
  readonly toCaseworkerId: string | null;
}

@Injectable()
export class TransfersRepository {
  constructor(private readonly db: DataSource) {}

  /** Cases that wait to be taken over, with the little that is needed to decide; the oldest first. */
  waiting(actor: Actor, filter: TransferFilterDto, today: string): Promise<JsonText> {
    const sql = new Sql();
    const item = waitingItem(sql.add(today));
    const where = [scoped(sql, actor, 'transfer.read', caseOwners('c')), `c.status = 'transfer_pending'`];
    if (filter.rung !== undefined) {
      where.push(`exists (select from task_notices n, ${answerTask('c.id')} and n.task_id = k.id
        and n.due_on = k.due_on and n.rung = ${sql.add(filter.rung)})`);
    }
    return readPage(
      this.db.manager,
      sql,
      {
        item,
        from: waitingTables,
        where,
        id: 'c.id',
        sorts: { since: { sql: 't.asked_at', type: 'timestamptz' } },
      },
      page(filter, 'since'),
    );
  }

  /**
   * What the receiving team sees before it decides. That somebody looked stands in the accesses of the case.
   *
   * @throws {Problem} `not_found` out of reach, `forbidden` for the side that has the case
   */
  async file(actor: Actor, caseId: string, today: string): Promise<TransferFileDto> {
    const sql = new Sql();
    const item = transferFileItem(sql.add(today));
    const mayRead = scoped(sql, actor, 'transfer.read', caseOwners('c'));
    const reach = scoped(sql, actor, ['transfer.read', 'case.read'], caseOwners('c'));
    const [found] = await this.db.query<{ may: boolean; item: TransferFileDto | null }[]>(
      `with found as (select c.*, ${mayRead} as may from cases c where c.id = ${sql.add(caseId)} and ${reach}),
       seen as (insert into accesses (case_id, user_id) select id, ${sql.add(actor.id)} from found
         where may and status = 'transfer_pending')
       select c.may, (select ${item} from transfers t, children ch
         where t.case_id = c.id and t.status = 'asked' and ch.id = c.child_id and c.may) as item from found c`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    if (!found.may) throw new Problem('forbidden', { action: 'read' });
    if (found.item === null) throw new Problem('not_found');
    const offeredActions = answers
      .filter((action) => caseWorkflow.actions[action].from.includes('transfer_pending'))
      .map((action) => ({ action, blockedBy: [] }));
    return { ...found.item, offeredActions };
  }

  /** What one has asked other teams, the latest first. */
  sent(actor: Actor, filter: SentTransferFilterDto): Promise<JsonText> {
    const sql = new Sql();
    const reachable = scoped(sql, actor, 'case.read', caseOwners('c'));
    const where = [scoped(sql, actor, 'transfer.sent', senders)];
    if (filter.status?.length) where.push(`t.status = any(${sql.add(filter.status)})`);
    if (filter.unseen !== undefined) {
      const unseen = `(t.status in ('accepted', 'rejected') and t.answer_seen_at is null)`;
      where.push(filter.unseen ? unseen : `not ${unseen}`);
    }
    return readPage(
      this.db.manager,
      sql,
      {
        item: sentItem(reachable),
        from: 'transfers t join cases c on c.id = t.case_id join children ch on ch.id = c.child_id',
        where,
        id: 't.id',
        sorts: { askedAt: { sql: 't.asked_at', type: 'timestamptz' } },
      },
      page(filter, '-askedAt'),
    );
  }

  /** @throws {Problem} `not_found` out of reach, `forbidden` for who only oversees it */
  async markSeen(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'transfer.sent', senders);
    const may = scoped(sql, actor, 'transfer.mark_seen', senders);
    const [found] = await tx.query<{ may: boolean }[]>(
      `select ${may} as may from transfers t where t.id = ${sql.add(id)} and ${reach} for update`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    if (!found.may) throw new Problem('forbidden', { action: 'seen' });
    await tx.query(
      `update transfers set answer_seen_at = coalesce(answer_seen_at, now()) where id = $1 and status <> 'asked'`,
      [id],
    );
  }

  /** The case is locked, and waits for nobody yet. */
  async ask(tx: EntityManager, actor: Actor, asked: AskedTransfer): Promise<void> {
    await tx.query(
      `insert into transfers (case_id, from_team_id, from_region_id, from_caseworker_id, to_team_id, to_region_id, reason, asked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        asked.caseId,
        asked.fromTeamId,
        asked.fromRegionId,
        asked.fromCaseworkerId,
        asked.toTeamId,
        asked.toRegionId,
        asked.reason,
        actor.id,
      ],
    );
  }

  /** The case is locked: one answer comes first. What one has done oneself is no news to oneself. */
  async answer(tx: EntityManager, actor: Actor, caseId: string, answer: TransferAnswer): Promise<void> {
    await tx.query(
      `update transfers set status = $2, answered_by = $3, answered_at = now(), answer_note = $4, from_caseworker_id = $5,
         to_caseworker_id = $6, answer_seen_at = case when $2 = 'withdrawn' then now() end
       where case_id = $1 and status = 'asked'`,
      [caseId, answer.status, actor.id, answer.note, answer.fromCaseworkerId, answer.toCaseworkerId],
    );
  }

  /** The case that waits got another caseworker: she hears of the answer. */
  async reassign(
    tx: EntityManager,
    _actor: Actor,
    caseId: string,
    caseworkerId: string | null,
  ): Promise<void> {
    await tx.query(`update transfers set from_caseworker_id = $2 where case_id = $1 and status = 'asked'`, [
      caseId,
      caseworkerId,
    ]);
  }
}

const page = (query: { limit?: number; cursor?: string }, sort: string): Parameters<typeof readPage>[3] => ({
  limit: query.limit ?? DEFAULT_LIMIT,
  sort,
  ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
});
