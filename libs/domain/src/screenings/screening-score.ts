import type { DifficultyDomain, DifficultyLevel } from '../assessments/assessment-lists.js';
import {
  ruleOf,
  type DomainFinding,
  type DomainResult,
  type Instrument,
  type ScreeningAnswers,
  type ScreeningOutcome,
} from './screening-lists.js';
import {
  askedQuestions,
  domainsOf,
  isAsked,
  nonResponses,
  questions,
  type Question,
} from './screening-questions.js';

export interface ScreeningScore {
  readonly ruleId: string;
  readonly outcome: Exclude<ScreeningOutcome, 'not_applicable'>;
  /** Domain by domain. They are never added up: the forms have different numbers of them. */
  readonly domains: readonly DomainFinding[];
}

/**
 * What the answers say. A difficulty in any domain makes the whole `positive`, also when other answers are missing;
 * without one, a domain that is not known makes it `incomplete`.
 */
export function score(instrument: Instrument, answers: ScreeningAnswers): ScreeningScore {
  const domains = domainsOf(instrument).map((domain) => ({
    domain,
    result: resultOf(instrument, domain, answers),
  }));
  const some = (wanted: DomainResult): boolean => domains.some(({ result }) => result === wanted);
  const outcome = some('difficulty') ? 'positive' : some('not_known') ? 'incomplete' : 'negative';
  return { ruleId: ruleOf[instrument], outcome, domains };
}

function resultOf(instrument: Instrument, domain: DifficultyDomain, answers: ScreeningAnswers): DomainResult {
  const own = questions[instrument].filter((question) => question.domain === domain);
  if (own.some((question) => isPut(question, answers) && isHard(question, answers))) return 'difficulty';

  // A question that the skips exclude is not missing; a filter that was refused leaves open what would be asked.
  const assumed = withFilters(own, answers);
  const missing = own.some(
    (question) =>
      (isFilter(question) || question.counts !== undefined) &&
      isAsked(question, assumed) &&
      !hasAnswer(assumed[question.id]),
  );
  return missing ? 'not_known' : 'no_difficulty';
}

const isFilter = ({ scale }: Question): boolean => scale === 'YN';

/** A filter that was never put counts as "no": the question that follows then speaks for the domain. */
function withFilters(own: readonly Question[], answers: ScreeningAnswers): ScreeningAnswers {
  const open = own.filter((question) => isFilter(question) && answers[question.id] === undefined);
  return { ...answers, ...Object.fromEntries(open.map(({ id }) => [id, 2])) };
}

const hasAnswer = (answer: number | undefined): boolean =>
  answer !== undefined && !nonResponses.includes(answer);

const isHard = ({ id, counts = [] }: Question, answers: ScreeningAnswers): boolean => {
  const answer = answers[id];
  return answer !== undefined && counts.includes(answer);
};

/**
 * Whether an answer is looked at. The rule reads `CF1 = 1 ? CF2 : CF3`: where the filter was left open and the question
 * was answered all the same, the answer counts. The form itself never asks so.
 */
function isPut(question: Question, answers: ScreeningAnswers): boolean {
  const [filter] = Object.entries(question.askedWhen ?? {});
  if (filter === undefined || isAsked(question, answers)) return true;
  const [id, wanted] = filter;
  return wanted.includes(1) ? answers[id] === 1 : answers[id] !== 1;
}

/** How hard one answer says it is; `null` where it says nothing, as for filters and for no answer. */
function levelOf({ scale }: Question, answer: number | undefined): DifficultyLevel | null {
  if (answer === undefined || nonResponses.includes(answer)) return null;
  switch (scale) {
    case 'DIFF4':
    case 'DIFF3':
      return (['none', 'some', 'a_lot', 'cannot'] as const)[answer - 1] ?? null;
    case 'BEHAV4':
      return (['none', 'none', 'some', 'a_lot'] as const)[answer - 1] ?? null;
    case 'FREQ5':
      // Daily counts as a difficulty; weekly is worth a word in the assessment.
      return (['a_lot', 'some', 'none', 'none', 'none'] as const)[answer - 1] ?? null;
    case 'YN':
      return null;
  }
}

const degrees: readonly DifficultyLevel[] = ['none', 'some', 'a_lot', 'cannot'];

/**
 * The answers as a needs assessment writes them: each domain by its hardest answer that counts. Domains that are not
 * known are left out.
 */
export function difficultiesOf(
  instrument: Instrument,
  answers: ScreeningAnswers,
): { domain: DifficultyDomain; level: DifficultyLevel }[] {
  const path = askedQuestions(instrument, answers).filter(({ counts }) => counts !== undefined);
  return score(instrument, answers).domains.flatMap(({ domain, result }) => {
    const levels = path
      .filter((question) => question.domain === domain)
      .map((question) => levelOf(question, answers[question.id]))
      .filter((level) => level !== null);
    const hardest = levels.sort((one, other) => degrees.indexOf(other) - degrees.indexOf(one))[0];
    return result === 'not_known' || hardest === undefined ? [] : [{ domain, level: hardest }];
  });
}
