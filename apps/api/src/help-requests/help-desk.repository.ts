import { Injectable } from '@nestjs/common';
import {
  can,
  helpRequestWorkflow,
  offer,
  type Actor,
  type CaseStatus,
  type HelpRequestAction,
  type HelpRequestStatus,
  type Instrument,
  type Ownership,
  type Priority,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { HelpRequestDto, HelpRequestListDto, HelpRequestQueryDto } from './help-requests.dto.js';

/** Told by the family: read by whoever looks for requests to take, and afterwards by the caseworker and the manager. */
const told = (field: string): string => `case when words.are = 'here' then ${field} end`;

const item = `json_build_object('id', h.id, 'caseId', h.case_id, 'caseNumber', k.number, 'code', h.code, 'status', h.status,
  'asker', h.asker, 'words', words.are, 'concern', ${told('h.concern')}, 'inDanger', h.in_danger, 'childName', ch.given_name,
  'bornOn', ch.born_on, 'bornApproximate', h.born_approximate, 'locationId', ch.location_id,
  'askerName', ${told('h.asker_name')}, 'phone', ${told('h.phone')}, 'channel', h.channel, 'replyTime', h.reply_time,
  'address', ${told('h.address')}, 'language', h.language,
  'answerCount', (select count(*) from jsonb_object_keys(h.answers)), 'attempts', h.attempts, 'dueOn', h.due_on,
  'caseworker', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end, 'teamId', c.team_id,
  'endReason', h.end_reason, 'createdAt', to_char(h.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'version', h.version, 'ownership', json_build_object('caseworkerId', c.caseworker_id, 'teamId', c.team_id,
    'regionId', c.region_id), 'cameFrom', h.came_from, 'ownCase', json_build_object('id', c.id, 'status', c.status))`;

/**
 * A request that waits is read by everybody who may take it, one that is taken by whoever has it. What was answered long ago is
 * not read in passing: one opens it, and that is on record.
 */
function from(sql: Sql, actor: Actor, isOpened: boolean): string {
  const mine = scoped(sql, actor, 'help_request.attempt', caseOwners('c'));
  return `help_requests h join cases c on c.id = h.own_case_id join cases k on k.id = h.case_id
    join children ch on ch.id = c.child_id left join users w on w.id = c.caseworker_id
    cross join lateral (select case when h.wiped_at is not null then 'wiped' when h.status = 'received' then 'here'
      when not ${mine} then 'withheld' when h.status = 'taken' or ${String(isOpened)} then 'here' else 'on_opening' end as are) as words`;
}

const views = {
  open: `h.status in ('received', 'taken')`,
  ended: `h.status not in ('received', 'taken')`,
  all: 'true',
} as const;

export interface HelpRequestRow extends Omit<HelpRequestDto, 'offeredActions'> {
  readonly status: HelpRequestStatus;
  readonly ownership: Ownership;
  readonly cameFrom: HelpRequestStatus | null;
  readonly ownCase: { readonly id: string; readonly status: CaseStatus };
}

export interface Locked extends HelpRequestRow {
  readonly priority: Priority;
}

export interface Answers {
  readonly caseId: string;
  readonly ownership: Ownership;
  readonly answers: Record<string, number>;
  readonly instrument: Instrument | null;
}

@Injectable()
export class HelpDeskRepository {
  constructor(private readonly db: DataSource) {}

  async page(actor: Actor, query: HelpRequestQueryDto): Promise<HelpRequestListDto> {
    const sql = new Sql();
    const text = await readPage(
      this.db.manager,
      sql,
      {
        item,
        from: from(sql, actor, false),
        where: [scoped(sql, actor, 'help_request.read', caseOwners('c')), views[query.view ?? 'open']],
        id: 'h.id',
        sorts: { dueOn: { sql: 'h.due_on', type: 'date' } },
      },
      {
        limit: query.limit ?? DEFAULT_LIMIT,
        sort: query.view === 'ended' ? '-dueOn' : 'dueOn',
        ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
      },
    );
    const page = JSON.parse(text) as Omit<HelpRequestListDto, 'items'> & { items: HelpRequestRow[] };
    await this.noteReading(actor, page.items);
    return { ...page, items: page.items.map((row) => toDto(actor, row)) };
  }

  async countOpen(actor: Actor): Promise<number> {
    const sql = new Sql();
    const [row] = await this.db.query<{ count: number }[]>(
      `select count(*)::integer as count from help_requests h join cases c on c.id = h.own_case_id
       where ${views.open} and ${scoped(sql, actor, 'help_request.read', caseOwners('c'))}`,
      sql.values,
    );
    return row?.count ?? 0;
  }

  /** As in the list: for whoever has just taken a step, and for what is asked about a request. */
  async read(actor: Actor, id: string, tx = this.db.manager): Promise<HelpRequestDto> {
    return toDto(actor, await this.find(tx, actor, id));
  }

  /** Opens a request: who reads what a family told stands in the accesses of its case. */
  async open(actor: Actor, id: string): Promise<HelpRequestDto> {
    const row = await this.find(this.db.manager, actor, id, true);
    await this.noteReading(actor, [row]);
    return toDto(actor, row);
  }

  /** As with a file: once in half an hour for each case whose words were in the answer. */
  private async noteReading(actor: Actor, rows: readonly HelpRequestRow[]): Promise<void> {
    const read = rows.filter(({ words }) => words === 'here').map(({ caseId }) => caseId);
    if (read.length === 0) return;
    await this.db.query(
      `insert into accesses (case_id, user_id) select read.id, $1 from unnest($2::uuid[]) as read (id)
       where not exists (select from accesses a where a.user_id = $1 and a.case_id = read.id
         and a.at > now() - interval '30 minutes')`,
      [actor.id, [...new Set(read)]],
    );
  }

  /**
   * The case first, then the request, as everywhere; with a second case both in one order, so that two who attach to each
   * other's cases cannot wait for each other.
   */
  async lock(tx: EntityManager, actor: Actor, id: string, other: string | null = null): Promise<Locked> {
    const { ownCase } = await this.find(tx, actor, id);
    const held = await tx.query<{ id: string; priority: Priority }[]>(
      `select id, priority from cases where id = any($1::uuid[]) order by id for update`,
      [other === null ? [ownCase.id] : [ownCase.id, other]],
    );
    await tx.query('select from help_requests where id = $1 for update', [id]);
    // Read once more: it may have changed hands, and its case may have become part of another, while one waited.
    const row = await this.find(tx, actor, id);
    const own = held.find((each) => each.id === row.ownCase.id);
    if (own === undefined) throw new Problem('conflict');
    return { ...row, priority: own.priority };
  }

  /** What was answered, for the caller who opens that layer. */
  async answers(actor: Actor, id: string): Promise<Answers> {
    const { caseId, ownership } = await this.find(this.db.manager, actor, id);
    const [row] = await this.db.query<Pick<Answers, 'answers' | 'instrument'>[]>(
      'select answers, instrument from help_requests where id = $1',
      [id],
    );
    return { caseId, ownership, answers: row?.answers ?? {}, instrument: row?.instrument ?? null };
  }

  private async find(tx: EntityManager, actor: Actor, id: string, isOpened = false): Promise<HelpRequestRow> {
    const sql = new Sql();
    const [row] = await tx.query<{ item: HelpRequestRow }[]>(
      `select ${item} as item from ${from(sql, actor, isOpened)}
       where h.id = ${sql.add(id)} and ${scoped(sql, actor, 'help_request.read', caseOwners('c'))}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.item;
  }
}

function toDto(
  actor: Actor,
  { ownership, cameFrom, ownCase: _ownCase, ...row }: HelpRequestRow,
): HelpRequestDto {
  const facts = { attempts: row.attempts, reason: null, hasCaseworker: row.caseworker !== null };
  const may = (action: HelpRequestAction): boolean => mayAct(actor, action, row.status, ownership);
  return { ...row, offeredActions: offer(helpRequestWorkflow, row.status, facts, may, cameFrom) };
}

/** What somebody has taken, a colleague who does not see its words does not throw away. */
export const mayAct = (
  actor: Actor,
  action: HelpRequestAction,
  status: HelpRequestStatus,
  ownership: Ownership,
): boolean =>
  can(actor, `help_request.${action}`, ownership) &&
  (action !== 'discard' || status === 'received' || can(actor, 'help_request.attempt', ownership));
