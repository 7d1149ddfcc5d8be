import { asksViews, type ClosureReason } from '@birge/domain';

import { today } from '../../ui/format';

import type { Closure, ClosureRequest } from './closure.queries';

export interface ReferralAnswer {
  ending: string | null;
  reason: string | null;
  outcome: string | null;
  endedOn: string;
  handedOverTo: string | null;
  note: string;
  /** The state that it had when somebody said how it ends. */
  seen: string;
}

export interface GoalAnswer {
  ending: string | null;
  reason: string | null;
  note: string;
}

/** What is typed into the dialog, kept as a draft. */
export interface ClosureAnswers {
  closureReason: string | null;
  note: string;
  childView: string;
  caregiverView: string;
  childViewAbsence: string | null;
  caregiverViewAbsence: string | null;
  feedback: string | null;
  feedbackObstacle: string | null;
  feedbackNote: string;
  referrals: Record<string, ReferralAnswer>;
  goals: Record<string, GoalAnswer>;
}

export const noAnswers: ClosureAnswers = {
  closureReason: null,
  note: '',
  childView: '',
  caregiverView: '',
  childViewAbsence: null,
  caregiverViewAbsence: null,
  feedback: null,
  feedbackObstacle: null,
  feedbackNote: '',
  referrals: {},
  goals: {},
};

export const noReferralAnswer = (status: string): ReferralAnswer => ({
  ending: null,
  reason: null,
  outcome: null,
  endedOn: today(),
  handedOverTo: null,
  note: '',
  seen: status,
});

export const noGoalAnswer: GoalAnswer = { ending: null, reason: null, note: '' };

export const isOpenGoal = ({ endings }: Closure['goals'][number]): boolean => endings.length > 0;

/** Nobody is asked what they think of an end by death. */
export const isAsked = ({ closureReason }: ClosureAnswers): boolean =>
  asksViews(closureReason as ClosureReason | null);

const filled = (answers: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== ''));

/** What each way to end a referral asks for. */
const asks: Readonly<Record<string, readonly (keyof ReferralAnswer)[]>> = {
  complete: ['outcome', 'endedOn', 'note'],
  cancel: ['reason', 'note'],
  hand_over: ['handedOverTo', 'note'],
};

function referralOf({ ending, ...answer }: ReferralAnswer): Record<string, unknown> {
  const wanted = asks[ending ?? ''] ?? [];
  return filled({ ending, ...Object.fromEntries(wanted.map((field) => [field, answer[field as 'note']])) });
}

/** The request as it is sent: every open referral and goal, in the order in which they stand on the screen. */
export function requestOf(answers: ClosureAnswers, closure: Closure): ClosureRequest {
  const { closureReason, note, referrals, goals, ...said } = answers;
  const { childViewAbsence, caregiverViewAbsence, feedbackObstacle, feedbackNote, ...rest } = said;
  const views = {
    ...rest,
    childViewAbsence: said.childView.trim() === '' ? childViewAbsence : null,
    caregiverViewAbsence: said.caregiverView.trim() === '' ? caregiverViewAbsence : null,
    feedbackObstacle: said.feedback === 'not_possible' ? feedbackObstacle : null,
    feedbackNote: said.feedback === 'offered' ? feedbackNote : null,
  };
  return {
    ...filled({ closureReason, note, ...(isAsked(answers) ? views : {}) }),
    referrals: closure.referrals.map(({ id, version, status }) => ({
      id,
      version,
      ...referralOf(referrals[id] ?? noReferralAnswer(status)),
    })),
    goals: closure.goals.filter(isOpenGoal).map(({ id }) => ({ id, ...filled(goals[id] ?? noGoalAnswer) })),
  } as ClosureRequest;
}
