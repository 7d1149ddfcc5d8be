import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { HouseholdDto, HouseholdMemberDto, ProtectionNoteDto } from './households.dto.js';

const MOST = 200;

const childName = (alias: string): string => `concat_ws(' ', ${alias}.given_name, ${alias}.family_name)`;

/** Other children of the household, and those who have somebody in common with this one; `mine` is the child. */
const siblingIds = `(
  select o.id from children me join children o on o.household_id = me.household_id where me.id = mine.child_id and o.id <> me.id
  union
  select other.child_id from people p join people other on other.individual_id = p.individual_id
    where p.child_id = mine.child_id and other.child_id <> mine.child_id)`;

@Injectable()
export class HouseholdsRepository {
  constructor(private readonly db: DataSource) {}

  /** The household of the child, with the siblings whose files are within reach: of the others nothing is said. */
  async read(actor: Actor, caseId: string, db: EntityManager = this.db.manager): Promise<HouseholdDto> {
    const sql = new Sql();
    const may = scoped(sql, actor, 'person.read', caseOwners('mine'));
    const siblings = scoped(sql, actor, 'person.read', caseOwners('c'));
    const [row] = await db.query<{ household: HouseholdDto }[]>(
      `select json_build_object('id', h.id, 'note', h.note, 'version', coalesce(h.version, 0),
         'members', (select coalesce(json_agg(json_build_object('name', m.name, 'relation', m.relation, 'bornYear', m.born_year)
           order by m.position), '[]') from household_members m where m.household_id = h.id),
         'siblings', (select coalesce(json_agg(json_build_object('caseId', c.id, 'number', c.number, 'name', ${childName('ch')},
             'bornOn', ch.born_on, 'sameHousehold', coalesce(ch.household_id = child.household_id, false))
             order by ch.born_on, c.number), '[]')
           from cases c join children ch on ch.id = c.child_id
           where c.child_id in ${siblingIds} and c.merged_into_id is null and ${siblings}),
         'knownPeople', (select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'relation', p.relation,
             'siblingName', ${childName('ch')}) order by p.name, p.id), '[]')
           from cases c join children ch on ch.id = c.child_id join people p on p.child_id = c.child_id
           where c.child_id in ${siblingIds} and c.merged_into_id is null and ${siblings}
             and p.gone is distinct from 'deceased'
             and not exists (select from people here where here.child_id = mine.child_id and here.individual_id = p.individual_id)),
         'protection', json_build_object(
           'notes', (select count(*)::integer from protection_notes n where n.case_id = mine.id and n.ended_at is null),
           'separatedParents', exists (select from protection_notes n where n.case_id = mine.id and n.ended_at is null
             and n.kind = 'separated_parents'),
           'mustNotCall', (select count(*)::integer from people p where p.child_id = mine.child_id and p.contact = 'must_not'))
       ) as household
       from cases mine join children child on child.id = mine.child_id left join households h on h.id = child.household_id
       where mine.id = ${sql.add(caseId)} and ${may}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.household;
  }

  /** Locks the household a child lives in. @returns its id and version, or `null` */
  async lockOf(tx: EntityManager, childId: string): Promise<{ id: string; version: number } | null> {
    const [row] = await tx.query<{ id: string; version: number }[]>(
      `select h.id, h.version from children ch join households h on h.id = ch.household_id where ch.id = $1 for update of h`,
      [childId],
    );
    return row ?? null;
  }

  async create(tx: EntityManager): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('insert into households default values returning id');
    if (row === undefined) throw new Problem('internal');
    return row.id;
  }

  async moveChild(tx: EntityManager, childId: string, householdId: string): Promise<void> {
    await tx.query('update children set household_id = $2 where id = $1', [childId, householdId]);
  }

  async write(
    tx: EntityManager,
    householdId: string,
    members: readonly HouseholdMemberDto[] | undefined,
    note: string | null | undefined,
  ): Promise<void> {
    await tx.query(
      `update households set note = case when $2 then $3 else note end, version = version + 1, updated_at = now() where id = $1`,
      [householdId, note !== undefined, note ?? null],
    );
    if (members === undefined) return;
    await tx.query('delete from household_members where household_id = $1', [householdId]);
    await tx.query(
      `insert into household_members (household_id, position, name, relation, born_year)
       select $1, place, name, relation, born_year
       from unnest($2::text[], $3::text[], $4::integer[]) with ordinality as m (name, relation, born_year, place)`,
      [
        householdId,
        members.map(({ name }) => name),
        members.map(({ relation }) => relation),
        members.map(({ bornYear }) => bornYear ?? null),
      ],
    );
  }

  /** @throws {Problem} `not_found` if the note belongs to no case within reach */
  async caseOfNote(tx: EntityManager, actor: Actor, noteId: string): Promise<string> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'case.read', caseOwners('c'));
    const [found] = await tx.query<{ id: string }[]>(
      `select c.id from protection_notes n join cases c on c.id = n.case_id where n.id = ${sql.add(noteId)} and ${reach}`,
      sql.values,
    );
    if (found === undefined) throw new Problem('not_found');
    return found.id;
  }

  /** The words of the notes; the caller has opened the layer. */
  async notes(
    actor: Actor,
    caseId: string,
    id: string | null = null,
    db: EntityManager = this.db.manager,
  ): Promise<ProtectionNoteDto[]> {
    const sql = new Sql();
    const may = scoped(sql, actor, 'restricted.protection_notes', caseOwners('c'));
    const one = id === null ? 'true' : `n.id = ${sql.add(id)}`;
    const rows = await db.query<{ item: ProtectionNoteDto }[]>(
      `select json_build_object('id', n.id, 'kind', n.kind, 'body', n.body,
         'person', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end,
         'author', json_build_object('id', u.id, 'name', u.name), 'createdAt', to_json(n.created_at),
         'endedAt', to_json(n.ended_at)) as item
       from protection_notes n join cases c on c.id = n.case_id join users u on u.id = n.author_id
         left join people p on p.id = n.person_id
       where n.case_id = ${sql.add(caseId)} and ${one} and ${may}
       order by n.ended_at is not null, n.created_at desc, n.id desc limit ${MOST}`,
      sql.values,
    );
    return rows.map(({ item }) => item);
  }

  /**
   * Moves the words of a note, and of all that it corrects or is corrected by, among the protection notes, under the same
   * identifiers. What another one stands for ended when that was written.
   *
   * @returns the protection note that stands now; null if the case, which is locked, has no such note with words
   */
  async moveNotes(
    tx: EntityManager,
    caseId: string,
    noteId: string,
    { kind, personId }: { readonly kind: string; readonly personId: string | null },
  ): Promise<string | null> {
    const rows = await tx.query<{ id: string; isLast: boolean }[]>(
      `with recursive later as (
         select n.id, n.corrects_id from notes n where n.id = $2 and n.case_id = $1 and n.body is not null
         union all select y.id, y.corrects_id from later join notes y on y.corrects_id = later.id),
       earlier as (
         select id, corrects_id from later
         union select e.id, e.corrects_id from earlier join notes e on e.id = earlier.corrects_id),
       made as (
         insert into protection_notes (id, case_id, person_id, kind, body, author_id, created_at, ended_at, ended_by)
         select n.id, n.case_id, $4::uuid, $3, n.body, n.author_id, n.created_at, y.created_at, y.author_id
         from earlier join notes n on n.id = earlier.id left join notes y on y.corrects_id = n.id
         returning id, ended_at is null as "isLast")
       select * from made`,
      [caseId, noteId, kind, personId],
    );
    await tx.query('update notes set body = null, shareable = false where id = any($1)', [
      rows.map(({ id }) => id),
    ]);
    return rows.find(({ isLast }) => isLast)?.id ?? null;
  }
}
