import type { CaseAction, CaseStatus } from '@birge/domain';
import { openReferralStatuses } from '@birge/domain';

import type { CaseFile, CasePlan, CaseReferral } from './case-file';

/** The seven stations of a case, from the first word to the last. */
export const stations = [
  'identified',
  'registered',
  'assessed',
  'planned',
  'services',
  'review',
  'closing',
] as const;
export type StationName = (typeof stations)[number];

export interface StationPlace {
  readonly name: StationName;
  readonly state: 'done' | 'now' | 'next';
  /** Calendar date or instant on which it was reached, or will be. */
  readonly on: string | null;
}

/** Days before the review of the plan from which on it is the station where the case stands. */
const REVIEW_NEAR_MS = 14 * 86_400_000;

/** Where a case stands in each of its states; a case that stepped aside stands where it came from. */
const stationOf: Readonly<Record<CaseStatus, number>> = {
  identified: 1,
  registered: 2,
  assessment: 2,
  planning: 3,
  active: 4,
  on_hold: 4,
  closure_requested: 6,
  transfer_pending: 4,
  closed: 7,
};

/** The stations with their dates; at most one is `now`. */
export function journeyOf(file: CaseFile, plan: CasePlan | null, now: Date = new Date()): StationPlace[] {
  const momentOf = (status: CaseStatus) =>
    file.moments.find((moment) => moment.status === status)?.at ?? null;
  const reviewOn = plan?.reviewOn ?? null;
  const status = file.status === 'transfer_pending' ? (file.cameFrom ?? 'active') : file.status;
  const reviewNear = reviewOn !== null && Date.parse(reviewOn) - now.getTime() < REVIEW_NEAR_MS;
  const at = status === 'active' && reviewNear ? 5 : stationOf[status];
  const dates: Readonly<Record<StationName, string | null>> = {
    identified: momentOf('identified') ?? file.openedOn,
    registered: momentOf('registered'),
    assessed: momentOf('planning'),
    planned: plan?.decidedAt ?? momentOf('active'),
    services: null,
    review: reviewOn,
    closing: file.closedOn,
  };
  return stations.map((name, index) => ({
    name,
    state: index < at ? 'done' : index === at ? 'now' : 'next',
    on: dates[name],
  }));
}

const forward: Readonly<Partial<Record<CaseStatus, CaseAction>>> = {
  identified: 'register',
  registered: 'assess',
  assessment: 'plan',
  planning: 'activate',
  on_hold: 'resume',
  closure_requested: 'close',
  transfer_pending: 'accept_transfer',
};

/** The step that leads on from here; `null` while the services run, and at the end. */
export const forwardStep = (status: CaseStatus): CaseAction | null => forward[status] ?? null;

const backward: Readonly<Partial<Record<CaseStatus, CaseAction>>> = {
  closure_requested: 'return_closure',
  transfer_pending: 'reject_transfer',
};

/** The other answer, where the step that leads on is a decision. */
export const otherAnswer = (status: CaseStatus): CaseAction | null => backward[status] ?? null;

/** How many of the referrals that were sent have begun. */
export function servicesStarted(referrals: readonly CaseReferral[]): { started: number; of: number } {
  const sent = referrals.filter(
    ({ status }) => !['draft', 'entered_in_error', 'cancelled', 'declined'].includes(status),
  );
  return {
    started: sent.filter(({ moments }) => moments.startedAt ?? moments.completedAt).length,
    of: sent.length,
  };
}

/** Open referrals that wait for somebody outside, what is asked of the family first, then by the day. */
export function waitingReferrals(referrals: readonly CaseReferral[]): CaseReferral[] {
  const isOpen = (status: string) => (openReferralStatuses as readonly string[]).includes(status);
  const rank = ({ status }: CaseReferral) => (status === 'info_needed' ? 0 : status === 'waitlisted' ? 2 : 1);
  return referrals
    .filter(
      ({ status, waiting }) =>
        isOpen(status) && status !== 'draft' && status !== 'in_progress' && waiting !== null,
    )
    .sort((a, b) => rank(a) - rank(b) || (a.waiting?.until ?? '9').localeCompare(b.waiting?.until ?? '9'));
}
