import { Injectable } from '@nestjs/common';
import { planStatuses, type MergeField, type MergeSide, type ScreeningStatus } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { carriedTables, keysOfACase, withOwnRule } from './carried.js';
import { ChangeLog } from './change-log.js';

/** One of the two records. */
export interface Side {
  readonly caseId: string;
  readonly childId: string;
}

export interface Pair {
  readonly survivor: Side;
  readonly absorbed: Side;
}

export type Choices = Partial<Record<MergeField, MergeSide>>;

/** The columns of a child behind each choice. */
const childColumns: Readonly<Partial<Record<MergeField, readonly string[]>>> = {
  familyName: ['family_name'],
  givenName: ['given_name'],
  patronymic: ['patronymic'],
  bornOn: ['born_on'],
  sex: ['sex'],
  place: ['location_id', 'settlement', 'locality', 'address'],
  languages: ['languages'],
  supportNotes: ['support_notes'],
};
const caseColumns: Readonly<Partial<Record<MergeField, readonly string[]>>> = {
  priority: ['priority'],
  caseworker: ['caseworker_id'],
};

/** Plans of which a case has one at a time. */
const IN_WORK = [
  'draft',
  'submitted',
  'returned',
] as const satisfies readonly (typeof planStatuses)[number][];

type Values = Record<string, unknown>;

/** Moves what hangs on one record to the other, and writes down every value it replaces. Both cases are locked. */
@Injectable()
export class Merging {
  /** How much hangs on a record, by table. */
  async hanging(tx: EntityManager, { caseId, childId }: Side): Promise<{ kind: string; count: number }[]> {
    const tables = await carriedTables(tx);
    const counts = tables.map(
      ({ table, column, owner }) =>
        `select '${table}' as kind, count(*)::integer as count from ${table} where ${column} = ${owner === 'cases' ? '$1' : '$2'}::uuid`,
    );
    return tx.query(
      `select kind, sum(count)::integer as count from (${counts.join(' union all ')}) as counts
       where $1::uuid is not null and $2::uuid is not null group by kind having sum(count) > 0 order by kind`,
      [caseId, childId],
    );
  }

  /** The tables in which both records have something of which a case can have one only. */
  async collisions(tx: EntityManager, { survivor, absorbed }: Pair): Promise<string[]> {
    const found = new Set<string>();
    for (const { table, column, beside, only } of await keysOfACase(tx)) {
      const rows = (id: string): string =>
        `select ${beside.length > 0 ? beside.join(', ') : '1'} from ${table} where ${column} = ${id} ${only === null ? '' : `and ${only}`}`;
      const ids =
        column === 'child_id' ? [survivor.childId, absorbed.childId] : [survivor.caseId, absorbed.caseId];
      const [row] = await tx.query<{ collides: boolean }[]>(
        `select exists ((${rows('$1::uuid')}) intersect (${rows('$2::uuid')})) as collides`,
        ids,
      );
      if (row?.collides) found.add(table);
    }
    return [...found];
  }

  async carry(tx: EntityManager, log: ChangeLog, pair: Pair): Promise<Record<string, number>> {
    const { survivor, absorbed } = pair;
    const carried: Record<string, number> = {};
    await this.cancelRepeated(tx, log, pair);
    await this.movePlans(tx, log, pair, carried);
    await this.settleScreenings(tx, log, pair);
    for (const { table, column, owner } of await carriedTables(tx)) {
      if (withOwnRule.has(table)) continue;
      const side = owner === 'cases' ? 'caseId' : 'childId';
      const count = await log.move(table, column, absorbed[side], survivor[side]);
      if (count > 0) carried[table] = (carried[table] ?? 0) + count;
    }
    await this.moveDrafts(tx, pair);
    return carried;
  }

  /** The values of the absorbed record that were chosen. */
  async choose(
    tx: EntityManager,
    log: ChangeLog,
    { survivor, absorbed }: Pair,
    choices: Choices,
  ): Promise<void> {
    const [theirs] = await tx.query<{ row: Values }[]>(
      `select to_jsonb(ch) as row from children ch where id = $1`,
      [absorbed.childId],
    );
    const [theirCase] = await tx.query<{ row: Values }[]>(
      `select to_jsonb(c) as row from cases c where id = $1`,
      [absorbed.caseId],
    );
    if (choices.iin === 'absorbed') {
      // A number stands in one record only: given up here before it is taken there.
      await log.change('children', absorbed.childId, { iin: null });
      await log.change('children', survivor.childId, { iin: theirs?.row['iin'] ?? null });
    }
    await log.change('children', survivor.childId, chosen(childColumns, choices, theirs?.row ?? {}));
    await log.change('cases', survivor.caseId, chosen(caseColumns, choices, theirCase?.row ?? {}));
  }

  /**
   * The survivor's plan stays in force. Those of the other record come after it with numbers of their own; of what there is only
   * one, theirs is superseded: it is read, compared and copied from, nothing of it is lost.
   */
  private async movePlans(
    tx: EntityManager,
    log: ChangeLog,
    { survivor, absorbed }: Pair,
    carried: Record<string, number>,
  ): Promise<void> {
    const plansOf = (caseId: string): Promise<{ id: string; edition: number; status: string }[]> =>
      tx.query('select id, edition, status from plans where case_id = $1 order by edition', [caseId]);
    const [ours, theirs] = [await plansOf(survivor.caseId), await plansOf(absorbed.caseId)];
    const isTaken = (statuses: readonly string[]): boolean =>
      ours.some(({ status }) => statuses.includes(status));
    const last = Math.max(0, ...ours.map(({ edition }) => edition));
    for (const { id, edition, status } of theirs) {
      const isOneTooMany =
        (status === 'approved' && isTaken(['approved'])) ||
        (IN_WORK.some((one) => one === status) && isTaken(IN_WORK));
      await log.change('plans', id, {
        case_id: survivor.caseId,
        edition: last + edition,
        ...(isOneTooMany ? { status: 'superseded' } : {}),
      });
    }
    if (theirs.length > 0) carried['plans'] = theirs.length;
  }

  /**
   * Two screenings that nobody has finished: the one that was last worked on goes on, the other is put aside with its answers,
   * which stay readable. Both were begun with a family; neither is anybody's to throw away.
   */
  private async settleScreenings(
    tx: EntityManager,
    log: ChangeLog,
    { survivor, absorbed }: Pair,
  ): Promise<void> {
    const [, ...older] = await tx.query<{ id: string }[]>(
      `select id from screenings where case_id = any($1) and status = 'draft' order by updated_at desc, id desc for update`,
      [[survivor.caseId, absorbed.caseId]],
    );
    for (const { id } of older)
      await log.change('screenings', id, { status: 'discarded' satisfies ScreeningStatus });
  }

  /** An automatic task that both records have is one task: the survivor's. */
  private async cancelRepeated(
    tx: EntityManager,
    log: ChangeLog,
    { survivor, absorbed }: Pair,
  ): Promise<void> {
    const repeated = await tx.query<{ id: string }[]>(
      `select k.id from tasks k where k.case_id = $2 and k.automatic and k.status = 'open' and k.referral_id is null
         and exists (select from tasks o where o.case_id = $1 and o.automatic and o.status = 'open' and o.kind = k.kind
           and o.referral_id is null)`,
      [survivor.caseId, absorbed.caseId],
    );
    for (const { id } of repeated)
      await log.change('tasks', id, { status: 'cancelled', closed_at: new Date() });
  }

  /** What somebody is still writing in the absorbed file is offered in the one that stays. A draft there comes first. */
  private async moveDrafts(tx: EntityManager, { survivor, absorbed }: Pair): Promise<void> {
    await tx.query(
      `update drafts d set case_id = $2::text::uuid, key = replace(replace(d.key, $1::text, $2::text), $3::text, $4::text),
         place = replace(replace(d.place, $1::text, $2::text), $3::text, $4::text)
       where d.case_id = $1::text::uuid and not exists (select from drafts o where o.user_id = d.user_id
         and o.key = replace(replace(d.key, $1::text, $2::text), $3::text, $4::text) and o.key <> d.key)`,
      [absorbed.caseId, survivor.caseId, absorbed.childId, survivor.childId],
    );
  }
}

function chosen(
  columns: Readonly<Partial<Record<MergeField, readonly string[]>>>,
  choices: Choices,
  row: Values,
): Values {
  const names = (Object.keys(choices) as MergeField[])
    .filter((name) => choices[name] === 'absorbed')
    .flatMap((name) => columns[name] ?? []);
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
