import { isDay, type FieldError, type GoalStatus, type NeedArea } from '@birge/domain';

import type { Plan, PlanInput } from './plans.queries';

export interface GoalAnswers {
  /** Its own from the first moment: two people who write at once are told apart by it. */
  readonly id: string;
  readonly title: string;
  readonly area: NeedArea | null;
  readonly status: GoalStatus;
  readonly targetOn: string;
}

export interface PlanAnswers {
  readonly goals: readonly GoalAnswers[];
  readonly summary: string;
  readonly reviewOn: string;
}

export const MOST_GOALS = 20;

export const newGoal = (): GoalAnswers => ({
  id: crypto.randomUUID(),
  title: '',
  area: null,
  status: 'planned',
  targetOn: '',
});

export const answersOf = (plan: Plan): PlanAnswers => ({
  goals: plan.goals.map(({ id, title, area, status, targetOn }) => ({
    id,
    title,
    area,
    status,
    targetOn: targetOn ?? '',
  })),
  summary: plan.summary ?? '',
  reviewOn: plan.reviewOn ?? '',
});

/** What the server would refuse; a goal that was not begun does not count. */
export function planErrors({ goals, reviewOn }: PlanAnswers): FieldError[] {
  const errors = goals.flatMap((goal, index): FieldError[] => {
    if (isUntouched(goal)) return [];
    const at = `#/goals/${index}`;
    return [
      ...(goal.title.trim() === '' ? [{ pointer: `${at}/title`, rules: ['isRequired'] }] : []),
      ...(goal.area === null ? [{ pointer: `${at}/area`, rules: ['isRequired'] }] : []),
      ...(goal.targetOn !== '' && !isDay(goal.targetOn)
        ? [{ pointer: `${at}/targetOn`, rules: ['isDay'] }]
        : []),
    ];
  });
  return reviewOn !== '' && !isDay(reviewOn)
    ? [...errors, { pointer: '#/reviewOn', rules: ['isDay'] }]
    : errors;
}

const isUntouched = ({ title, area, targetOn }: GoalAnswers): boolean =>
  title.trim() === '' && area === null && targetOn === '';

export const goalsOf = (answers: PlanAnswers): readonly GoalAnswers[] =>
  answers.goals.filter((goal) => !isUntouched(goal));

export const toInput = (answers: PlanAnswers): PlanInput => ({
  summary: answers.summary.trim() || null,
  reviewOn: answers.reviewOn || null,
  goals: goalsOf(answers).map(({ id, title, area, status, targetOn }) => ({
    id,
    title: title.trim(),
    area: area ?? 'health_rehabilitation',
    status,
    targetOn: targetOn || null,
  })),
});
