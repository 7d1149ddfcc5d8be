import { Injectable } from '@nestjs/common';
import { familyClosureReasons, type Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { scoped } from '../platform/scoped.js';
import { Sql, type JsonText } from '../platform/sql.js';

/** More than any family has; a bound all the same. */
const LIMIT = 200;

/**
 * What a family sees: its own children, and of each referral where it stands. Neither priority nor notes nor anything
 * that was written for colleagues is read here at all.
 */
@Injectable()
export class FamiliesRepository {
  constructor(private readonly db: DataSource) {}

  async children(actor: Actor): Promise<JsonText> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'family.read', { child: 'ch.id' });
    const [row] = await this.db.query<{ items: string }[]>(
      `select coalesce(json_agg(json_build_object('id', ch.id,
           'name', ch.given_name || coalesce(' ' || upper(left(ch.family_name, 1)) || '.', ''), 'givenName', ch.given_name,
           'caseworker', case when w.id is not null then json_build_object('name', w.name, 'phone', w.phone) end,
           'team', t.name, 'closed', c.status = 'closed',
           'closing', case when c.status = 'closed' then json_build_object('on', c.closed_on,
             'reason', case when c.closure_reason in (${toldReasons}) then c.closure_reason end) end) order by ch.born_on desc, ch.id), '[]')::text as items
       from (select ch.* from children ch where ${reach} limit ${LIMIT}) ch
         join cases c on c.child_id = ch.id join teams t on t.id = c.team_id left join users w on w.id = c.caseworker_id`,
      sql.values,
    );
    return `{"items":${row?.items ?? '[]'}}`;
  }

  async referrals(actor: Actor, childId: string | undefined, today: string): Promise<JsonText> {
    const sql = new Sql();
    const reach = scoped(sql, actor, 'family.read', { child: 'c.child_id' });
    const ofChild = childId === undefined ? 'true' : `c.child_id = ${sql.add(childId)}`;
    const [row] = await this.db.query<{ items: string }[]>(
      `select coalesce(json_agg(item order by open desc, at desc), '[]')::text as items from (
         select ${referralItem(sql.add(today))} as item, r.completed_at is null and r.status not in ('declined', 'not_completed', 'cancelled') as open,
           r.updated_at as at
         from cases c join referrals r on r.case_id = c.id join services s on s.id = r.service_id
           join organisations o on o.id = r.organisation_id
         where ${reach} and ${ofChild} and r.sent_at is not null and r.status not in ('draft', 'entered_in_error')
         order by r.updated_at desc limit ${LIMIT}) as shown`,
      sql.values,
    );
    return `{"items":${row?.items ?? '[]'},"asOf":${JSON.stringify(new Date().toISOString())}}`;
  }
}

const toldReasons = familyClosureReasons.map((reason) => `'${reason}'`).join(', ');

const referralItem = (
  today: string,
): string => `json_build_object('id', r.id, 'childId', c.child_id, 'number', r.number,
  'status', r.status,
  'service', json_build_object('id', s.id, 'kind', s.kind,
    'name', json_build_object('kk', s.plain_kk, 'ru', s.plain_ru, 'en', s.plain_en)),
  'organisation', json_build_object('name', o.name, 'address', o.address, 'phone', o.phone),
  'steps', (select coalesce(json_agg(json_build_object('status', h.to_status, 'at', to_json(h.at)) order by h.at, h.id), '[]')
    from history h where h.subject_id = r.id and h.subject = 'referral' and h.to_status is not null and h.to_status <> 'draft'),
  'dueOn', r.due_on, 'late', r.status in ('sent', 'under_review') and r.due_on < ${today}::date,
  'nextCheckOn', r.next_check_on,
  'documents', case when r.status = 'info_needed'
    then to_json(array(select unnest(r.requested_documents) except select unnest(r.provided_documents))) else '[]' end,
  'held', array(select distinct d.kind from documents d where r.status = 'info_needed' and d.case_id = r.case_id and d.status = 'current'
    and d.kind = any(r.requested_documents) and (d.valid_to is null or d.valid_to >= ${today}::date)),
  'documentsDueOn', case when r.status = 'info_needed' then r.documents_due_on end,
  'expectedOn', r.expected_on, 'queuePlace', case when r.status = 'waitlisted' then r.queue_place end,
  'startedOn', r.started_on, 'endedOn', r.ended_on, 'amount', r.amount,
  'reason', case when r.status in ('declined', 'on_hold', 'not_completed', 'cancelled') then r.status_reason end,
  'message', r.message_to_family, 'handedOverTo', r.handed_over_to,
  'replaced', exists (select from referrals next where next.replaces_id = r.id and next.sent_at is not null
    and next.status <> 'entered_in_error'),
  'updatedAt', to_json(r.updated_at))`;
