import { openReferralStatuses, type TaskKind } from '@birge/domain';

import type { DayTask } from './tasks.queries';

/** The one action of a row: what it is called (`action.<words>` in `tasks`), and where it leads. */
export interface DayAction {
  readonly words: string;
  readonly to?: string;
  readonly href?: string;
  readonly phone?: string;
}

const isOpenReferral = (status: string): boolean =>
  (openReferralStatuses as readonly string[]).includes(status);

const inFile: Partial<Record<TaskKind, readonly [words: string, below: string]>> = {
  register: ['register', 'consents'],
  assess: ['assess', 'assessments'],
  screen: ['screen', 'screenings'],
  write_plan: ['plan', 'plan'],
  correct_plan: ['correct', 'plan'],
  review_plan: ['review', 'plan'],
  follow_up: ['note', '?note=call'],
  check_after_closure: ['note', '?note=call'],
  visit: ['visit', '?note=visit'],
  renew_registration: ['renew', 'registrations'],
  renew_consent: ['renew', 'consents'],
  renew_document: ['renew', 'documents'],
  review_hold: ['hold', '?do=resume'],
};

/** A call calls; what is about a referral opens it; the rest leads to the place in the file where it is done. */
export function dayActionOf({ kind, caseId, referral, contact }: DayTask): DayAction {
  const file = `/cases/${caseId}`;
  if (kind === 'call' && contact)
    return { words: 'call', href: `tel:${contact.phone.replace(/[^\d+]/g, '')}`, phone: contact.phone };
  if (referral) {
    // An organisation has closed: what still stands there ends first, then another place is chosen.
    if (kind === 'choose_another' && !isOpenReferral(referral.status))
      return { words: 'chooseAnother', to: `${file}/refer?replaces=${referral.id}` };
    return { words: kind === 'bring_documents' ? 'documents' : 'referral', to: `/referrals/${referral.id}` };
  }
  const [words, below] = inFile[kind] ?? ['open', ''];
  return { words, to: below === '' ? file : below.startsWith('?') ? file + below : `${file}/${below}` };
}
