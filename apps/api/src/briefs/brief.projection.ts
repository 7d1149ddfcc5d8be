import { openReferralStatuses } from '@birge/domain';
import { nameJson } from '../platform/words.dto.js';

/** More than one screen or two sheets would carry; who wants all of it opens the file. */
const MOST = 20;
const MOST_CONTACTS = 3;
/** So early one asks for the word again on a visit that is made anyway. */
const ENDS_SOON_DAYS = 30;

const quoted = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
const list = (rows: string, order: string): string =>
  `(select coalesce(json_agg(x.item ${order}), '[]') from (${rows}) as x)`;

const child = `json_build_object('name', concat_ws(' ', ch.given_name, ch.family_name), 'bornOn', ch.born_on,
  'ageYears', date_part('year', age(office_today(), ch.born_on))::integer, 'sex', ch.sex, 'languages', ch.languages,
  'locationId', ch.location_id, 'settlement', ch.settlement, 'locality', ch.locality, 'address', ch.address,
  'supportNotes', ch.support_notes, 'iin', left(ch.iin, 4) || '••••' || right(ch.iin, 4))`;

const household = list(
  `select m.position, json_build_object('name', m.name, 'relation', m.relation, 'bornYear', m.born_year) as item
   from household_members m where m.household_id = ch.household_id order by m.position limit ${MOST}`,
  'order by x.position',
);

/** Who decides for the child and whom one calls first; who must not be called stands there without a number. */
const people = list(
  `select row_number() over () as place, p.* from (
     select json_build_object('name', p.name, 'relation', p.relation,
       'represents', p.legal_representative and coalesce(p.represents_from, '-infinity') <= office_today()
         and coalesce(p.represents_to, 'infinity') >= office_today(),
       'contact', p.contact, 'phone', case when p.contact <> 'must_not' then p.phone end, 'callFrom', p.call_from, 'callTo', p.call_to,
       'channel', p.channel, 'language', p.language, 'livesWithChild', p.lives_with_child) as item
     from people p where p.child_id = c.child_id and p.gone is distinct from 'deceased'
     order by p.contact = 'preferred' desc, p.contact = 'must_not', p.legal_representative desc, p.created_at, p.id limit ${MOST}) as p`,
  'order by x.place',
);

const safety = `json_build_object(
  'notes', (select count(*)::integer from protection_notes n where n.case_id = c.id and n.ended_at is null),
  'mustNotCall', (select count(*)::integer from people p where p.child_id = c.child_id and p.contact = 'must_not'))`;

const contacts = list(
  `select n.created_at, n.id, json_build_object('id', n.id, 'kind', n.kind, 'at', to_json(n.created_at), 'author', u.name,
     'body', n.body) as item
   from notes n join users u on u.id = n.author_id
   where n.case_id = c.id and n.kind in ('call', 'visit') and not exists (select from notes y where y.corrects_id = n.id)
   order by n.created_at desc, n.id desc limit ${MOST_CONTACTS}`,
  'order by x.created_at desc, x.id desc',
);

const tasks = list(
  `select k.due_on, k.due_at, k.id, json_build_object('id', k.id, 'kind', k.kind, 'title', k.title, 'dueOn', k.due_on,
     'dueAt', k.due_at) as item
   from tasks k where k.case_id = c.id and k.status = 'open' and k.kind <> 'answer_transfer' order by k.due_on, k.due_at, k.id limit ${MOST}`,
  'order by x.due_on, x.due_at, x.id',
);

const referrals = list(
  `select r.created_at, json_build_object('id', r.id, 'number', r.number, 'status', r.status, 'kind', r.kind,
     'serviceName', ${nameJson('s')}, 'organisationName', o.name,
     'toBring', array(select unnest(r.requested_documents) except select unnest(r.provided_documents) order by 1),
     'toBringBy', r.documents_due_on, 'expectedOn', r.expected_on, 'queuePlace', r.queue_place) as item
   from referrals r join services s on s.id = r.service_id left join organisations o on o.id = r.organisation_id
   where r.case_id = c.id and r.status in (${quoted(openReferralStatuses)}) order by r.created_at limit ${MOST}`,
  'order by x.created_at',
);

const undertakings = `(select coalesce(json_agg(json_build_object('title', n.title, 'responsible', n.responsible,
    'responsibleName', n.responsible_name, 'dueOn', coalesce(k.due_on, n.moved_to, n.due_on),
    'status', coalesce(k.status, n.status)) order by n.position), '[]')
  from undertakings n left join tasks k on k.id = n.task_id where n.goal_id = g.id)`;

const goals = `(select coalesce(json_agg(json_build_object('title', g.title, 'area', g.area, 'status', g.status,
    'targetOn', g.target_on, 'undertakings', ${undertakings}) order by g.position), '[]') from goals g where g.plan_id = p.id)`;

/** The plan that holds; where one edition is asked for, that one. `edition` is an SQL condition on `p`. */
const plan = (
  edition: string,
): string => `(select json_build_object('id', p.id, 'edition', p.edition, 'reviewOn', p.review_on,
    'summary', p.summary, 'author', a.name, 'approvedBy', case when p.status in ('approved', 'superseded') then d.name end,
    'approvedAt', to_json(case when p.status in ('approved', 'superseded') then p.decided_at end), 'goals', ${goals})
  from plans p join users a on a.id = p.author_id left join users d on d.id = p.decided_by
  where p.case_id = c.id and ${edition} order by p.edition desc limit 1)`;

const screening = `(select json_build_object('id', s.id, 'screenedOn', s.screened_on, 'outcome', s.outcome,
    'difficulties', (select coalesce(json_agg(f ->> 'domain'), '[]') from jsonb_array_elements(s.results) f
      where f ->> 'result' = 'difficulty'))
  from screenings s where s.case_id = c.id and s.status = 'completed'
  order by s.screened_on desc, s.completed_at desc limit 1)`;

/** What one asks the family for while one is there: a word that nobody has given, or that ends soon. */
const consents = `(select coalesce(json_agg(json_build_object('purpose', w.purpose, 'organisationName', w.name, 'gap', w.gap,
    'endsOn', w.ends_on) order by w.place, w.ends_on, w.name), '[]')
  from (
    select 1 as place, v.purpose, null::text as name, 'missing' as gap, null::date as ends_on
    from (values ('registration'), ('portal')) as v (purpose) where not consent_holds(c.id, v.purpose)
    union all
    select distinct 2, 'sharing', o.name, 'missing', null::date
    from referrals r join organisations o on o.id = r.organisation_id
    where r.case_id = c.id and r.status in (${quoted(openReferralStatuses)}) and not consent_holds(c.id, 'sharing', o.id)
    union all
    select distinct 3, k.purpose, o.name, 'ends_soon', k.expires_on
    from consents k left join organisations o on o.id = k.organisation_id
    where k.case_id = c.id and k.status in ('given', 'renewed')
      and k.expires_on between office_today() and office_today() + ${ENDS_SOON_DAYS}) as w)`;

/** `BriefDto` as JSON. Aliases: those of `briefTables`. */
export const briefItem = (edition = `p.status = 'approved'`): string => `json_build_object(
  'id', c.id, 'number', c.number, 'status', c.status, 'priority', c.priority, 'version', c.version,
  'openedOn', c.opened_on, 'lastContactOn', c.last_contact_on, 'caseworker', w.name, 'team', t.name,
  'child', ${child}, 'householdNote', (select h.note from households h where h.id = ch.household_id), 'household', ${household},
  'people', ${people}, 'safety', ${safety}, 'contacts', ${contacts}, 'tasks', ${tasks}, 'referrals', ${referrals},
  'plan', ${plan(edition)}, 'screening', ${screening}, 'consents', ${consents})`;

export const briefTables = `cases c join children ch on ch.id = c.child_id join teams t on t.id = c.team_id
  left join users w on w.id = c.caseworker_id`;
