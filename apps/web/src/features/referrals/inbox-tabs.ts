import type { ReferralStatus } from '@birge/domain';

import type { ReferralFilter } from './referrals.queries';

/** What an organisation looks through, in the order in which it matters. */
export const inboxTabs = ['new', 'documents', 'starting', 'waiting', 'running', 'finished'] as const;
export type InboxTab = (typeof inboxTabs)[number];

export const tabStatuses: Readonly<Record<InboxTab, readonly ReferralStatus[]>> = {
  new: ['sent', 'under_review'],
  documents: ['info_needed'],
  starting: ['accepted'],
  waiting: ['waitlisted'],
  running: ['in_progress', 'on_hold'],
  finished: ['completed', 'declined', 'not_completed', 'cancelled'],
};

export const readTab = (params: URLSearchParams): InboxTab =>
  inboxTabs.find((tab) => tab === params.get('tab')) ?? 'new';

/** The next to look at comes first; of finished ones the last. */
export const inboxFilter = (tab: InboxTab): ReferralFilter => ({
  status: [...tabStatuses[tab]],
  sort: tab === 'finished' ? '-statusSince' : 'nextCheckOn',
});
