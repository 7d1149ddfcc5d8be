import type { FamilyReferral } from './family.queries';

/** One sentence: a key of `family-codes` and what it speaks of. */
export interface Sentence {
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** What a family is told of one referral. The why is the reason of a "no" or a pause, if there is one. */
export interface FamilyWords {
  readonly now: Sentence;
  readonly why: Sentence | null;
  readonly next: Sentence;
  readonly todo: Sentence;
}

/** Dates, money and documents as words of the page's language. */
export interface Wording {
  date(on: string): string;
  money(tenge: number): string;
  documents(kinds: readonly string[]): string;
}

const sentence = (status: string, variant: string, values?: Record<string, string>): Sentence => ({
  key: `${status}.${variant}`,
  ...(values ? { values } : {}),
});

/** Chooses the sentences for the state the referral is in, each as exact as what is known allows. */
export function familyWords(referral: FamilyReferral, say: Wording): FamilyWords {
  return {
    now: nowOf(referral, say),
    why: referral.reason ? { key: `barrier.${referral.reason}` } : null,
    next: nextOf(referral, say),
    todo: todoOf(referral, say),
  };
}

function nowOf(referral: FamilyReferral, say: Wording): Sentence {
  const { status, documentsDueOn, amount, queuePlace, startedOn, endedOn } = referral;
  if (status === 'info_needed' && documentsDueOn)
    return sentence(status, 'nowWithDate', { date: say.date(documentsDueOn) });
  if (status === 'accepted' && amount !== null)
    return sentence(status, 'nowWithAmount', { amount: say.money(amount) });
  if (status === 'waitlisted' && queuePlace !== null)
    return sentence(status, 'nowWithPlace', { place: String(queuePlace) });
  if (status === 'in_progress' && startedOn)
    return sentence(status, 'nowWithDate', { date: say.date(startedOn) });
  if (status === 'completed' && referral.service.kind === 'financial_aid') return sentence(status, 'nowPaid');
  if (status === 'completed' && endedOn) return sentence(status, 'nowWithDate', { date: say.date(endedOn) });
  return sentence(status, 'now');
}

function nextOf(referral: FamilyReferral, say: Wording): Sentence {
  const { status, dueOn, late, expectedOn, nextCheckOn, replaced, handedOverTo } = referral;
  // Whoever goes on with it answers: nobody here does.
  if (handedOverTo !== null && !isOver(referral)) return { key: `handedOver.${handedOverTo}` };
  if (replaced && ['declined', 'not_completed', 'cancelled'].includes(status))
    return sentence(status, 'nextReplaced');
  if (status === 'sent' || status === 'under_review') {
    return late ? sentence(status, 'nextLate') : sentence(status, 'nextWithDate', { date: say.date(dueOn) });
  }
  if (status === 'accepted' && referral.service.kind === 'financial_aid') {
    return expectedOn
      ? sentence(status, 'nextPaymentWithDate', { date: say.date(expectedOn) })
      : sentence(status, 'nextPayment');
  }
  if (expectedOn && ['accepted', 'waitlisted', 'on_hold'].includes(status)) {
    return sentence(status, 'nextWithDate', { date: say.date(expectedOn) });
  }
  if (status === 'waitlisted' && nextCheckOn)
    return sentence(status, 'nextCheck', { date: say.date(nextCheckOn) });
  return sentence(status, 'next');
}

function todoOf({ status, documents, documentsDueOn }: FamilyReferral, say: Wording): Sentence {
  if (status !== 'info_needed' || documents.length === 0) return sentence(status, 'todo');
  const values = { documents: say.documents(documents) };
  if (!documentsDueOn) return sentence(status, 'todoWithDocuments', values);
  return sentence(status, 'todoWithDocumentsAndDate', { ...values, date: say.date(documentsDueOn) });
}

const OVER = ['completed', 'declined', 'not_completed', 'cancelled'];

/** Whether nothing more will come of it by itself. */
export const isOver = ({ status }: FamilyReferral): boolean => OVER.includes(status);

/** What is needed from the family first, then what is on its way, the newest first. */
export function inFamilyOrder(referrals: readonly FamilyReferral[]): FamilyReferral[] {
  const rank = (referral: FamilyReferral): number =>
    isOver(referral) ? 2 : referral.status === 'info_needed' ? 0 : 1;
  return [...referrals].sort(
    (one, other) => rank(one) - rank(other) || other.updatedAt.localeCompare(one.updatedAt),
  );
}
