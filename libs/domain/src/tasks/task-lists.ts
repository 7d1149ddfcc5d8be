export const taskStatuses = ['open', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const taskActions = ['complete', 'reopen', 'cancel', 'snooze', 'wake'] as const;
export type TaskAction = (typeof taskActions)[number];

/** What kind of work a task asks for. Kinds from `register` on are made by the workflow, the first three also by hand. */
export const taskKinds = [
  'call',
  'visit',
  'other',
  'register',
  'assess',
  'write_plan',
  'correct_plan',
  'follow_up_referral',
  'bring_documents',
  'choose_another',
  'check_waiting_list',
  'follow_up',
  'answer_request',
  'screen',
  'review_plan',
  'plan_action',
  'renew_registration',
  'renew_consent',
  'renew_document',
  'check_after_closure',
  'close_referral',
  'answer_transfer',
  'review_hold',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** The kinds that a person may choose; the others follow from what happens in the case. */
export const handmadeTaskKinds = ['call', 'visit', 'other'] as const satisfies readonly TaskKind[];

/**
 * Where a task stands on the calendar of today: late, today, until Sunday, after that; or put off to another day; or paused
 * with its case.
 */
export const taskDues = ['overdue', 'today', 'week', 'later', 'snoozed', 'paused'] as const;
export type TaskDue = (typeof taskDues)[number];

export const noteKinds = ['note', 'call', 'visit'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What a timeline can be narrowed to. */
export const timelineKinds = [
  'notes',
  'steps',
  'referrals',
  'plans',
  'assessments',
  'documents',
  'people',
  'tasks',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];
