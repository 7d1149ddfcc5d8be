import {
  openReferralStatuses,
  STALE_AFTER_DAYS,
  standingConsentStatuses,
  turnOf,
  unansweredReferralStatuses,
  type ReferralStatus,
  type Turn,
} from '@birge/domain';
import { closedByFamily, groundEnded } from '../platform/sharing.sql.js';
import { nameJson } from '../platform/words.dto.js';
import { papersJson } from './papers.projection.js';
import { childAge, childShortName, sharedJson } from './shared.projection.js';

/** Who looks: the organisation sees the referral and never the case. */
export type Side = 'case' | 'organisation';

/** Aliases: `r` referral, `c` case, `ch` child, `s` service, `g` organisation, `w` caseworker. */
export const referralTables = `referrals r join cases c on c.id = r.case_id join children ch on ch.id = c.child_id
  join services s on s.id = r.service_id left join organisations g on g.id = r.organisation_id
  left join users w on w.id = c.caseworker_id`;

export const statusList = (statuses: readonly string[]): string =>
  statuses.map((status) => `'${status}'`).join(', ');

export const isOpen = `r.status in (${statusList(openReferralStatuses)})`;

/** Unanswered after the standard of the service. */
export const isOverdue = (today: string): string =>
  `(r.status in (${statusList(unansweredReferralStatuses)}) and r.due_on < ${today}::date)`;

/** The service outlives the case: somebody else goes on with it, and nobody here waits for anything. */
const isFollowed = 'r.handed_over_at is null';

/** Open, for whom asks: what was handed over is open only to the organisation that goes on with it. */
export const isOpenFor = (side: Side): string => (side === 'case' ? `(${isOpen} and ${isFollowed})` : isOpen);

/** Sent, open, and nobody has heard of it for thirty days. */
export const isStale = `(${isOpen} and ${isFollowed} and r.status <> 'draft'
  and coalesce(r.last_contact_at, r.sent_at) < now() - interval '${STALE_AFTER_DAYS} days')`;

/** An answer that the caseworker has not looked at. */
export const isUnseen = `(r.answered_at is not null and coalesce(r.answer_seen_at < r.answered_at, true))`;

const statusesOf = (turn: Turn): string[] =>
  (Object.keys(turnOf) as ReferralStatus[]).filter((status) => turnOf[status] === turn);

export const turnSql = `case ${(['caseworker', 'organisation', 'family'] as const)
  .map((turn) => `when r.status in (${statusList(statusesOf(turn))}) then '${turn}'`)
  .join(' ')} else 'nobody' end`;

/** The family's standing word to share with this very organisation, as a subquery of `consents k`. */
const standingConsent = (columns: string, today: string): string => `(select ${columns} from consents k
  left join people kp on kp.id = k.person_id
  where k.case_id = r.case_id and k.purpose = 'sharing' and k.organisation_id = r.organisation_id
    and k.status in (${statusList(standingConsentStatuses)}) and (k.expires_on is null or k.expires_on >= ${today}::date)
  order by k.created_at desc limit 1)`;

/** A manager's word in place of the family's, as a subquery of `consent_overrides v`. */
const standingOverride = (columns: string): string => `(select ${columns} from consent_overrides v
  join users vu on vu.id = v.manager_id
  where v.case_id = r.case_id and v.purpose = 'sharing' and v.organisation_id = r.organisation_id
    and v.ended_at is null and v.valid_until >= office_today() order by v.created_at desc limit 1)`;

/** On what the organisation reads it: `SharingGround`. */
const ground = (today: string): string => `case
  when ${groundEnded} then 'none'
  when r.sent_at is not null then case when r.override_id is not null then 'override' else 'consent' end
  when ${standingConsent('k.id', today)} is not null then 'consent'
  when ${standingOverride('v.id')} is not null then 'override'
  else 'none' end`;

const caseOnly = (side: Side, sql: string): string => (side === 'case' ? sql : 'null');

/** The organisation reads only the notes it wrote itself. */
const noteFor = (side: Side): string =>
  side === 'case'
    ? 'r.status_note'
    : `case when (select h.actor_role from history h where h.subject_id = r.id and h.to_status = r.status
        order by h.at desc, h.id desc limit 1) = 'provider' then r.status_note end`;

const child = (side: Side, today: string): string =>
  side === 'case'
    ? `json_build_object('shortName', ${childShortName}, 'givenName', ch.given_name, 'familyName', ch.family_name,
        'age', ${childAge(today)}, 'sex', ch.sex)`
    : `case when ${closedByFamily}
      then json_build_object('shortName', '—', 'givenName', null, 'familyName', null, 'age', null, 'sex', 'unknown')
      else json_build_object('shortName', coalesce(r.shared ->> 'childShortName', ${childShortName}), 'givenName', null, 'familyName', null,
        'age', coalesce((r.shared ->> 'age')::integer, ${childAge(today)}), 'sex', coalesce(r.shared ->> 'sex', ch.sex)) end`;

const moments = ['sent', 'acknowledged', 'decided', 'waitlisted', 'started', 'completed']
  .map((moment) => `'${moment}At', to_json(r.${moment}_at)`)
  .join(', ');

const listFields = (side: Side, today: string): string => `
  'id', r.id, 'number', r.number, 'kind', r.kind, 'status', r.status,
  'service', json_build_object('id', s.id, 'name', ${nameJson('s')}, 'plain', ${nameJson('s', 'plain')}),
  'organisation', case when g.id is not null then
    json_build_object('id', g.id, 'name', g.name, 'locationId', g.location_id, 'phone', g.phone, 'active', g.active) end,
  'case', json_build_object('id', ${caseOnly(side, 'c.id')}, 'number', c.number),
  'child', ${child(side, today)},
  'caseworker', case when w.id is not null then
    json_build_object('id', ${caseOnly(side, 'w.id')}, 'name', w.name, 'phone', w.phone) end,
  'goal', ${caseOnly(side, `(select json_build_object('id', goal.id, 'title', goal.title) from goals goal where goal.id = r.goal_id)`)},
  'dueOn', r.due_on,
  'handedOver', case when r.handed_over_at is not null then json_build_object('to', r.handed_over_to, 'at', to_json(r.handed_over_at)) end,
  'waiting', case when ${turnSql} <> 'nobody' and ${side === 'case' ? isFollowed : 'true'} then json_build_object('for', ${turnSql}, 'since', to_json(r.status_since),
    'until', r.next_check_on) end,
  'decision', case when r.answered_at is not null or r.status_reason is not null then json_build_object(
    'reason', r.status_reason, 'note', ${noteFor(side)}, 'messageToFamily', r.message_to_family, 'expectedOn', r.expected_on,
    'queuePlace', r.queue_place, 'startedOn', r.started_on, 'endedOn', r.ended_on, 'amount', r.amount, 'outcome', r.outcome) end,
  'documents', json_build_object('requested', r.requested_documents, 'provided', r.provided_documents, 'dueOn', r.documents_due_on),
  'moments', json_build_object(${moments}, 'lastContactAt', to_json(r.last_contact_at)),
  'ground', ${ground(today)}, 'statusSince', to_json(r.status_since), 'overdue', coalesce(${isOverdue(today)}, false), 'stale', coalesce(${isStale}, false),
  'unseen', ${side === 'case' ? isUnseen : 'false'}, 'replacesId', ${caseOnly(side, 'r.replaces_id')},
  'replacedById', ${caseOnly(side, `(select n.id from referrals n where n.replaces_id = r.id and n.status <> 'entered_in_error')`)},
  'version', r.version, 'createdAt', to_json(r.created_at), 'updatedAt', to_json(r.updated_at)`;

/** A row of a list as JSON: `ReferralListItemDto` without `offeredActions`. `today` is a placeholder. */
export const referralListItem = (side: Side, today: string): string =>
  `json_build_object(${listFields(side, today)})`;

const consentFields = (side: Side): string => `json_build_object('id', ${caseOnly(side, 'k.id')},
  'givenBy', ${caseOnly(side, 'k.given_by')}, 'relation', kp.relation, 'givenOn', k.given_on, 'mode', k.mode,
  'language', k.language, 'expiresOn', k.expires_on)`;

const consent = (side: Side, today: string): string => `case when r.status = 'draft'
  then ${standingConsent(consentFields(side), today)}
  else (select ${consentFields(side)} from consents k left join people kp on kp.id = k.person_id where k.id = r.consent_id) end`;

const overrideFields = (
  side: Side,
): string => `json_build_object('reason', v.reason, 'note', ${caseOnly(side, 'v.note')},
  'managerName', vu.name, 'at', to_json(v.created_at), 'validUntil', v.valid_until)`;

const override = (
  side: Side,
): string => `case when r.status = 'draft' then ${standingOverride(overrideFields(side))}
  else (select ${overrideFields(side)} from consent_overrides v join users vu on vu.id = v.manager_id where v.id = r.override_id) end`;

/** What was sent by mistake, or what the family no longer agrees to, is taken back from the organisation; the case side keeps it on record. */
const unlessInError = (side: Side, sql: string): string =>
  side === 'case'
    ? sql
    : `case when r.status <> 'entered_in_error' and not ${closedByFamily} then ${sql} end`;

/** The whole referral as JSON: `ReferralDto` without `offeredActions`. `today` is a placeholder. */
export const referralItem = (
  side: Side,
  today: string,
): string => `(${referralListItem(side, today)}::jsonb || jsonb_build_object(
  'reason', ${unlessInError(side, 'r.reason')}, 'sharedFields', r.shared_fields, 'shared', ${unlessInError(side, 'r.shared')},
  'shareable', ${caseOnly(side, `case when r.status = 'draft' then ${sharedJson(today)} end`)},
  'consent', ${consent(side, today)}, 'override', ${override(side)}, 'papers', ${papersJson(side, today)},
  'replaces', ${caseOnly(
    side,
    `(select json_build_object('id', o.id, 'number', o.number, 'status', o.status, 'reason', o.status_reason,
        'organisationName', og.name, 'since', to_json(o.status_since))
      from referrals o left join organisations og on og.id = o.organisation_id where o.id = r.replaces_id)`,
  )}))`;

/** What the workflow and the policy ask, as JSON: `ReferralFactsRow`. */
export const referralFacts = (today: string): string => `json_build_object(
  'status', r.status, 'kind', r.kind, 'hasReason', coalesce(r.reason, '') <> '', 'organisationId', r.organisation_id,
  'caseStatus', c.status, 'bornOn', ch.born_on,
  'standard', json_build_object('days', s.standard_days, 'unit', s.standard_unit),
  'serviceAges', json_build_object('ageMin', s.age_min, 'ageMax', s.age_max),
  'consentId', case when r.status = 'draft' then ${standingConsent('k.id', today)} end,
  'overrideId', case when r.status = 'draft' then ${standingOverride('v.id')} end, 'groundEnded', ${groundEnded},
  'offering', case when r.status = 'draft' then (select json_build_object('active', o.active and g.active and s.active,
      'placesFree', o.places_free, 'waitingListOpen', o.waiting_list_open, 'ageMin', o.age_min, 'ageMax', o.age_max)
    from offerings o where o.organisation_id = r.organisation_id and o.service_id = r.service_id) end,
  'owners', json_build_object('caseworkerId', c.caseworker_id, 'teamId', c.team_id, 'regionId', c.region_id,
    'organisationId', case when r.sent_at is not null then r.organisation_id end))`;
