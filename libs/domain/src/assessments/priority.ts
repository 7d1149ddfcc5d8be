import { daysBetween } from '../calendar.js';
import type { Priority } from '../cases/case-lists.js';

/** What only the conversation can tell. None of them is a diagnosis, and none is told to the family's page. */
export const riskQuestions = [
  'immediate_threat',
  'abuse_suspected',
  'no_caregiver',
  'care_gap',
  'self_harm',
  'out_of_school',
  'caregiver_exhausted',
] as const;
export type RiskQuestion = (typeof riskQuestions)[number];

/** What follows from the records: nobody is asked what is known. */
export const knownRisks = ['no_services', 'mse_expiring', 'rural_adolescent_no_rehabilitation'] as const;
export type KnownRisk = (typeof knownRisks)[number];

export const priorityReasons = [...riskQuestions, ...knownRisks] as const;
export type PriorityReason = (typeof priorityReasons)[number];

/** Each of these alone makes a case urgent. */
export const urgentReasons: readonly PriorityReason[] = [
  'immediate_threat',
  'abuse_suspected',
  'no_caregiver',
  'care_gap',
  'self_harm',
];

/** A status that ends sooner than this is looked after now: a renewal takes weeks. */
export const MSE_EXPIRES_SOON_DAYS = 60;

/** School is asked about from the age at which it begins. */
const SCHOOL_FROM = 6;

const ADOLESCENT_FROM = 10;
const ADOLESCENT_TO = 17;

export type RiskAnswers = Readonly<Partial<Record<RiskQuestion, boolean>>>;

/** What the records say of a child on one day. */
export interface KnownFacts {
  /** Completed years. */
  readonly age: number;
  readonly isRural: boolean;
  /** The last completed screening found a difficulty. */
  readonly screenedPositive: boolean;
  /** A medical-social status that is valid today. */
  readonly hasMse: boolean;
  /** Last day of that status; `null` without a status or without an end. */
  readonly mseEndsOn: string | null;
  /** Any service that goes on or was begun within twelve months. */
  readonly hasService: boolean;
  /** The same for rehabilitation. */
  readonly hasRehabilitation: boolean;
}

export interface SuggestedPriority {
  readonly priority: Priority;
  readonly reasons: readonly PriorityReason[];
}

/** The questions that make sense at this age. */
export const riskQuestionsAt = (age: number): readonly RiskQuestion[] =>
  riskQuestions.filter(
    (question) => age >= SCHOOL_FROM || (question !== 'out_of_school' && question !== 'self_harm'),
  );

/**
 * What the records alone give reason for.
 *
 * @param today calendar date `YYYY-MM-DD`
 */
export function knownRisksOf(known: KnownFacts, today: string): readonly KnownRisk[] {
  const isAdolescent = known.age >= ADOLESCENT_FROM && known.age <= ADOLESCENT_TO;
  const found: Readonly<Record<KnownRisk, boolean>> = {
    no_services: (known.screenedPositive || known.hasMse) && !known.hasService,
    mse_expiring:
      known.hasMse && known.mseEndsOn !== null && daysBetween(today, known.mseEndsOn) < MSE_EXPIRES_SOON_DAYS,
    rural_adolescent_no_rehabilitation: isAdolescent && known.isRural && !known.hasRehabilitation,
  };
  return knownRisks.filter((risk) => found[risk]);
}

/** How urgent a case is, and why: high where one of the worst is told, medium where anything else is, low otherwise. */
export function suggestPriority(answers: RiskAnswers, known: readonly KnownRisk[]): SuggestedPriority {
  const reasons = [...riskQuestions.filter((question) => answers[question] === true), ...known];
  if (reasons.some((reason) => urgentReasons.includes(reason))) return { priority: 'high', reasons };
  return { priority: reasons.length > 0 ? 'medium' : 'low', reasons };
}

/** A child who may not be safe is never anything but urgent, whatever anybody chooses. */
export const isDisclosure = (answers: RiskAnswers): boolean => answers.abuse_suspected === true;
