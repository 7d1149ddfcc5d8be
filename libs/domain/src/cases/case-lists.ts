export const caseStatuses = [
  'identified',
  'registered',
  'assessment',
  'planning',
  'active',
  'on_hold',
  'closure_requested',
  'closed',
  'transfer_pending',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Every state in which somebody still owes the child something. */
export const openCaseStatuses = caseStatuses.filter((status) => status !== 'closed');

/** States in which a case is worked on: not before consent, and not while its end or its move is being decided. */
export const workingCaseStatuses = [
  'registered',
  'assessment',
  'planning',
  'active',
  'on_hold',
] as const satisfies readonly CaseStatus[];

export const priorities = ['high', 'medium', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** What one case of this priority weighs in a caseload (`docs/glossary.md`, *load*). */
export const priorityWeight: Readonly<Record<Priority, number>> = { high: 3, medium: 2, low: 1 };

/** Why a case ends. `lost_contact` is documented by at least three attempts over thirty days. */
export const closureReasons = [
  'goals_met',
  'aged_out_18',
  'moved_out_of_area',
  'family_withdrew',
  'transferred_to_other_agency',
  'lost_contact',
  'deceased',
  'registered_in_error',
  'other',
] as const;
export type ClosureReason = (typeof closureReasons)[number];
