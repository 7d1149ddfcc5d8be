import { isOfTheCase } from '../tasks/task.entity.js';
import { lastTransfer } from './last-transfer.projection.js';

const childFields = `'id', ch.id, 'familyName', ch.family_name, 'givenName', ch.given_name, 'patronymic', ch.patronymic,
  'bornOn', ch.born_on, 'sex', ch.sex, 'locationId', ch.location_id, 'settlement', ch.settlement, 'locality', ch.locality`;

const caseworker = `case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end`;

/** A row of the list of cases as JSON: `CaseListItemDto`. Aliases: `c` case, `ch` child, `t` team, `w` caseworker. */
export const caseListItem = (turn: string): string => `json_build_object(
  'id', c.id, 'number', c.number, 'status', c.status, 'priority', c.priority,
  'child', json_build_object(${childFields}),
  'caseworker', ${caseworker}, 'team', json_build_object('id', t.id, 'name', t.name),
  'openedOn', c.opened_on, 'dueOn', c.due_on, 'lastContactOn', c.last_contact_on, 'turn', ${turn},
  'nextTask', (select json_build_object('id', k.id, 'kind', k.kind, 'title', k.title, 'dueOn', k.due_on, 'dueAt', k.due_at,
      'referralId', k.referral_id)
    from tasks k where k.case_id = c.id and k.status = 'open' and ${isOfTheCase} order by k.due_on, k.due_at, k.id limit 1),
  'referrals', (select coalesce(json_agg(json_build_object('id', r.id, 'status', r.status, 'kind', r.kind) order by r.created_at), '[]')
    from referrals r where r.case_id = c.id and r.status <> 'entered_in_error'),
  'version', c.version, 'updatedAt', to_json(c.updated_at))`;

/**
 * The case file as JSON: `CaseDto` without `offeredActions`. Aliases as above.
 *
 * @param lastLooked SQL expression of the person's earlier access
 */
export const caseFileItem = (lastLooked: string): string => `json_build_object(
  'id', c.id, 'number', c.number, 'status', c.status, 'cameFrom', c.came_from, 'priority', c.priority,
  'child', json_build_object(${childFields}, 'languages', ch.languages, 'supportNotes', ch.support_notes,
    'iinMasked', left(ch.iin, 4) || '••••' || right(ch.iin, 4), 'address', ch.address, 'version', ch.version),
  'caseworker', ${caseworker}, 'team', json_build_object('id', t.id, 'name', t.name),
  'receivingTeam', (select json_build_object('id', rt.id, 'name', rt.name) from teams rt where rt.id = c.receiving_team_id),
  'transfer', ${lastTransfer},
  'mergedInto', (select json_build_object('id', m.id, 'number', m.number) from cases m
    where c.merged_into_id is not null and m.id = survivor_of(c.id)),
  'regionId', c.region_id, 'openedOn', c.opened_on, 'closedOn', c.closed_on, 'dueOn', c.due_on,
  'lastContactOn', c.last_contact_on, 'statusSince', to_json(c.status_since), 'statusNote', c.status_note,
  'closureReason', c.closure_reason, 'childView', c.child_view, 'caregiverView', c.caregiver_view,
  'feedback', c.feedback, 'feedbackObstacle', c.feedback_obstacle, 'feedbackNote', c.feedback_note,
  'holdUntil', case when c.status = 'on_hold' then c.hold_until end,
  'childViewAbsence', c.child_view_absence, 'caregiverViewAbsence', c.caregiver_view_absence,
  'moments', (select coalesce(json_agg(json_build_object('status', m.to_status, 'at', to_json(m.at)) order by m.at), '[]')
    from (select h.to_status, min(h.at) as at from history h
      where h.case_id = c.id and h.subject = 'case' and h.to_status is not null group by h.to_status) as m),
  'lastLookedAt', to_json(${lastLooked}), 'version', c.version, 'updatedAt', to_json(c.updated_at))`;
