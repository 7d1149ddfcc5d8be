import { Injectable } from '@nestjs/common';
import { ageBands, openReferralStatuses, type Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { readPage } from '../platform/page.js';
import { DEFAULT_LIMIT } from '../platform/page.dto.js';
import { caseOwners, scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';
import type { HiddenChildQueryDto } from './hidden-children.dto.js';
import { isHidden, lastScreening } from '../platform/hidden.sql.js';

const registers = `('RH-MSE', 'ED-PMPC')`;
const open = openReferralStatuses.map((status) => `'${status}'`).join(', ');

const item = `json_build_object('id', c.id, 'number', c.number, 'priority', c.priority,
  'child', json_build_object('id', ch.id, 'familyName', ch.family_name, 'givenName', ch.given_name, 'patronymic', ch.patronymic,
    'bornOn', ch.born_on, 'sex', ch.sex, 'locationId', ch.location_id, 'settlement', ch.settlement, 'locality', ch.locality),
  'caseworker', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end,
  'team', json_build_object('id', t.id, 'name', t.name), 'since', screened.screened_on,
  'difficulties', (select coalesce(json_agg(r ->> 'domain'), '[]') from (select s.results from screenings s where s.case_id = c.id
      and s.status = 'completed' order by s.screened_on desc, s.completed_at desc limit 1) x, jsonb_array_elements(x.results) r
    where r ->> 'result' = 'difficulty'),
  'referral', (select json_build_object('id', r.id, 'serviceId', r.service_id, 'status', r.status) from referrals r
    where r.case_id = c.id and r.service_id in ${registers} and r.status in (${open}) order by r.created_at desc limit 1))`;

@Injectable()
export class HiddenChildrenRepository {
  constructor(private readonly db: DataSource) {}

  page(actor: Actor, query: HiddenChildQueryDto, today: string): Promise<JsonText> {
    const sql = new Sql();
    const now = sql.add(today);
    const where = [scoped(sql, actor, 'case.read', caseOwners('c')), `c.status <> 'closed'`, isHidden(now)];
    if (query.ageBand !== undefined) where.push(bornWithin(sql, now, query.ageBand));
    if (query.locality !== undefined) where.push(`ch.locality = ${sql.add(query.locality)}`);
    if (query.locationId !== undefined)
      where.push(`ch.location_id in (select ${sql.add(query.locationId)}::text union all
        select l.id from locations l where l.parent_id = ${sql.add(query.locationId)})`);
    if (query.teamId !== undefined) where.push(`c.team_id = ${sql.add(query.teamId)}`);
    if (query.caseworkerId !== undefined) where.push(`c.caseworker_id = ${sql.add(query.caseworkerId)}`);
    if (query.until !== undefined) where.push(`screened.screened_on <= ${sql.add(query.until)}`);
    return readPage(
      this.db.manager,
      sql,
      {
        item,
        from: `cases c join children ch on ch.id = c.child_id join teams t on t.id = c.team_id
          left join users w on w.id = c.caseworker_id ${lastScreening}`,
        where,
        id: 'c.id',
        sorts: { since: { sql: 'screened.screened_on', type: 'date' } },
      },
      {
        limit: query.limit ?? DEFAULT_LIMIT,
        sort: query.sort ?? 'since',
        ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
      },
    );
  }
}

/** Born so that the age in completed years lies in the band. */
function bornWithin(sql: Sql, today: string, band: string): string {
  const [youngest = 0, oldest = 0] = (ageBands as readonly string[]).includes(band)
    ? band.split('-').map(Number)
    : [];
  return `ch.born_on > ${today}::date - make_interval(years => ${sql.add(oldest + 1)}::integer)
    and ch.born_on <= ${today}::date - make_interval(years => ${sql.add(youngest)}::integer)`;
}
