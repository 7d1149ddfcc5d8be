import { addDays } from '../calendar.js';
import type { NoteKind } from '../tasks/task-lists.js';

/** What came of a call, a visit or a letter. */
export const contactOutcomes = [
  'answered',
  'no_answer',
  'wrong_number',
  'refused',
  'moved',
  'letter_returned',
] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** Which outcomes a note of each kind can have: a letter is written down as a note. */
export const outcomesOfNote: Readonly<Record<NoteKind, readonly ContactOutcome[]>> = {
  call: ['answered', 'no_answer', 'wrong_number', 'refused', 'moved'],
  visit: ['answered', 'no_answer', 'refused', 'moved'],
  note: ['letter_returned'],
};

/** Somebody of the family was there, and said at least no: contact is not lost on that day. */
export const reachedOutcomes = ['answered', 'refused'] as const satisfies readonly ContactOutcome[];

/** Attempts that came to nothing: only these count towards lost contact. */
export const failedOutcomes = contactOutcomes.filter(
  (outcome) => !(reachedOutcomes as readonly ContactOutcome[]).includes(outcome),
);

/** Whether the family was spoken to. What nobody said anything about is taken for a conversation, as it was before. */
export const isContact = (outcome: ContactOutcome | null | undefined): boolean =>
  outcome === null || outcome === undefined || outcome === 'answered';

/** Lost contact: attempts on so many days, with so many days between the first and the last. */
export const ATTEMPTS_NEEDED = 3;
export const ATTEMPT_SPAN_DAYS = 30;

/** How far the attempts have come. */
export interface AttemptStand {
  /** Days with an attempt since the family was reached the last time. */
  readonly counted: number;
  readonly needed: number;
  /** Calendar date of the first of them, or `null`. */
  readonly firstOn: string | null;
  /** The last attempt that is needed may be made from this day on; `null` before the first. */
  readonly lastFrom: string | null;
}

/** @param days calendar dates of failed attempts, oldest first, each once */
export const standOfAttempts = (days: readonly string[]): AttemptStand => {
  const [firstOn = null] = days;
  return {
    counted: days.length,
    needed: ATTEMPTS_NEEDED,
    firstOn,
    lastFrom: firstOn === null ? null : addDays(firstOn, ATTEMPT_SPAN_DAYS),
  };
};
