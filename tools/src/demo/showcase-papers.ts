import type pg from 'pg';
import type { DemoCalendar } from './calendar.js';

/** How long before the end of a paper somebody is told the second time. */
const TOLD_BEFORE = 30;
const GIVEN_AGO = 70;

/**
 * The papers of the child whose mother has an account: an identity document that was only looked at, the rehabilitation programme
 * of her registration, which ends soon, and what a school wrote. Recorded without a copy: a demonstration has no scans of anybody.
 */
export async function writeShowcasePapers(client: pg.Client, calendar: DemoCalendar): Promise<void> {
  const given = calendar.instant(calendar.at(calendar.today - GIVEN_AGO, 10, 30));
  await client.query(
    `with file as (
       select c.id, c.child_id, c.caseworker_id, p.id as mother from people p join users u on u.id = p.user_id and u.demo
         join cases c on c.child_id = p.child_id limit 1),
     paper (kind, number, issuer, valid_from, valid_to, is_seen) as (values
       ('birth_certificate_seen', '0148820', null, null::date, null::date, true),
       ('school_characteristic', null, 'Бесағаш, балабақша № 4', null, null, false)
       union all
       select 'ipar', g.number, g.issuer, g.valid_from, g.valid_to, false
       from file join registrations g on g.child_id = file.child_id and g.kind = 'ipar' and g.status = 'current'),
     written as (
       insert into documents (id, case_id, kind, number, issuer, valid_from, valid_to, seen_on, seen_by, given_by, author_id, created_at, updated_at)
       select md5('paper ' || paper.kind || file.id)::uuid, file.id, paper.kind, number, issuer, valid_from, valid_to,
         case when is_seen then $2::date end, case when is_seen then caseworker_id end, mother, caseworker_id, $1, $1
       from file cross join paper
       where not exists (select from documents d where d.case_id = file.id and d.kind = paper.kind)
       returning id, case_id, kind, author_id, valid_to),
     told as (
       insert into history (id, at, case_id, subject, subject_id, actor_id, actor_role, action, to_status, details)
       select md5('told ' || id)::uuid, $1, case_id, 'document', id, author_id, 'caseworker', 'create', 'current',
         jsonb_build_object('documentKind', kind) from written)
     insert into tasks (id, case_id, document_id, kind, due_on, status, automatic, closed_at, closed_by, created_at, updated_at)
     select md5('renew ' || days || id)::uuid, case_id, id, 'renew_document', valid_to - days, case when days > $3 then 'done' else 'open' end,
       true, case when days > $3 then $1::timestamptz end, case when days > $3 then author_id end, $1, $1
     from written cross join (values (60), ($3::integer)) as ladder (days) where valid_to is not null`,
    [given, calendar.day(calendar.today - GIVEN_AGO), TOLD_BEFORE],
  );
}
