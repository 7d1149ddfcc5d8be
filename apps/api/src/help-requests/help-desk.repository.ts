import { Injectable } from '@nestjs/common';
import {
  can,
  helpRequestActions,
  helpRequestWorkflow,
  offer,
  type Actor,
  type HelpRequestStatus,
  type Ownership,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { HelpRequestDto, HelpRequestListDto, HelpRequestQueryDto } from './help-requests.dto.js';

const item = `json_build_object('id', h.id, 'caseId', h.case_id, 'caseNumber', k.number, 'code', h.code, 'status', h.status,
  'asker', h.asker, 'concern', h.concern, 'inDanger', h.in_danger, 'childName', ch.given_name, 'bornOn', ch.born_on,
  'bornApproximate', h.born_approximate, 'locationId', ch.location_id, 'askerName', h.asker_name, 'phone', h.phone,
  'channel', h.channel, 'replyTime', h.reply_time, 'address', h.address, 'language', h.language,
  'answerCount', (select count(*) from jsonb_object_keys(h.answers)), 'attempts', h.attempts, 'dueOn', h.due_on,
  'caseworker', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end, 'teamId', c.team_id,
  'endReason', h.end_reason, 'createdAt', to_char(h.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'version', h.version, 'ownership', json_build_object('caseworkerId', c.caseworker_id, 'teamId', c.team_id,
    'regionId', c.region_id), 'cameFrom', h.came_from)`;

const from = `help_requests h join cases c on c.id = h.own_case_id join cases k on k.id = h.case_id
  join children ch on ch.id = c.child_id left join users w on w.id = c.caseworker_id`;

const views = {
  open: `h.status in ('received', 'taken')`,
  ended: `h.status not in ('received', 'taken')`,
  all: 'true',
} as const;

export interface HelpRequestRow extends Omit<HelpRequestDto, 'offeredActions'> {
  readonly status: HelpRequestStatus;
  readonly ownership: Ownership;
  readonly cameFrom: HelpRequestStatus | null;
}

export interface Locked extends HelpRequestRow {
  readonly ownCaseId: string;
  readonly priority: 'high' | 'medium' | 'low';
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
        from,
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

  async read(tx: EntityManager | null, actor: Actor, id: string): Promise<HelpRequestDto> {
    return toDto(actor, await this.find(tx ?? this.db.manager, actor, id));
  }

  /** The case first, then the request, as everywhere. */
  async lock(tx: EntityManager, actor: Actor, id: string): Promise<Locked> {
    await this.find(tx, actor, id);
    const [held] = await tx.query<{ id: string; priority: Locked['priority'] }[]>(
      `select id, priority from cases where id = (select own_case_id from help_requests where id = $1) for update`,
      [id],
    );
    await tx.query('select from help_requests where id = $1 for update', [id]);
    // Read once more: it may have changed hands while one waited.
    const row = await this.find(tx, actor, id);
    if (held === undefined) throw new Problem('not_found');
    return { ...row, ownCaseId: held.id, priority: held.priority };
  }

  async answers(
    actor: Actor,
    id: string,
  ): Promise<{ caseId: string; ownership: Ownership; answers: Record<string, number> }> {
    const { caseId, ownership } = await this.find(this.db.manager, actor, id);
    const [row] = await this.db.query<{ answers: Record<string, number> }[]>(
      'select answers from help_requests where id = $1',
      [id],
    );
    return { caseId, ownership, answers: row?.answers ?? {} };
  }

  /** Takes away what was told and came to nothing. @returns how many */
  async wipe(before: Date): Promise<number> {
    return this.db.transaction(async (tx) => {
      const rows = await tx.query<{ own_case_id: string }[]>(
        `select own_case_id from help_requests where wiped_at is null and created_at < $1
           and status in ('received', 'taken', 'closed', 'discarded', 'linked')
           and exists (select from cases c where c.id = own_case_id and c.status in ('identified', 'closed') and c.registered_on is null)
         order by created_at limit 500 for update skip locked`,
        [before],
      );
      const cases = rows.map((row) => row.own_case_id);
      if (cases.length === 0) return 0;
      await tx.query(
        `update help_requests set concern = null, answers = '{}', asker_name = null, phone = null, address = null,
           wiped_at = now(), version = version + 1, updated_at = now() where own_case_id = any($1)`,
        [cases],
      );
      await tx.query(
        `update children set given_name = 'Child', search_name = 'child', match_keys = '{}', born_on = date_trunc('year', born_on)::date,
           version = version + 1, updated_at = now() where id in (select child_id from cases where id = any($1))`,
        [cases],
      );
      return cases.length;
    });
  }

  private async find(tx: EntityManager, actor: Actor, id: string): Promise<HelpRequestRow> {
    const sql = new Sql();
    const [row] = await tx.query<{ item: HelpRequestRow }[]>(
      `select ${item} as item from ${from}
       where h.id = ${sql.add(id)} and ${scoped(sql, actor, 'help_request.read', caseOwners('c'))}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row.item;
  }
}

function toDto(actor: Actor, { ownership, cameFrom, ...row }: HelpRequestRow): HelpRequestDto {
  const facts = { attempts: row.attempts, reason: null, hasCaseworker: row.caseworker !== null };
  const may = (action: (typeof helpRequestActions)[number]): boolean =>
    can(actor, `help_request.${action}`, ownership);
  return { ...row, offeredActions: offer(helpRequestWorkflow, row.status, facts, may, cameFrom) };
}
