import { Injectable } from '@nestjs/common';
import { matchName, type Actor, type MatchCandidate, type MatchQuery } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { ChildDto, ChildQueryDto } from './children.dto.js';

/** So many neighbours in name are compared closely. */
const CANDIDATES = 30;

const listFields = `'id', ch.id, 'caseId', c.id, 'familyName', ch.family_name, 'givenName', ch.given_name,
  'patronymic', ch.patronymic, 'bornOn', ch.born_on, 'sex', ch.sex, 'locationId', ch.location_id,
  'settlement', ch.settlement, 'locality', ch.locality`;

const childItem = `json_build_object(${listFields},
  'iinMasked', left(ch.iin, 4) || '••••' || right(ch.iin, 4), 'address', ch.address, 'languages', ch.languages,
  'supportNotes', ch.support_notes, 'version', ch.version,
  'registrations', (select coalesce(json_agg(json_build_object('kind', r.kind, 'category', r.category, 'number', r.number,
      'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.kind, r.valid_from desc), '[]')
    from registrations r where r.child_id = ch.id))`;

const childTables = 'children ch join cases c on c.child_id = ch.id';

/** A child who may be the same, with what must not be shown unless it is within reach. */
export interface MatchRow extends MatchCandidate {
  readonly withinReach: boolean;
  readonly caseId: string;
  readonly number: string;
  readonly name: string;
  readonly team: string;
  readonly manager: string | null;
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
        where: [scoped(sql, actor, 'child.read', caseOwners('c'))],
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

  /** The nearest children by name, and the one with the number; `withinReach` says what may be shown. */
  candidates(actor: Actor, asked: MatchQuery): Promise<MatchRow[]> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'child.read', caseOwners('c'));
    const name = matchName(asked);
    const near = (): string =>
      `select id from (select id from children order by search_name <-> ${sql.add(name)} limit ${CANDIDATES}) as near`;
    const same = (): string => `select id from children where iin = ${sql.add(asked.iin)}`;
    const found = [...(name === '' ? [] : [near()]), ...(asked.iin ? [same()] : [])].join(' union ');
    return this.db.query<MatchRow[]>(
      `select ch.search_name as "searchName", ch.born_on as "bornOn", ch.iin, ch.location_id as "locationId",
         ${reach} as "withinReach", c.id as "caseId", c.number, t.name as team,
         concat_ws(' ', ch.given_name, ch.patronymic, ch.family_name) as name,
         (select u.name from users u where u.team_id = t.id and u.role = 'manager' and u.active order by u.name limit 1) as manager
       from children ch join cases c on c.child_id = ch.id join teams t on t.id = c.team_id
       where ch.id in (${found})`,
      sql.values,
    );
  }
}
