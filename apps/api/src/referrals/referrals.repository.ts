import { Injectable } from '@nestjs/common';
import { referralStatuses, type Actor, type Permission, type Priority } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { referralOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { nameJson } from '../platform/words.dto.js';
import type { EndingReferral } from './referral-endings.service.js';
import { Referral } from './referral.entity.js';
import type { ReferralFilterDto, ReferralSummaryDto } from './referrals.dto.js';
import { offeredOn, type ReferralFactsRow } from './referrals.facts.js';
import { referralConditions, referralSortColumns } from './referrals.filter.js';
import {
  isOpenFor,
  isOverdue,
  isStale,
  isUnseen,
  referralFacts,
  referralItem,
  referralListItem,
  referralTables,
  type Side,
} from './referrals.projection.js';
import { sharedJson } from './shared.projection.js';

export const sideOf = (actor: Actor): Side => (actor.role === 'provider' ? 'organisation' : 'case');

/** A referral and its case, locked: nobody changes what the decision rests on until the transaction ends. */
export interface LockedReferral {
  readonly row: Referral;
  readonly facts: ReferralFactsRow;
  readonly file: { readonly id: string; readonly priority: Priority };
}

/** An open referral as whoever ends the case sees it, with its facts. */
export interface OpenReferral extends Omit<EndingReferral, 'endings'> {
  readonly facts: ReferralFactsRow;
}

interface ItemWithFacts {
  readonly item: object;
  readonly facts: ReferralFactsRow;
}

@Injectable()
export class ReferralsRepository {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: ReferralFilterDto): Promise<JsonText> {
    const sql = new Sql();
    const today = sql.add(this.clock.today());
    const text = await readPage(
      this.db.manager,
      sql,
      {
        item: withFacts(referralListItem(sideOf(actor), today), today),
        from: referralTables,
        where: referralConditions(sql, actor, filter, today),
        id: 'r.id',
        sorts: referralSortColumns,
      },
      {
        limit: filter.limit ?? DEFAULT_LIMIT,
        sort: filter.sort ?? '-updatedAt',
        ...(filter.cursor === undefined ? {} : { cursor: filter.cursor }),
      },
    );
    const page = JSON.parse(text) as { items: ItemWithFacts[] };
    return JSON.stringify({ ...page, items: this.offerEach(actor, page.items) });
  }

  /** All referrals of one case, newest first. */
  async listOfCase(actor: Actor, caseId: string): Promise<JsonText> {
    const sql = new Sql();
    const today = sql.add(this.clock.today());
    const reach = scoped(sql, actor, 'referral.read', referralOwners('r', 'c'));
    const rows = await this.db.query<{ row: ItemWithFacts }[]>(
      `select ${withFacts(referralListItem(sideOf(actor), today), today)} as row from ${referralTables}
       where r.case_id = ${sql.add(caseId)} and ${reach} order by r.created_at desc, r.id desc limit 200`,
      sql.values,
    );
    return JSON.stringify({
      items: this.offerEach(
        actor,
        rows.map(({ row }) => row),
      ),
    });
  }

  /** Referrals of a case that keep it from ending, oldest first, with what the workflow asks of them. */
  async openOfCase(
    actor: Actor,
    caseId: string,
    db: EntityManager = this.db.manager,
  ): Promise<OpenReferral[]> {
    const sql = new Sql();
    const today = sql.add(this.clock.today());
    const reach = scoped(sql, actor, 'referral.read', referralOwners('r', 'c'));
    const rows = await db.query<{ row: OpenReferral }[]>(
      `select json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'status', r.status,
         'service', json_build_object('id', s.id, 'name', ${nameJson('s')}),
         'organisation', case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end,
         'version', r.version, 'facts', ${referralFacts(today)}) as row
       from ${referralTables} where r.case_id = ${sql.add(caseId)} and ${reach} and ${isOpenFor('case')}
       order by r.created_at, r.id limit 200`,
      sql.values,
    );
    return rows.map(({ row }) => row);
  }

  /** @throws {Problem} `not_found` out of reach */
  async get(actor: Actor, id: string, db: EntityManager = this.db.manager): Promise<object> {
    const sql = new Sql();
    const today = sql.add(this.clock.today());
    const reach = scoped(sql, actor, 'referral.read', referralOwners('r', 'c'));
    const [found] = await db.query<{ row: ItemWithFacts }[]>(
      `select ${withFacts(referralItem(sideOf(actor), today), today)} as row from ${referralTables}
       where r.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    const [referral = {}] = this.offerEach(actor, [found.row]);
    const { status, standard } = found.row.facts;
    return status === 'draft' ? { ...referral, dueOn: await this.clock.answerDueOn(db, standard) } : referral;
  }

  async summary(actor: Actor): Promise<ReferralSummaryDto> {
    const sql = new Sql();
    const today = sql.add(this.clock.today());
    const where = referralConditions(sql, actor, {}, today);
    const count = (condition: string): string => `count(*) filter (where ${condition})::integer`;
    const statuses = referralStatuses.map((status) => `'${status}', ${count(`r.status = '${status}'`)}`);
    const [row] = await this.db.query<{ summary: ReferralSummaryDto }[]>(
      `select json_build_object('statuses', json_build_object(${statuses.join(', ')}), 'open', ${count(isOpenFor(sideOf(actor)))},
         'overdue', ${count(isOverdue(today))}, 'unseen', ${sideOf(actor) === 'case' ? count(isUnseen) : '0'}, 'stale', ${count(isStale)}) as summary
       from referrals r join cases c on c.id = r.case_id where ${where.join(' and ')}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('internal');
    return row.summary;
  }

  /**
   * Locks the case, then the referral. Both sides take the two locks in this order, the organisation too, although it
   * cannot open the case: the steps of a case count its open referrals, and two steps at once never see each other's half.
   *
   * @throws {Problem} `not_found` if the referral is out of reach by every one of the permissions
   */
  async lock(
    tx: EntityManager,
    actor: Actor,
    id: string,
    permissions: Permission | readonly Permission[],
  ): Promise<LockedReferral> {
    const [found] = await this.reachable(tx, actor, id, permissions);
    if (found === undefined) throw new Problem('not_found');
    const [file] = await tx.query<{ id: string; priority: Priority }[]>(
      'select id, priority from cases where id = $1 for update',
      [found.case_id],
    );
    // Asked again under the lock: the case may have got another caseworker while this one waited.
    const [locked] = await this.reachable(tx, actor, id, permissions, 'for update of r');
    if (file === undefined || locked === undefined) throw new Problem('not_found');
    // Its case became part of another while this one waited: asked again, the question is about that one.
    if (locked.case_id !== found.case_id) throw new Problem('conflict');
    const row = await tx.getRepository(Referral).findOneByOrFail({ id });
    return { row, file, facts: await this.facts(tx, id) };
  }

  private reachable(
    tx: EntityManager,
    actor: Actor,
    id: string,
    permissions: Permission | readonly Permission[],
    locking = '',
  ): Promise<{ case_id: string }[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, permissions, referralOwners('r', 'c'));
    return tx.query(
      `select r.case_id from referrals r join cases c on c.id = r.case_id where r.id = ${sql.add(id)} and ${reach} ${locking}`,
      sql.values,
    );
  }

  private async facts(tx: EntityManager, id: string): Promise<ReferralFactsRow> {
    const [row] = await tx.query<{ facts: ReferralFactsRow }[]>(
      `select ${referralFacts('$2')} as facts from ${referralTables} where r.id = $1`,
      [id, this.clock.today()],
    );
    if (row === undefined) throw new Problem('internal');
    return row.facts;
  }

  /** What the organisation is told from now on: the agreed fields as they are today. */
  async snapshot(tx: EntityManager, id: string): Promise<object> {
    const [row] = await tx.query<{ shared: object }[]>(
      `select ${sharedJson('$2', 'r.shared_fields')} as shared from ${referralTables} where r.id = $1`,
      [id, this.clock.today()],
    );
    if (row === undefined) throw new Problem('internal');
    return row.shared;
  }

  /** A referral of this case, whatever its state; `null` for one of another case. */
  findOfCase(tx: EntityManager, caseId: string, id: string): Promise<Referral | null> {
    return tx.getRepository(Referral).findOneBy({ id, caseId });
  }

  async hasGoal(tx: EntityManager, caseId: string, goalId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      'select from goals g join plans p on p.id = g.plan_id where g.id = $1 and p.case_id = $2',
      [goalId, caseId],
    );
    return rows.length > 0;
  }

  /** Notes of the looker: does not count as a change, so nobody's version goes stale by it. */
  async markSeen(tx: EntityManager, id: string): Promise<void> {
    await tx.query('update referrals set answer_seen_at = now() where id = $1', [id]);
  }

  async touchCase(tx: EntityManager, caseId: string): Promise<void> {
    await tx.query('update cases set updated_at = now() where id = $1', [caseId]);
  }

  /** What happened to it, newest first. The organisation sees what came after it was sent, and its own notes. */
  async history(actor: Actor, id: string): Promise<JsonText> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'referral.history', referralOwners('r', 'c'));
    const [found] = await this.db.query<{ sent_at: Date | null }[]>(
      `select r.sent_at from referrals r join cases c on c.id = r.case_id where r.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    const provider = sideOf(actor) === 'organisation';
    const note = provider ? `case when h.actor_role = 'provider' then h.note end` : 'h.note';
    const [row] = await this.db.query<{ items: string }[]>(
      `select coalesce(json_agg(json_build_object('id', h.id, 'at', to_json(h.at), 'action', h.action, 'from', h.from_status,
           'to', h.to_status, 'reason', h.reason, 'note', ${note}, 'actorName', u.name, 'actorRole', h.actor_role,
           'details', h.details) order by h.at desc, h.id desc), '[]')::text as items
       from (select * from history where subject_id = $1 and subject = 'referral'
           ${provider ? `and to_status is not null and to_status <> 'draft'` : ''}
         order by at desc, id desc limit 200) h left join users u on u.id = h.actor_id`,
      [id],
    );
    return `{"items":${row?.items ?? '[]'}}`;
  }

  private offerEach(actor: Actor, rows: readonly ItemWithFacts[]): object[] {
    const today = this.clock.today();
    return rows.map(({ item, facts }) => ({ ...item, offeredActions: offeredOn(actor, facts, today) }));
  }
}

const withFacts = (item: string, today: string): string =>
  `json_build_object('item', ${item}, 'facts', ${referralFacts(today)})`;
