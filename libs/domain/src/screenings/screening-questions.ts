import type { DifficultyDomain } from '../assessments/assessment-lists.js';
import type { Instrument, ScreeningAnswers } from './screening-lists.js';

/** The codes of each scale, in the order in which they are read out. */
export const scaleCodes = {
  /** No difficulty, some, a lot, cannot do at all. */
  DIFF4: [1, 2, 3, 4],
  /** The same without "no difficulty": who uses equipment has some difficulty without it. */
  DIFF3: [2, 3, 4],
  /** Not at all, the same or less, more, a lot more. */
  BEHAV4: [1, 2, 3, 4],
  /** Daily, weekly, monthly, a few times a year, never. */
  FREQ5: [1, 2, 3, 4, 5],
  /** Yes, no. */
  YN: [1, 2],
} as const;
export type Scale = keyof typeof scaleCodes;
export const scales = Object.keys(scaleCodes) as Scale[];

export const REFUSED = 7;
export const DOES_NOT_KNOW = 9;
/** What one may say instead of answering, to any question. */
export const nonResponses: readonly number[] = [REFUSED, DOES_NOT_KNOW];

/** Asked only when every one of these questions has one of these answers. */
type Condition = Readonly<Record<string, readonly number[]>>;

export interface Question {
  readonly id: string;
  readonly domain: DifficultyDomain;
  readonly scale: Scale;
  readonly askedWhen?: Condition;
  /** The answers that count as a difficulty; absent for filters, and for walking with equipment. */
  readonly counts?: readonly number[];
}

const YES = [1];
const NO = [2];
const HARD = [3, 4];
const MILD = [1, 2];

const filter = (id: string, domain: DifficultyDomain): Question => ({ id, domain, scale: 'YN' });
const asked = (id: string, domain: DifficultyDomain, askedWhen?: Condition): Question => ({
  id,
  domain,
  scale: 'DIFF4',
  counts: HARD,
  ...(askedWhen ? { askedWhen } : {}),
});

/** Seeing and hearing are asked, and scored, with the device where there is one. */
const seeingAndHearing: readonly Question[] = [
  filter('CF1', 'seeing'),
  asked('CF2', 'seeing', { CF1: YES }),
  asked('CF3', 'seeing', { CF1: NO }),
  filter('CF4', 'hearing'),
  asked('CF5', 'hearing', { CF4: YES }),
  asked('CF6', 'hearing', { CF4: NO }),
];

/** Walking is scored without equipment; how it goes with it shows only what the equipment gives. */
const withAid = (id: string, askedWhen: Condition): Question => ({
  id,
  domain: 'walking',
  scale: 'DIFF4',
  askedWhen,
});
const withoutAid = (id: string, askedWhen: Condition): Question => ({
  id,
  domain: 'walking',
  scale: 'DIFF3',
  askedWhen,
  counts: HARD,
});

/** Every question of each form in its order. Numbers are those of the Washington Group. */
export const questions: Readonly<Record<Instrument, readonly Question[]>> = {
  cfm_2_4: [
    ...seeingAndHearing,
    filter('CF7', 'walking'),
    withoutAid('CF8', { CF7: YES }),
    withAid('CF9', { CF7: YES }),
    asked('CF10', 'walking', { CF7: NO }),
    asked('CF11', 'fine_motor'),
    asked('CF12', 'communication'),
    asked('CF13', 'communication'),
    asked('CF14', 'learning'),
    asked('CF15', 'playing'),
    { id: 'CF16', domain: 'controlling_behaviour', scale: 'BEHAV4', counts: [4] },
  ],
  cfm_5_17: [
    ...seeingAndHearing,
    filter('CF7', 'walking'),
    withoutAid('CF8', { CF7: YES }),
    // Nobody is asked about 500 m who has great difficulty with 100 m.
    withoutAid('CF9', { CF7: YES, CF8: NO }),
    withAid('CF10', { CF7: YES }),
    withAid('CF11', { CF7: YES, CF10: MILD }),
    asked('CF12', 'walking', { CF7: NO }),
    asked('CF13', 'walking', { CF7: NO, CF12: MILD }),
    asked('CF14', 'self_care'),
    asked('CF15', 'communication'),
    asked('CF16', 'communication'),
    asked('CF17', 'learning'),
    asked('CF18', 'remembering'),
    asked('CF19', 'concentrating'),
    asked('CF20', 'accepting_change'),
    asked('CF21', 'controlling_behaviour'),
    asked('CF22', 'making_friends'),
    { id: 'CF23', domain: 'anxiety', scale: 'FREQ5', counts: [1] },
    { id: 'CF24', domain: 'depression', scale: 'FREQ5', counts: [1] },
  ],
  wg_ss: [
    asked('VIS_SS', 'seeing'),
    asked('HEAR_SS', 'hearing'),
    asked('MOB_SS', 'walking'),
    asked('COG_SS', 'remembering'),
    asked('SC_SS', 'self_care'),
    asked('COM_SS', 'communication'),
  ],
};

export const findQuestion = (instrument: Instrument, id: string): Question | undefined =>
  questions[instrument].find((question) => question.id === id);

/** The domains of a form in its order. */
export const domainsOf = (instrument: Instrument): DifficultyDomain[] => [
  ...new Set(questions[instrument].map(({ domain }) => domain)),
];

/** Whether this question is put to somebody who has answered so far as given. */
export function isAsked({ askedWhen = {} }: Question, answers: ScreeningAnswers): boolean {
  return Object.entries(askedWhen).every(([id, wanted]) => {
    const answer = answers[id];
    return answer !== undefined && wanted.includes(answer);
  });
}

/** The codes that may be answered to a question, those for no answer included. */
export const codesOf = ({ scale }: Question): readonly number[] => [...scaleCodes[scale], ...nonResponses];

/** The questions that are put by these answers, answered or not. */
export const askedQuestions = (instrument: Instrument, answers: ScreeningAnswers): Question[] =>
  questions[instrument].filter((question) => isAsked(question, answers));

/** The first question that waits for its answer; `null` when all have one. */
export const nextQuestion = (instrument: Instrument, answers: ScreeningAnswers): Question | null =>
  askedQuestions(instrument, answers).find(({ id }) => answers[id] === undefined) ?? null;

/** The answers without those that the skips exclude by now: after a filter was changed. */
export function withoutSkipped(instrument: Instrument, answers: ScreeningAnswers): ScreeningAnswers {
  const kept: Record<string, number> = {};
  // In their order: whether a question is asked hangs on questions before it alone.
  for (const question of questions[instrument]) {
    const answer = answers[question.id];
    if (answer !== undefined && isAsked(question, kept)) kept[question.id] = answer;
  }
  return kept;
}

export interface Progress {
  /** Place of the question among those that are put, from 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * Where a question stands. A filter that is not answered yet counts as "no", as most answer it: so the count neither
 * jumps over what is skipped nor shrinks on the way.
 */
export function progressOf(instrument: Instrument, answers: ScreeningAnswers, id: string): Progress {
  const assumed: Record<string, number> = {};
  const path: string[] = [];
  for (const question of questions[instrument]) {
    if (!isAsked(question, assumed)) continue;
    path.push(question.id);
    assumed[question.id] = answers[question.id] ?? 2;
  }
  return { number: path.indexOf(id) + 1, of: path.length };
}

/** How far each domain has come: questions that have an answer, of those that are put. */
export function domainProgress(
  instrument: Instrument,
  answers: ScreeningAnswers,
): { domain: DifficultyDomain; answered: number; of: number }[] {
  const path = askedQuestions(instrument, answers);
  return domainsOf(instrument).map((domain) => {
    const own = path.filter((question) => question.domain === domain);
    const answered = own.filter(({ id }) => answers[id] !== undefined).length;
    return { domain, answered, of: Math.max(1, own.length) };
  });
}

/** A mistake in the answers: which question, which rule. */
export interface AnswerFault {
  readonly id: string;
  readonly rule: 'isQuestion' | 'isAnswer' | 'isAsked';
}

/** What is wrong with the answers: questions of another form, codes of another scale, questions that the skips exclude. */
export function answerFaults(instrument: Instrument, answers: ScreeningAnswers): AnswerFault[] {
  return Object.entries(answers).flatMap(([id, answer]): AnswerFault[] => {
    const question = findQuestion(instrument, id);
    if (question === undefined) return [{ id, rule: 'isQuestion' }];
    if (answer === undefined || !codesOf(question).includes(answer)) return [{ id, rule: 'isAnswer' }];
    return isAsked(question, answers) ? [] : [{ id, rule: 'isAsked' }];
  });
}
