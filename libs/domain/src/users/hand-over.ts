import { priorities, priorityWeight, type Priority } from '../cases/case-lists.js';

/** How much somebody has: the open cases, and their weights added up (`docs/glossary.md`, _load_). */
export interface Workload {
  readonly openCases: number;
  readonly load: number;
}

/** Somebody who could take cases over. */
export interface Colleague extends Workload {
  readonly id: string;
}

/** How many cases of each priority there are to hand over. */
export type CasesByPriority = Readonly<Record<Priority, number>>;

/**
 * Shares cases out among colleagues, so that in the end all have as much as may be alike: one by one the heaviest case
 * that is left goes to whoever has the least then. Who comes first where two have alike is decided by the number of
 * cases, then by the order in which they were named: asked twice, the answer is the same.
 *
 * @param cases priorities in the order in which the cases are to be given away, the most urgent first
 * @returns for each case the place of the colleague who gets it
 * @throws {RangeError} if there are cases and nobody to take them
 */
export function shareOut(cases: readonly Priority[], colleagues: readonly Workload[]): number[] {
  if (cases.length > 0 && colleagues.length === 0) throw new RangeError('nobody takes the cases over');
  const after = colleagues.map(({ openCases, load }) => ({ openCases, load }));
  return cases.map((priority) => {
    const place = after.reduce((least, one, at) => (isLess(one, after[least] as Workload) ? at : least), 0);
    const one = after[place] as { openCases: number; load: number };
    one.openCases += 1;
    one.load += priorityWeight[priority];
    return place;
  });
}

const isLess = (one: Workload, other: Workload): boolean =>
  one.load < other.load || (one.load === other.load && one.openCases < other.openCases);

/** The priorities of so many cases, in the order in which they are given away. */
export const inOrder = (cases: CasesByPriority): Priority[] =>
  priorities.flatMap((priority) => Array.from({ length: cases[priority] }, () => priority));

/** What each colleague would have after taking over a share of these cases. */
export function afterHandOver<C extends Workload>(
  cases: CasesByPriority,
  colleagues: readonly C[],
): (C & { readonly after: Workload })[] {
  const given = inOrder(cases);
  const places = given.length > 0 && colleagues.length > 0 ? shareOut(given, colleagues) : [];
  return colleagues.map((colleague, at) => {
    const got = given.filter((_, index) => places[index] === at);
    const load = got.reduce((sum, priority) => sum + priorityWeight[priority], colleague.load);
    return { ...colleague, after: { openCases: colleague.openCases + got.length, load } };
  });
}
