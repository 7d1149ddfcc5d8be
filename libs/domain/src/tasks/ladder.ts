import { daysBetween } from '../calendar.js';

/** Who hears of a task when: first the caseworker, then her manager, then the region. Lowest rung first. */
export const ladderRungs = ['reminder', 'overdue', 'manager', 'escalation'] as const;
export type LadderRung = (typeof ladderRungs)[number];

/** On which day a rung is reached, counted from the day on which the task is due; negative before it. */
export type Ladder = Readonly<Record<LadderRung, number>>;

/** What a new installation starts with; the table `ladder_rungs` holds what the office has made of it. */
export const defaultLadder: Ladder = { reminder: -2, overdue: 1, manager: 7, escalation: 14 };

/** Days before and after the due day within which a rung may stand. */
export const LADDER_LIMITS = { min: -30, max: 90 } as const;

/**
 * The highest rung that an open task has reached, or `null`.
 *
 * @param dueOn calendar date on which the task is due; putting it off does not move it
 * @param today calendar date of the office
 */
export function rungReached(dueOn: string, today: string, ladder: Ladder): LadderRung | null {
  const days = daysBetween(dueOn, today);
  return [...ladderRungs].reverse().find((rung) => days >= ladder[rung]) ?? null;
}

/** Whether each rung stands above the one below: nobody hears of a task before those who could still do it. */
export const isLadder = (ladder: Ladder): boolean =>
  ladderRungs.every((rung, place) => place === 0 || ladder[rung] > ladder[ladderRungs[place - 1] ?? rung]);
