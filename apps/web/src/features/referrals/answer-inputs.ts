import {
  addDays,
  baselineDocuments,
  barriers,
  documentKinds,
  outcomes,
  referralActionInputs,
  referralInputs,
  requiredInputs,
  type Barrier,
  type DocumentKind,
  type Outcome,
  type ReferralAction,
  type ReferralInput,
} from '@birge/domain';

import { today } from '../../ui/format';

import type { Referral, ReferralStep } from './referrals.queries';

/** What is filled in while a step is being answered; empty is empty text or `null`. */
export interface Answers {
  reason: Barrier | null;
  note: string;
  documents: DocumentKind[];
  documentsDueOn: string;
  expectedOn: string;
  queuePlace: string;
  startedOn: string;
  amount: string;
  outcome: Outcome | null;
  endedOn: string;
  messageToFamily: string;
}

/** What is known already is filled in: the day is today, the papers are those that were asked for. */
export function initialAnswers(action: ReferralAction, referral: Referral): Answers {
  return {
    reason: null,
    note: '',
    documents: action === 'provide_info' ? givenAlready(referral) : [],
    documentsDueOn: '',
    expectedOn: '',
    queuePlace: '',
    startedOn: action === 'start' ? today() : '',
    amount: '',
    outcome: null,
    endedOn: action === 'complete' ? today() : '',
    messageToFamily: '',
  };
}

/** What was asked for and is here already; where nobody knows what is here, everything that was asked for. */
function givenAlready({ documents, papers }: Pick<Referral, 'documents' | 'papers'>): DocumentKind[] {
  const held: readonly string[] | undefined = papers?.held.map(({ kind }) => kind);
  return documents.requested.filter((kind) => held === undefined || held.includes(kind));
}

/** The documents that the organisation may open from now on: those that are here of the kinds that were ticked. */
export const handedOver = (
  action: ReferralAction,
  { papers }: Pick<Referral, 'papers'>,
  { documents }: Pick<Answers, 'documents'>,
): Pick<ReferralStep, 'documentIds'> => {
  const ids = papers?.held.filter(({ kind }) => documents.includes(kind)).map(({ id }) => id) ?? [];
  return action === 'provide_info' && ids.length > 0 ? { documentIds: ids } : {};
};

/** The questions of a step, in the order in which they are asked. An amount is a question only where money is given. */
export const questionsOf = (action: ReferralAction, { kind }: Pick<Referral, 'kind'>): ReferralInput[] =>
  referralInputs.filter(
    (input) =>
      referralActionInputs[action][input] !== undefined && (input !== 'amount' || kind === 'financial_aid'),
  );

/** What the server is sent: without what was left empty. */
export function toStep(action: ReferralAction, answers: Answers): ReferralStep {
  const { queuePlace, amount, note, messageToFamily, ...rest } = answers;
  const filled = Object.entries({
    ...rest,
    note: note.trim(),
    messageToFamily: messageToFamily.trim(),
    queuePlace: queuePlace === '' ? null : Number(queuePlace),
    amount: amount === '' ? null : Number(amount),
  }).filter(
    ([name, value]) =>
      referralActionInputs[action][name as ReferralInput] !== undefined &&
      value !== null &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  );
  return { action, ...Object.fromEntries(filled) } as ReferralStep;
}

/** The questions that cannot be left out and still are. */
export function missingIn(action: ReferralAction, answers: Answers): ReferralInput[] {
  const step: Partial<Record<ReferralInput, unknown>> = toStep(action, answers);
  return requiredInputs(action).filter((input) => step[input] === undefined);
}

const byAction: Readonly<Partial<Record<ReferralAction, readonly Barrier[]>>> = {
  decline: [
    'no_capacity',
    'not_eligible',
    'documents_missing',
    'language',
    'inaccessible_venue',
    'distance_transport',
    'duplicate',
    'other',
  ],
  hold: [
    'child_unwell',
    'caregiver_time',
    'distance_transport',
    'no_capacity',
    'stigma_or_family_choice',
    'other',
  ],
  mark_in_error: ['duplicate', 'other'],
};

/** The reasons that a step usually has, the most frequent first; the others say all of them. */
export const reasonsOf = (action: ReferralAction): readonly Barrier[] => byAction[action] ?? barriers;

/** The papers a service names come first, then what every service needs, then the others. */
export function documentsOf(required: readonly string[]): { first: DocumentKind[]; others: DocumentKind[] } {
  const first = documentKinds.filter(
    (kind) => required.includes(kind) || (baselineDocuments as readonly string[]).includes(kind),
  );
  return { first, others: documentKinds.filter((kind) => !first.includes(kind)) };
}

/** How a service ended: a payment for money, a change for everything else. */
export const outcomesOf = ({ kind }: Pick<Referral, 'kind'>): readonly Outcome[] =>
  kind === 'financial_aid'
    ? ['benefit_granted', 'other']
    : outcomes.filter((outcome) => outcome !== 'benefit_granted');

export interface WhenPreset {
  readonly key: string;
  readonly on: string;
}

/** "About when", as people say it, and the day that it means. */
export function whenPresets(action: ReferralAction): WhenPreset[] {
  const after = (key: string, days: number): WhenPreset => ({ key, on: addDays(today(), days) });
  if (action === 'accept') return [after('nextWeek', 7), after('within2weeks', 14), after('inAMonth', 30)];
  return [after('within2weeks', 14), after('in2months', 45), after('in3months', 90)];
}
