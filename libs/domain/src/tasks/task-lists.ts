export const taskStatuses = ['open', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const taskActions = ['complete', 'reopen', 'cancel'] as const;
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
] as const;
export type TaskKind = (typeof taskKinds)[number];

export const noteKinds = ['note', 'call', 'visit'] as const;
export type NoteKind = (typeof noteKinds)[number];
