import { isDay, type FieldError, type NeedArea, type Responsible } from '@birge/domain';

import type { Plan, PlanInput } from './plans.queries';

export interface GoalAnswers {
  /** Its own from the first moment: two people who write at once are told apart by it. */
  readonly id: string;
  readonly title: string;
  readonly area: NeedArea | null;
  readonly targetOn: string;
  readonly needs: readonly NeedArea[];
  readonly undertakings: readonly UndertakingAnswers[];
}

export interface UndertakingAnswers {
  readonly id: string;
  readonly title: string;
  readonly responsible: Responsible;
  /** Somebody the file or the directory knows; `null` for a name that was only typed. */
  readonly knownId: string | null;
  readonly name: string;
  readonly dueOn: string;
}

export interface PlanAnswers {
  readonly goals: readonly GoalAnswers[];
  readonly summary: string;
  readonly reviewOn: string;
  readonly changeNote: string;
}

export const MOST_GOALS = 20;

export const newGoal = (): GoalAnswers => ({
  id: crypto.randomUUID(),
  title: '',
  area: null,
  targetOn: '',
  needs: [],
  undertakings: [],
});

export const newUndertaking = (): UndertakingAnswers => ({
  id: crypto.randomUUID(),
  title: '',
  responsible: 'caseworker',
  knownId: null,
  name: '',
  dueOn: '',
});

export const answersOf = (plan: Plan): PlanAnswers => ({
  goals: plan.goals.map(({ id, title, area, targetOn, needs, undertakings }) => ({
    id,
    title,
    area,
    targetOn: targetOn ?? '',
    needs: needs.map((need) => need.area),
    undertakings: undertakings.map((step) => ({
      id: step.id,
      title: step.title,
      responsible: step.responsible,
      knownId: step.personId ?? step.organisationId,
      name: step.responsibleName ?? '',
      dueOn: step.dueOn,
    })),
  })),
  summary: plan.summary ?? '',
  reviewOn: plan.reviewOn ?? '',
  changeNote: plan.changeNote ?? '',
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
      ...goal.undertakings.flatMap((step, place) => undertakingErrors(step, `${at}/undertakings/${place}`)),
    ];
  });
  return reviewOn !== '' && !isDay(reviewOn)
    ? [...errors, { pointer: '#/reviewOn', rules: ['isDay'] }]
    : errors;
}

function undertakingErrors(step: UndertakingAnswers, at: string): FieldError[] {
  if (isNotBegun(step)) return [];
  const required = (field: string, text: string): FieldError[] =>
    text.trim() === '' ? [{ pointer: `${at}/${field}`, rules: ['isRequired'] }] : [];
  return [
    ...required('title', step.title),
    ...(step.responsible === 'caseworker' ? [] : required('responsibleName', step.name)),
    ...(isDay(step.dueOn) ? [] : [{ pointer: `${at}/dueOn`, rules: [step.dueOn ? 'isDay' : 'isRequired'] }]),
  ];
}

const isNotBegun = ({ title, name, dueOn }: UndertakingAnswers): boolean =>
  title.trim() === '' && name.trim() === '' && dueOn === '';

const isUntouched = ({ title, area, targetOn, undertakings }: GoalAnswers): boolean =>
  title.trim() === '' && area === null && targetOn === '' && undertakings.every(isNotBegun);

export const goalsOf = (answers: PlanAnswers): readonly GoalAnswers[] =>
  answers.goals.filter((goal) => !isUntouched(goal));

export const toInput = (answers: PlanAnswers): PlanInput => ({
  summary: answers.summary.trim() || null,
  reviewOn: answers.reviewOn || null,
  changeNote: answers.changeNote.trim() || null,
  goals: goalsOf(answers).map(({ id, title, area, targetOn, needs, undertakings }) => ({
    id,
    title: title.trim(),
    area: area ?? 'health_rehabilitation',
    targetOn: targetOn || null,
    needs: [...needs],
    undertakings: undertakings.filter((step) => !isNotBegun(step)).map(toUndertaking),
  })),
});

const toUndertaking = ({ id, title, responsible, knownId, name, dueOn }: UndertakingAnswers) => ({
  id,
  title: title.trim(),
  responsible,
  personId: responsible === 'family' ? knownId : null,
  organisationId: responsible === 'organisation' ? knownId : null,
  responsibleName: responsible === 'caseworker' ? null : name.trim() || null,
  dueOn,
});
