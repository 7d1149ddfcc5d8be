import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Configuration } from '../platform/configuration.js';
import { Problem } from '../platform/problem.js';
import { scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { MatchQuestionListDto } from './match-questions.dto.js';

const DAYS = 30;
const MOST = 200;

/**
 * Counts who asks whether a child is known, hour by hour. That there is such a child somewhere is all a question tells of those
 * out of reach; asked thousands of times it would still be a list. What was asked is not kept.
 */
@Injectable()
export class MatchQuestions {
  constructor(
    private readonly db: DataSource,
    private readonly configuration: Configuration,
  ) {}

  /**
   * Counts a question before it is answered. Losing the last counts in a crash does no harm, so nobody waits for the disk.
   *
   * @throws {Problem} `too_many_requests` above the limit of the hour, with the time until the next one
   */
  async count(actor: Actor): Promise<void> {
    const [row] = await this.db.query<{ asked: number; wait: number }[]>(
      `with hurried as (select set_config('synchronous_commit', 'off', true))
       insert into match_questions as q (user_id, hour, asked)
       select $1, date_trunc('hour', now()), 1 from hurried
       on conflict (user_id, hour) do update set asked = q.asked + 1,
         refused = q.refused + case when q.asked >= $2 then 1 else 0 end
       returning asked, ceil(extract(epoch from q.hour + interval '1 hour' - now()))::integer as wait`,
      [actor.id, this.configuration.matchesPerHour],
    );
    if (row !== undefined && row.asked > this.configuration.matchesPerHour)
      throw new Problem('too_many_requests', {}, { 'retry-after': String(Math.max(1, row.wait)) });
  }

  /** Who asked how often on each of the last days, the latest first. */
  async list(actor: Actor): Promise<MatchQuestionListDto> {
    const sql = new Sql();
    const may = scoped(sql, actor, 'match_question.read', { user: 'q.user_id' });
    const zone = sql.add(this.configuration.timeZone);
    const items = await this.db.query<MatchQuestionListDto['items']>(
      `select json_build_object('id', u.id, 'name', u.name) as "user", (q.hour at time zone ${zone})::date::text as "on",
         sum(q.asked)::integer as asked, sum(q.refused)::integer as refused
       from match_questions q join users u on u.id = q.user_id
       where q.hour > now() - interval '${DAYS} days' and ${may}
       group by u.id, u.name, 2 order by 2 desc, asked desc, u.id limit ${MOST}`,
      sql.values,
    );
    return { items };
  }
}
