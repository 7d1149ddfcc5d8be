import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql } from '../platform/sql.js';
import type { CaseChangesDto } from './changes.dto.js';

/** A change is stamped when its transaction begins and seen when it ends: so much is looked at twice. */
const OVERLAP = "interval '15 seconds'";

/** What is saved as it is typed, and the word for it in the history. */
const typed = [
  ['assessments', 'assessment'],
  ['plans', 'plan'],
  ['referrals', 'referral'],
] as const;

@Injectable()
export class ChangesRepository {
  constructor(private readonly db: DataSource) {}

  /**
   * Who changed what in a case lately, without a word of what it was: cheap enough to ask again and again.
   *
   * @param since an instant; without it the answer only says what to ask with next time
   * @throws {Problem} `not_found` if the case is out of reach
   */
  async since(actor: Actor, caseId: string, since: string | null): Promise<CaseChangesDto> {
    const sql = new Sql();
    const id = sql.add(caseId);
    const reach = scoped(sql, actor, 'case.history', caseOwners('c'));
    const items = since === null ? `'[]'::json` : this.items(sql, actor, since);
    const [row] = await this.db.query<CaseChangesDto[]>(
      `select to_json(now()) as "asOf", ${items} as items from cases c where c.id = ${id} and ${reach}`,
      sql.values,
    );
    if (row === undefined) throw new Problem('not_found');
    return row;
  }

  private items(sql: Sql, actor: Actor, since: string): string {
    const me = `${sql.add(actor.id)}::uuid`;
    const from = `${sql.add(since)}::timestamptz - ${OVERLAP}`;
    const saved = typed.map(
      ([table, subject]) => `
        select x.id::text || '.' || x.version as id, '${subject}' as subject, x.id as subject_id, 'update' as action,
          x.updated_at as at, x.updated_by as who
        from ${table} x where x.case_id = c.id and x.updated_at > ${from} and x.updated_by <> ${me}`,
    );
    return `(select coalesce(json_agg(json_build_object('id', l.id, 'subject', l.subject, 'subjectId', l.subject_id,
        'action', l.action, 'at', to_json(l.at), 'by', case when u.id is not null
          then json_build_object('id', u.id, 'name', u.name) end) order by l.at desc), '[]')
      from (select * from (
        select h.id::text, h.subject, h.subject_id, h.action, h.at, h.actor_id as who from history h
        where h.case_id = c.id and h.at > ${from} and h.actor_id is distinct from ${me}
        union all ${saved.join(' union all ')}) as every_change
        order by at desc limit 20) as l left join users u on u.id = l.who)`;
  }
}
