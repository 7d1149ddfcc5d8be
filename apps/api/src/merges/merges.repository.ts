import { Injectable } from '@nestjs/common';
import { MERGE_UNDO_DAYS, type Actor, type CaseStatus, type Permission } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import { Merge } from './merge.entity.js';
import type { MergeDto, MergeFilterDto, MergeRecordDto } from './merges.dto.js';
import type { Side } from './merging.js';

/** A case of the pair under its lock. */
export interface LockedRecord extends Side {
  readonly number: string;
  readonly status: CaseStatus;
  readonly teamId: string;
  readonly caseworkerId: string | null;
  readonly mergedIntoId: string | null;
  readonly caseVersion: number;
  readonly childVersion: number;
}

const named = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const record = `json_build_object('caseId', c.id, 'childId', ch.id, 'number', c.number, 'status', c.status, 'openedOn', c.opened_on,
  'team', ${named('t')}, 'caseworker', ${named('w')}, 'priority', c.priority, 'familyName', ch.family_name,
  'givenName', ch.given_name, 'patronymic', ch.patronymic, 'bornOn', ch.born_on, 'sex', ch.sex,
  'iinMasked', left(ch.iin, 4) || '••••' || right(ch.iin, 4), 'locationId', ch.location_id, 'settlement', ch.settlement,
  'locality', ch.locality, 'address', ch.address, 'languages', ch.languages, 'supportNotes', ch.support_notes,
  'caseVersion', c.version, 'childVersion', ch.version)`;

const recordTables = `cases c join children ch on ch.id = c.child_id join teams t on t.id = c.team_id
  left join users w on w.id = c.caseworker_id`;

const end = (
  caseAlias: string,
  child: string,
): string => `json_build_object('caseId', ${caseAlias}.id, 'childId', ${child}.id,
  'number', ${caseAlias}.number, 'name', concat_ws(' ', ${child}.given_name, ${child}.patronymic, ${child}.family_name))`;

/** `MergeDto` as JSON, without what stayed. */
const mergeItem = (zone: string): string => `json_build_object('id', m.id, 'status', m.status,
  'survivor', ${end('c', 'ch')}, 'absorbed', ${end('o', 'oh')}, 'note', m.note,
  'askedBy', ${named('a')}, 'askedAt', to_json(m.asked_at), 'decidedBy', ${named('d')}, 'decidedAt', to_json(m.decided_at),
  'decisionNote', m.decision_note, 'undoneBy', ${named('n')}, 'undoneAt', to_json(m.undone_at),
  'undoableUntil', case when m.status = 'done' then (m.decided_at at time zone ${zone})::date + ${MERGE_UNDO_DAYS} end,
  'stayed', null)`;

const mergeTables = `merges m join cases c on c.id = m.survivor_case_id join children ch on ch.id = c.child_id
  join cases o on o.id = m.absorbed_case_id join children oh on oh.id = o.child_id
  left join users a on a.id = m.asked_by left join users d on d.id = m.decided_by left join users n on n.id = m.undone_by`;

@Injectable()
export class MergesRepository {
  constructor(private readonly db: DataSource) {}

  list(actor: Actor, filter: MergeFilterDto, zone: string): Promise<JsonText> {
    const sql = new Sql();
    const where = [scoped(sql, actor, 'merge.read', caseOwners('c'))];
    if (filter.status?.length) where.push(`m.status = any(${sql.add(filter.status)})`);
    if (filter.caseId !== undefined) {
      const id = sql.add(filter.caseId);
      where.push(`${id} in (m.survivor_case_id, m.absorbed_case_id)`);
    }
    return readPage(
      this.db.manager,
      sql,
      {
        item: mergeItem(sql.add(zone)),
        from: mergeTables,
        where,
        id: 'm.id',
        sorts: { at: { sql: 'm.created_at', type: 'timestamptz' } },
      },
      {
        limit: filter.limit ?? DEFAULT_LIMIT,
        sort: '-at',
        ...(filter.cursor === undefined ? {} : { cursor: filter.cursor }),
      },
    );
  }

  /** One merge within reach. @throws {Problem} `not_found` */
  async read(tx: EntityManager, actor: Actor, id: string, zone: string): Promise<MergeDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'merge.read', caseOwners('c'));
    const [found] = await tx.query<{ item: MergeDto }[]>(
      `select ${mergeItem(sql.add(zone))} as item from ${mergeTables} where m.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.item;
  }

  /** The case of a child within reach, or null. */
  async sideOf(tx: EntityManager, actor: Actor, childId: string): Promise<Side | null> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'merge.read', caseOwners('c'));
    const [found] = await tx.query<Side[]>(
      `select c.id as "caseId", c.child_id as "childId" from cases c where c.child_id = ${sql.add(childId)} and ${reach}`,
      sql.values,
    );
    return found ?? null;
  }

  async record(tx: EntityManager, side: Side): Promise<Omit<MergeRecordDto, 'hanging'>> {
    const [found] = await tx.query<{ record: Omit<MergeRecordDto, 'hanging'> }[]>(
      `select ${record} as record from ${recordTables} where c.id = $1`,
      [side.caseId],
    );
    if (found === undefined) throw new Problem('not_found');
    return found.record;
  }

  /**
   * Locks both cases, the one with the lesser id first, so that two people who merge the same two records, or three in a row,
   * wait for each other instead of for ever.
   *
   * @returns them in the order asked; those that are out of reach by now are missing
   */
  async lockPair(
    tx: EntityManager,
    actor: Actor,
    ids: readonly [string, string],
    permission: Permission,
  ): Promise<(LockedRecord | undefined)[]> {
    await tx.query('select from cases where id = any($1) order by id for update', [ids]);
    return this.pair(tx, actor, ids, permission);
  }

  /** The two cases as they are now. */
  async pair(
    tx: EntityManager,
    actor: Actor,
    ids: readonly [string, string],
    permission: Permission,
  ): Promise<(LockedRecord | undefined)[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, permission, caseOwners('c'));
    const rows = await tx.query<LockedRecord[]>(
      `select c.id as "caseId", c.child_id as "childId", c.number, c.status, c.team_id as "teamId",
         c.caseworker_id as "caseworkerId", c.merged_into_id as "mergedIntoId", c.version as "caseVersion",
         ch.version as "childVersion"
       from cases c join children ch on ch.id = c.child_id where c.id = any(${sql.add(ids)}) and ${reach}`,
      sql.values,
    );
    return ids.map((id) => rows.find(({ caseId }) => caseId === id));
  }

  async get(tx: EntityManager, actor: Actor, id: string): Promise<Merge> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'merge.read', caseOwners('c'));
    const [found] = await tx.query<unknown[]>(
      `select from merges m join cases c on c.id = m.survivor_case_id where m.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return tx.getRepository(Merge).findOneByOrFail({ id });
  }

  /** The open question about two records, whoever asked and whichever was to stay. */
  async asked(tx: EntityManager, one: string, other: string): Promise<Merge | null> {
    return tx.getRepository(Merge).findOne({
      where: [
        { status: 'asked', survivorCaseId: one, absorbedCaseId: other },
        { status: 'asked', survivorCaseId: other, absorbedCaseId: one },
      ],
    });
  }

  /** The two cases of a merge, locked already; who may see them was asked with the merge. */
  async ofMerge(tx: EntityManager, row: Merge): Promise<{ survivor: LockedRecord; absorbed: LockedRecord }> {
    const [survivor, absorbed] = await tx.query<LockedRecord[]>(
      `select c.id as "caseId", c.child_id as "childId", c.number, c.status, c.team_id as "teamId", c.caseworker_id as "caseworkerId",
         c.merged_into_id as "mergedIntoId", c.version as "caseVersion", 0 as "childVersion"
       from cases c where c.id in ($1, $2) order by c.id <> $1`,
      [row.survivorCaseId, row.absorbedCaseId],
    );
    if (!survivor || !absorbed) throw new Problem('internal');
    return { survivor, absorbed };
  }
}
