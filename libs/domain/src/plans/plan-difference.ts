import type { NeedArea } from '../assessments/assessment-lists.js';
import type { Responsible } from './undertakings.js';

/** An undertaking as far as an edition of a plan says it. */
export interface PlannedUndertaking {
  /** The same in every edition. */
  readonly key: string;
  readonly title: string;
  readonly responsible: Responsible;
  readonly responsibleName: string | null;
  readonly dueOn: string;
}

/** A goal as far as an edition of a plan says it: how it stands is no part of the text. */
export interface PlannedGoal<U extends PlannedUndertaking = PlannedUndertaking> {
  /** The same in every edition. */
  readonly key: string;
  readonly title: string;
  readonly area: NeedArea;
  readonly targetOn: string | null;
  readonly needs: readonly { readonly area: NeedArea }[];
  readonly undertakings: readonly U[];
}

export interface PlanText<G extends PlannedGoal = PlannedGoal> {
  readonly summary: string | null;
  readonly reviewOn: string | null;
  readonly goals: readonly G[];
}

export type PlanChangeKind = 'added' | 'removed' | 'changed' | 'same';

export const goalFields = ['title', 'area', 'targetOn', 'needs'] as const;
export type GoalField = (typeof goalFields)[number];

export const undertakingFields = ['title', 'responsible', 'dueOn'] as const;
export type UndertakingField = (typeof undertakingFields)[number];

export const planFields = ['summary', 'reviewOn'] as const;
export type PlanField = (typeof planFields)[number];

export interface UndertakingChange<U extends PlannedUndertaking = PlannedUndertaking> {
  readonly key: string;
  readonly kind: PlanChangeKind;
  readonly before: U | null;
  readonly after: U | null;
  readonly fields: readonly UndertakingField[];
}

export interface GoalChange<G extends PlannedGoal = PlannedGoal> {
  readonly key: string;
  readonly kind: PlanChangeKind;
  readonly before: G | null;
  readonly after: G | null;
  readonly fields: readonly GoalField[];
  readonly undertakings: readonly UndertakingChange<G['undertakings'][number]>[];
}

export interface PlanChange<G extends PlannedGoal = PlannedGoal> {
  readonly fields: readonly PlanField[];
  readonly goals: readonly GoalChange<G>[];
  /** The goals of both stand in another order. */
  readonly isReordered: boolean;
  readonly counts: Readonly<Record<PlanChangeKind, number>>;
}

/** What one edition of a plan says otherwise than another, goal by goal and field by field. Removed goals come last. */
export function comparePlans<G extends PlannedGoal>(before: PlanText<G>, after: PlanText<G>): PlanChange<G> {
  const goals = pairs(before.goals, after.goals).map(([old, now]) => compareGoals(old, now));
  const counts: Record<PlanChangeKind, number> = { added: 0, removed: 0, changed: 0, same: 0 };
  for (const { kind } of goals) counts[kind] += 1;
  const keysOf = (one: PlanText<G>, other: PlanText<G>): string =>
    one.goals.flatMap(({ key }) => (other.goals.some((goal) => goal.key === key) ? [key] : [])).join();
  return {
    fields: planFields.filter(
      (field) =>
        (before[field] ?? '') !== (after[field] ?? '') &&
        // Where nobody has agreed on a day of review, the time limit will say it.
        (field !== 'reviewOn' || after.reviewOn !== null),
    ),
    goals,
    isReordered: keysOf(before, after) !== keysOf(after, before),
    counts,
  };
}

/** Whether two editions say the same. */
export const isSamePlan = ({ fields, counts, isReordered }: PlanChange): boolean =>
  fields.length + counts.added + counts.removed + counts.changed === 0 && !isReordered;

function compareGoals<G extends PlannedGoal>(before: G | null, after: G | null): GoalChange<G> {
  const undertakings = pairs<G['undertakings'][number]>(
    before?.undertakings ?? [],
    after?.undertakings ?? [],
  ).map(([old, now]) => compareUndertakings(old, now));
  const fields =
    before && after ? goalFields.filter((field) => !sameField(before, after, field)) : [...goalFields];
  const differs = fields.length > 0 || undertakings.some(({ kind }) => kind !== 'same');
  return {
    key: (after ?? before)?.key ?? '',
    kind: kindOf(before, after, differs),
    before,
    after,
    fields: before && after ? fields : [],
    undertakings,
  };
}

function sameField(before: PlannedGoal, after: PlannedGoal, field: GoalField): boolean {
  if (field !== 'needs') return before[field] === after[field];
  const areas = ({ needs }: PlannedGoal): string =>
    needs
      .map(({ area }) => area)
      .sort()
      .join();
  return areas(before) === areas(after);
}

function compareUndertakings<U extends PlannedUndertaking>(
  before: U | null,
  after: U | null,
): UndertakingChange<U> {
  const fields: UndertakingField[] = [];
  if (before && after) {
    if (before.title !== after.title) fields.push('title');
    if (before.responsible !== after.responsible || before.responsibleName !== after.responsibleName)
      fields.push('responsible');
    if (before.dueOn !== after.dueOn) fields.push('dueOn');
  }
  const key = (after ?? before)?.key ?? '';
  return { key, kind: kindOf(before, after, fields.length > 0), before, after, fields };
}

function kindOf(before: object | null, after: object | null, differs: boolean): PlanChangeKind {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return differs ? 'changed' : 'same';
}

/** What stands in both, by key and in the order of the later one; then what has gone. */
function pairs<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
): [T | null, T | null][] {
  const found = (list: readonly T[], key: string): T | null => list.find((item) => item.key === key) ?? null;
  return [
    ...after.map((item): [T | null, T | null] => [found(before, item.key), item]),
    ...before
      .filter(({ key }) => found(after, key) === null)
      .map((item): [T | null, T | null] => [item, null]),
  ];
}
