import { Injectable } from '@nestjs/common';
import {
  daysMeantBy,
  keysToFind,
  matchName,
  type Actor,
  type MatchCandidate,
  type MatchQuery,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { ChildDto, ChildQueryDto } from './children.dto.js';

/** So many of each way of finding are compared closely. */
const CANDIDATES = 24;

const listFields = `'id', ch.id, 'caseId', c.id, 'familyName', ch.family_name, 'givenName', ch.given_name,
  'patronymic', ch.patronymic, 'bornOn', ch.born_on, 'sex', ch.sex, 'locationId', ch.location_id,
  'settlement', ch.settlement, 'locality', ch.locality`;

const childItem = `json_build_object(${listFields},
  'iinMasked', left(ch.iin, 4) || '••••' || right(ch.iin, 4), 'address', ch.address, 'languages', ch.languages,
  'supportNotes', ch.support_notes, 'version', ch.version,
  'registrations', (select coalesce(json_agg(json_build_object('kind', r.kind, 'category', r.category, 'number', r.number,
      'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.kind, r.valid_from desc), '[]')
    from registrations r where r.child_id = ch.id and r.status = 'current'))`;

const candidateFields = `ch.family_name as "familyName", ch.given_name as "givenName", ch.patronymic, ch.born_on as "bornOn",
  ch.iin, ch.location_id as "locationId"`;

const childTables = 'children ch join cases c on c.child_id = ch.id';

/** A child who may be the same, with what must not be shown unless it is within reach. */
export interface MatchRow extends MatchCandidate {
  readonly withinReach: boolean;
  readonly caseId: string;
  readonly childId: string;
  readonly number: string;
  readonly name: string;
  readonly team: string;
  readonly manager: string | null;
  readonly phone: string | null;
}

@Injectable()
export class ChildrenRepository {
  constructor(private readonly db: DataSource) {}

  list(actor: Actor, query: ChildQueryDto): Promise<JsonText> {
    const sql = new Sql();
    return readPage(
      this.db.manager,
      sql,
      {
        item: `json_build_object(${listFields})`,
        from: childTables,
        where: [scoped(sql, actor, 'child.read', caseOwners('c')), 'c.merged_into_id is null'],
        id: 'ch.id',
        sorts: {
          name: { sql: 'ch.search_name', type: 'text' },
          bornOn: { sql: 'ch.born_on', type: 'date' },
        },
      },
      {
        limit: query.limit ?? DEFAULT_LIMIT,
        sort: query.sort ?? 'name',
        ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
      },
    );
  }

  /** Opens the record of a child. Who opened it stands in the accesses of her case, unless the case was opened just now. */
  async open(actor: Actor, id: string): Promise<ChildDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'child.read', caseOwners('c'));
    const reader = sql.add(actor.id);
    const childId = sql.add(id);
    const [found] = await this.db.query<{ child: ChildDto }[]>(
      `with seen as (insert into accesses (case_id, user_id)
         select c.id, ${reader} from cases c where c.child_id = ${childId} and ${reach}
           and not exists (select from accesses a where a.case_id = c.id and a.user_id = ${reader}
             and a.at > now() - interval '5 minutes'))
       select ${childItem} as child from ${childTables} where ch.id = ${childId} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.child;
  }

  /** The record without writing an access: for the answer to somebody who has just changed it. */
  async read(tx: EntityManager, actor: Actor, id: string): Promise<ChildDto> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'child.read', caseOwners('c'));
    const [found] = await tx.query<{ child: ChildDto }[]>(
      `select ${childItem} as child from ${childTables} where ch.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.child;
  }

  /** @throws {Problem} `not_found` if no case of the child is within reach */
  async caseOf(tx: EntityManager, actor: Actor, childId: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'child.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from cases c where c.child_id = ${sql.add(childId)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  async isIinKnown(tx: EntityManager, iin: string, exceptChildId: string | null): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      'select from children where iin = $1 and id is distinct from $2::uuid',
      [iin, exceptChildId],
    );
    return rows.length > 0;
  }

  async locationExists(tx: EntityManager, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>('select from locations where id = $1', [id])).length > 0;
  }

  /** A child as somebody would type her who registers her again. @throws {Problem} `not_found` out of reach */
  async asAsked(actor: Actor, id: string): Promise<MatchCandidate & { readonly caseId: string }> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'child.read', caseOwners('c'));
    const [found] = await this.db.query<(MatchCandidate & { caseId: string })[]>(
      `select ${candidateFields}, survivor_of(c.id) as "caseId" from ${childTables} where ch.id = ${sql.add(id)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found;
  }

  /**
   * Children who may be the one asked about: by the number, by a birth date that may be meant, and by two words of the name.
   * A record that became part of another stands for that one. `withinReach` says what may be shown.
   */
  candidates(actor: Actor, asked: MatchQuery): Promise<MatchRow[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'child.read', caseOwners('c'));
    const ways = waysToFind(sql, asked);
    if (ways.length === 0) return Promise.resolve([]);
    return this.db.query<MatchRow[]>(
      `with found as (${ways.join(' union ')})
       select ${candidateFields}, ${reach} as "withinReach", c.id as "caseId", c.child_id as "childId", c.number, t.name as team,
         concat_ws(' ', ch.given_name, ch.patronymic, ch.family_name) as name, boss.name as manager, boss.phone
       from found join children ch on ch.id = found.id join cases own on own.child_id = ch.id
         join cases c on c.id = case when own.merged_into_id is null then own.id else survivor_of(own.id) end
         join teams t on t.id = c.team_id
         left join lateral (select u.name, u.phone from users u
           where u.role = 'manager' and u.active and (u.team_id = t.id or (u.team_id is null and u.region_id = t.region_id))
           order by u.team_id is null, u.name limit 1) as boss on true`,
      sql.values,
    );
  }
}

/** Each way is answered by an index of its own; what a way finds is cut down to the nearest names. */
function waysToFind(sql: Sql, asked: MatchQuery): string[] {
  const name = matchName(asked);
  const nearest = (condition: string): string =>
    `(select id from children where ${condition}
      order by similarity(search_name, ${sql.add(name)}) desc, id limit ${CANDIDATES})`;
  const ways: string[] = [];
  if (asked.iin) ways.push(`(select id from children where iin = ${sql.add(asked.iin)})`);
  if (asked.bornOn) ways.push(nearest(`born_on = any(${sql.add(daysMeantBy(asked.bornOn))}::date[])`));
  const keys = keysToFind(asked);
  if (keys.length > 0) ways.push(nearest(`match_keys && ${sql.add(keys)}::text[]`));
  return ways;
}
