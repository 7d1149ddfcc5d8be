/** Why somebody puts a task off. Only `other` needs words. */
export const snoozeReasons = [
  'family_asked',
  'family_away',
  'child_unwell',
  'waiting_for_document',
  'waiting_for_answer',
  'worker_away',
  'other',
] as const;
export type SnoozeReason = (typeof snoozeReasons)[number];

/** A task can be put off for so many days at a time; it stays due on its own day all the while. */
export const LONGEST_SNOOZE_DAYS = 14;
