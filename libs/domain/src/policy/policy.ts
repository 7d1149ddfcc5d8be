import type { CaseAction } from '../cases/cases.workflow.js';
import type { RestrictedLayer } from '../cases/restricted-layers.js';
import type { ConsentAction } from '../consents/consents.workflow.js';
import type { DocumentAction } from '../documents/documents.workflow.js';
import type { HelpRequestAction } from '../help-requests/help-requests.js';
import type { MergeAction } from '../merges/merges.js';
import type { GoalAction } from '../plans/goals.workflow.js';
import type { PlanAction } from '../plans/plans.workflow.js';
import type { UndertakingAction } from '../plans/undertakings.js';
import type { RegistrationAction } from '../registrations/registration-lists.js';
import type { ReferralAction } from '../referrals/referrals.workflow.js';
import type { TaskAction } from '../tasks/task-lists.js';
import type { Role } from '../users/roles.js';

/**
 * Which rows a permission covers.
 *
 * - `own`: cases of which one is the caseworker
 * - `team`: cases of one's team; of every team of one's region for a manager who has no team
 * - `receiving`: cases that wait to be taken over by one's team or region
 * - `organisation`: what was sent to one's organisation; the organisation itself
 * - `child`: children whose recorded legal representative one is
 * - `self`: one's own account
 * - `all`: every row
 */
export const reaches = ['own', 'team', 'receiving', 'organisation', 'child', 'self', 'all'] as const;
export type Reach = (typeof reaches)[number];

export type Permission =
  | `case.${CaseAction}`
  | `referral.${ReferralAction}`
  | `plan.${PlanAction}`
  | `goal.${GoalAction}`
  | `undertaking.${UndertakingAction}`
  | `consent.${ConsentAction}`
  | `task.${TaskAction}`
  | `registration.${RegistrationAction}`
  | `document.${DocumentAction}`
  | `merge.${MergeAction}`
  | `help_request.${HelpRequestAction}`
  | 'help_request.read'
  | 'help_request.admit'
  | 'session.own'
  | 'draft.own'
  | 'child.read'
  | 'child.update'
  | 'child.match'
  | 'match_question.read'
  | 'merge.read'
  | 'merge.ask'
  | 'merge.do'
  | 'person.read'
  | 'person.write'
  | 'person.give_access'
  | 'person.open_number'
  | 'case.read'
  | 'case.create'
  | 'case.update'
  | 'case.assign'
  | 'case.history'
  | 'case.changes'
  | 'case.print'
  | 'case.accesses'
  | `restricted.${RestrictedLayer}`
  | 'consent.read'
  | 'consent.create'
  | 'consent.override'
  | 'registration.read'
  | 'registration.create'
  | 'registration.update'
  | 'household.write'
  | 'protection_note.write'
  | 'assessment.read'
  | 'assessment.write'
  | 'screening.read'
  | 'screening.write'
  | 'plan.read'
  | 'pulse.read'
  | 'pulse.write'
  | 'plan.write'
  | 'document.read'
  | 'document.open'
  | 'document.create'
  | 'document.update'
  | 'document.give'
  | 'note.read'
  | 'note.create'
  | 'task.read'
  | 'task.write'
  | 'time_limit.read'
  | 'time_limit.write'
  | 'calendar.own'
  | 'referral.read'
  | 'referral.create'
  | 'referral.update'
  | 'referral.history'
  | 'referral.mark_seen'
  | 'referral.hand_over'
  | 'referral.follow_again'
  | 'transfer.read'
  | 'transfer.sent'
  | 'transfer.mark_seen'
  | 'family.read'
  | 'report.read'
  | 'report.records'
  | 'catalogue.read'
  | 'directory.read'
  | 'organisation.write'
  | 'offering.write'
  | 'team.read'
  | 'team.write'
  | 'user.read'
  | 'user.write'
  | 'user.hand_over';

export type Grants = Partial<Record<Role, Reach>>;

const caseSide = { caseworker: 'own', manager: 'team' } as const satisfies Grants;
const bothSides = { caseworker: 'own', manager: 'team', provider: 'organisation' } as const satisfies Grants;
const managerOnly = { manager: 'team' } as const satisfies Grants;
const staff = {
  caseworker: 'all',
  manager: 'all',
  provider: 'all',
  administrator: 'all',
  analyst: 'all',
} as const satisfies Grants;
const everyone = {
  caseworker: 'self',
  manager: 'self',
  provider: 'self',
  family: 'self',
  analyst: 'self',
  administrator: 'self',
} as const satisfies Grants;

/** Permission × role → reach. An absent cell refuses. */
// prettier-ignore
export const policy = {
  'session.own':            everyone,
  // What somebody is still writing is nobody else's, not even the administrator's.
  'draft.own':              everyone,

  'child.read':             caseSide,
  'child.update':           caseSide,
  // Anybody who may register a child asks whether she is known already; what is out of reach is never revealed.
  'child.match':            { caseworker: 'all', manager: 'all' },
  // Who asked how often, never what: whoever answers for the accounts sees who asks too much.
  'match_question.read':    { administrator: 'all' },
  // Two records of one child: a caseworker of the one that stays may ask, the manager of both decides.
  'merge.read':             caseSide,
  'merge.ask':              caseSide,
  'merge.do':               managerOnly,
  'merge.decline':          managerOnly,
  'merge.undo':             managerOnly,
  'person.read':            caseSide,
  'person.write':           caseSide,
  'person.give_access':     caseSide,
  // Of somebody who must not be called: with a reason, each time on record.
  'person.open_number':     caseSide,

  'case.read':              caseSide,
  'case.create':            caseSide,
  'case.update':            caseSide,
  'case.assign':            managerOnly,
  'case.history':           caseSide,
  // What others changed in one's own cases since one looked.
  'case.changes':           { caseworker: 'own' },
  'case.print':             caseSide,
  'case.accesses':          caseSide,
  // Reading these is on record each time, not once in a while.
  'restricted.screening_answers': caseSide,
  'restricted.diagnosis':         caseSide,
  'restricted.protection_notes':  caseSide,
  'case.register':          caseSide,
  'case.assess':            caseSide,
  'case.plan':              caseSide,
  'case.activate':          caseSide,
  'case.hold':              caseSide,
  'case.extend_hold':       caseSide,
  'case.resume':            caseSide,
  'case.request_closure':   caseSide,
  'case.return_closure':    managerOnly,
  'case.close':             managerOnly,
  'case.reopen':            managerOnly,
  'case.request_transfer':  caseSide,
  'case.accept_transfer':   { manager: 'receiving' },
  'case.reject_transfer':   { manager: 'receiving' },
  'case.withdraw_transfer': caseSide,
  'transfer.read':          { manager: 'receiving' },
  // What one has asked another team, and what became of it: a record that stays when the case has left.
  'transfer.sent':          caseSide,
  'transfer.mark_seen':     { caseworker: 'own' },

  'consent.read':           caseSide,
  'consent.create':         caseSide,
  'consent.give':           caseSide,
  'consent.refuse':         caseSide,
  'consent.withdraw':       caseSide,
  'consent.renew':          caseSide,
  // The office ends what the family gave: a manager decides. What never held may be said by whoever keeps the file.
  'consent.revoke':         managerOnly,
  'consent.invalidate':     caseSide,
  // Nobody but the calendar.
  'consent.expire':         {},
  // In place of the family's word: imminent risk or legal duty, and a manager answers for it.
  'consent.override':       managerOnly,

  'registration.read':          caseSide,
  'registration.create':        caseSide,
  'registration.update':        caseSide,
  'registration.renew':         caseSide,
  'registration.end':           caseSide,
  'registration.mark_in_error': caseSide,
  'household.write':            caseSide,
  'protection_note.write':      caseSide,

  'assessment.read':        caseSide,
  'assessment.write':       caseSide,

  'screening.read':         caseSide,
  'screening.write':        caseSide,

  'plan.read':              caseSide,
  'plan.write':             caseSide,
  'plan.submit':            caseSide,
  'plan.approve':           managerOnly,
  'plan.return':            managerOnly,
  'plan.supersede':         managerOnly,
  // How the goals of the approved plan stand, and what is done for them.
  'goal.start':             caseSide,
  'goal.achieve':           caseSide,
  'goal.achieve_partly':    caseSide,
  'goal.miss':              caseSide,
  'goal.drop':              caseSide,
  'goal.resume':            caseSide,
  'undertaking.complete':   caseSide,
  'undertaking.move':       caseSide,
  'undertaking.cancel':     caseSide,
  'undertaking.reopen':     caseSide,
  'pulse.read':             caseSide,
  'pulse.write':            caseSide,

  'document.read':          caseSide,
  // The content; an organisation opens what is attached to a referral that was sent to it, and nothing else.
  'document.open':          bothSides,
  'document.create':        caseSide,
  'document.update':        caseSide,
  'document.replace':       caseSide,
  'document.withdraw':      caseSide,
  'document.mark_in_error': caseSide,
  // The family gives what one of its referrals was asked for.
  'document.give':          { family: 'child' },

  // Whoever works in the district sees who asked there, before it is anybody's case.
  'help_request.read':      { caseworker: 'team', manager: 'team' },
  // Says of what came in a flood whether it is real.
  'help_request.admit':     { caseworker: 'team', manager: 'team' },
  'help_request.take':      { caseworker: 'team' },
  'help_request.assign':    managerOnly,
  'help_request.attempt':   caseSide,
  'help_request.reach':     caseSide,
  'help_request.link':      caseSide,
  'help_request.close':     caseSide,
  'help_request.discard':   { caseworker: 'team', manager: 'team' },
  'help_request.restore':   { caseworker: 'team', manager: 'team' },

  'note.read':              caseSide,
  'note.create':            caseSide,
  'task.read':              caseSide,
  'task.write':             caseSide,
  'task.complete':          caseSide,
  'task.reopen':            caseSide,
  'task.cancel':            caseSide,
  'task.snooze':            caseSide,
  'task.wake':              caseSide,
  'time_limit.read':        staff,
  'time_limit.write':       { administrator: 'all' },
  // The tasks of the cases of which one is the caseworker, for one's own calendar.
  'calendar.own':           { caseworker: 'self' },

  'referral.read':          bothSides,
  'referral.history':       bothSides,
  'referral.mark_seen':     { caseworker: 'own' },
  'referral.create':        caseSide,
  'referral.update':        caseSide,
  'referral.send':          caseSide,
  'referral.review':        bothSides,
  'referral.request_info':  bothSides,
  'referral.provide_info':  caseSide,
  'referral.accept':        bothSides,
  'referral.waitlist':      bothSides,
  'referral.start':         bothSides,
  'referral.hold':          bothSides,
  'referral.resume':        bothSides,
  'referral.complete':      bothSides,
  'referral.decline':       bothSides,
  'referral.fail':          bothSides,
  'referral.cancel':        bothSides,
  'referral.mark_in_error': caseSide,
  // A service that outlives the case: somebody else goes on with it, and after a reopening the caseworker again.
  'referral.hand_over':     caseSide,
  'referral.follow_again':  caseSide,

  'family.read':            { family: 'child' },

  'report.read':            { manager: 'team', analyst: 'all' },
  'report.records':         managerOnly,

  'catalogue.read':         staff,
  'directory.read':         staff,
  'organisation.write':     { administrator: 'all' },
  'offering.write':         { administrator: 'all', provider: 'organisation' },
  'team.read':              { caseworker: 'all', manager: 'all', administrator: 'all', analyst: 'all' },
  'team.write':             { administrator: 'all' },
  'user.read':              { administrator: 'all', manager: 'team' },
  'user.write':             { administrator: 'all' },
  // The open cases of somebody who leaves, to colleagues: by numbers, without a look into a case.
  'user.hand_over':         { manager: 'team', administrator: 'all' },
} as const satisfies Record<Permission, Grants>;

export const permissions = Object.keys(policy) as Permission[];

/** May this role ever do it, and on which rows? `null` refuses. */
export function reachOf(role: Role, permission: Permission): Reach | null {
  return (policy[permission] as Grants)[role] ?? null;
}
