import { Injectable } from '@nestjs/common';
import { caseChangeKinds, type Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { DEFAULT_LIMIT, type PageQueryDto } from '../platform/page.dto.js';
import { readPage } from '../platform/page.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';

/** An entry of the history in the words by which changes are grouped. An organisation that acts on a referral answers. */
const kindOf = `case
  when h.subject = 'referral' then case when h.actor_role = 'provider' then 'answer' else 'referral' end
  when h.subject = 'case' then case when h.action = 'assign' then 'assigned' else 'step' end
  when h.subject = 'child' then 'person' when h.subject = 'help_request' then 'step' else h.subject end`;

const item = `json_build_object(
  'case', json_build_object('id', c.id, 'number', c.number, 'status', c.status, 'priority', c.priority,
    'child', json_build_object('givenName', ch.given_name, 'familyName', ch.family_name, 'bornOn', ch.born_on)),
  'lastLookedAt', to_json(seen.at), 'changedAt', to_json(news.at), 'groups', news.groups)`;

/** What others have done in a case since this person looked at it. To print something changes nothing. `me`: a placeholder. */
const newsFor = (me: string): string => `cases c join children ch on ch.id = c.child_id
  cross join lateral (select max(a.at) as at from accesses a where a.user_id = ${me} and a.case_id = c.id) as seen
  cross join lateral (
    select max(g.at) as at, json_agg(json_build_object('kind', g.kind, 'count', g.count, 'subject', g.last[1], 'action', g.last[2])
      order by array_position(array['${caseChangeKinds.join("','")}'], g.kind)) as groups
    from (
      select ${kindOf} as kind, count(*)::integer as count, max(h.at) as at,
        array[(array_agg(h.subject order by h.at desc, h.id desc))[1], (array_agg(h.action order by h.at desc, h.id desc))[1]] as last
      from history h
      where h.case_id = c.id and h.at > coalesce(seen.at, '-infinity') and h.actor_id is distinct from ${me}
        and not (h.subject = 'case' and h.action = 'print')
      group by 1) as g) as news`;

@Injectable()
export class ChangesRepository {
  constructor(private readonly db: DataSource) {}

  /** The cases of this person in which others have changed something, the newest change first. Costs what the caseload costs. */
  list(actor: Actor, query: PageQueryDto): Promise<JsonText> {
    const sql = new Sql();
    const from = newsFor(sql.add(actor.id));
    const where = [
      scoped(sql, actor, 'case.changes', caseOwners('c')),
      'c.merged_into_id is null',
      'news.at is not null',
    ];
    return readPage(
      this.db.manager,
      sql,
      { item, from, where, id: 'c.id', sorts: { changedAt: { sql: 'news.at', type: 'timestamptz' } } },
      {
        limit: query.limit ?? DEFAULT_LIMIT,
        sort: '-changedAt',
        ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
      },
    );
  }
}
