import { Injectable } from '@nestjs/common';
import type { Actor, Language, TaskKind } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { CalendarDto } from './calendar.dto.js';

/** What a calendar is told of a task: nothing of a child, a service or an organisation. */
export interface CalendarTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly number: string;
  readonly on: string;
  readonly at: string | null;
  readonly version: number;
  readonly updatedAt: Date;
}

export interface CalendarReader {
  readonly userId: string;
  readonly language: Language;
}

const DAYS_BACK = 60;
const DAYS_AHEAD = 60;
const MOST = 1000;

@Injectable()
export class CalendarRepository {
  constructor(private readonly db: DataSource) {}

  async get(actor: Actor): Promise<CalendarDto> {
    const sql = new Sql();
    const [row] = await this.db.query<{ created: string; read: string | null }[]>(
      `select to_json(f.created_at) as created, to_json(f.last_read_at) as read from calendar_feeds f
       where f.user_id = ${sql.add(actor.id)} and ${scoped(sql, actor, 'calendar.own', { user: 'f.user_id' })}`,
      sql.values,
    );
    return { active: row !== undefined, createdAt: row?.created ?? null, lastReadAt: row?.read ?? null };
  }

  /**
   * A new link takes the place of the one that was seen, which is dead from then on.
   *
   * @param seen when that was made, `null` for none
   * @returns when this one was made; `null` if there is another than the one that was seen
   */
  async put(tx: EntityManager, actor: Actor, hash: Buffer, seen: string | null): Promise<string | null> {
    const sql =
      seen === null
        ? `insert into calendar_feeds (user_id, token_hash) values ($1, $2) on conflict (user_id) do nothing`
        : `update calendar_feeds set token_hash = $2, created_at = clock_timestamp(), last_read_at = null
           where user_id = $1 and to_json(created_at) #>> '{}' = $3`;
    const values = seen === null ? [actor.id, hash] : [actor.id, hash, seen];
    await tx.query(sql, values);
    const [row] = await tx.query<{ created: string }[]>(
      'select to_json(created_at) as created from calendar_feeds where user_id = $1 and token_hash = $2',
      [actor.id, hash],
    );
    return row?.created ?? null;
  }

  async remove(tx: EntityManager, actor: Actor): Promise<void> {
    await tx.query('delete from calendar_feeds where user_id = $1', [actor.id]);
  }

  /** Whose link it is, if she still works here as a caseworker. That it was read is noted once an hour. */
  async readerOf(hash: Buffer): Promise<CalendarReader | null> {
    const [row] = await this.db.query<(CalendarReader & { stale: boolean })[]>(
      `select f.user_id as "userId", u.language, coalesce(f.last_read_at < now() - interval '1 hour', true) as stale
       from calendar_feeds f join users u on u.id = f.user_id
       where f.token_hash = $1 and u.active and u.role = 'caseworker'`,
      [hash],
    );
    if (row === undefined) return null;
    if (row.stale)
      await this.db.query('update calendar_feeds set last_read_at = now() where token_hash = $1', [hash]);
    return { userId: row.userId, language: row.language };
  }

  /** Open tasks of her own cases around today; what is put off stands on the day to which it was put off. */
  tasksOf({ userId }: CalendarReader, today: string): Promise<CalendarTask[]> {
    return this.db.query<CalendarTask[]>(
      `select k.id, k.kind, c.number, greatest(k.due_on, k.snoozed_until) as on,
         case when k.snoozed_until > k.due_on then null else k.due_at end as at, k.version, k.updated_at as "updatedAt"
       from cases c join tasks k on k.case_id = c.id
       where c.caseworker_id = $1 and k.status = 'open' and k.kind <> 'answer_transfer'
         and k.due_on between $2::date - ${DAYS_BACK} and $2::date + ${DAYS_AHEAD}
       order by k.due_on, k.id limit ${MOST}`,
      [userId, today],
    );
  }
}
