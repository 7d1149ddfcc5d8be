import type { QueryKey } from '@tanstack/react-query';

import { api, unwrap } from '../api';

/** What the number beside a place counts: the very records that the place lists. */
interface PlaceCount {
  readonly queryKey: QueryKey;
  readonly queryFn: () => Promise<unknown>;
  readonly select: (data: unknown) => number;
}

function counted<T>(queryKey: QueryKey, queryFn: () => Promise<T>, count: (data: T) => number): PlaceCount {
  return { queryKey, queryFn, select: (data) => count(data as T) };
}

// The summaries have the keys under which the pages keep them: one request serves both, a change refreshes both.
const cases = counted(
  ['cases', 'summary'],
  () => unwrap(api.GET('/api/cases/summary')),
  ({ open }) => open,
);
const tasks = counted(
  ['tasks', 'summary'],
  () => unwrap(api.GET('/api/tasks/summary')),
  ({ overdue, today, week }) => overdue + today + week,
);
const referrals = counted(
  ['referrals', 'summary'],
  () => unwrap(api.GET('/api/referrals/summary')),
  ({ open }) => open,
);
/** What still waits for an answer of the organisation. */
const inbox = counted(
  ['referrals', 'summary'],
  () => unwrap(api.GET('/api/referrals/summary')),
  ({ statuses }) => statuses.sent + statuses.under_review,
);

const hiddenChildren = counted(
  ['cases', 'hidden', 'count'],
  () => unwrap(api.GET('/api/hidden-children', { params: { query: { limit: 1 } } })),
  ({ count }) => lengthOf(count),
);

/** Families who wait for a call, or to be told from a flood. */
const requests = counted(
  ['help-requests', 'summary'],
  () => unwrap(api.GET('/api/help-requests/summary')),
  ({ open, unverified }) => open + unverified,
);

const lengthOf = (count: number | { atLeast: number }): number =>
  typeof count === 'number' ? count : count.atLeast;
/** What waits for a decision: plans, closures, transfers. */
const approvals = counted(
  ['approvals', 'count'],
  async () => {
    const [plans, closures, transfers] = await Promise.all([
      unwrap(api.GET('/api/plans', { params: { query: { status: 'submitted', limit: 1 } } })),
      unwrap(api.GET('/api/cases', { params: { query: { status: ['closure_requested'], limit: 1 } } })),
      unwrap(api.GET('/api/cases/transfers', { params: { query: { limit: 1 } } })),
    ]);
    return [plans, closures, transfers].reduce((sum, { count }) => sum + lengthOf(count), 0);
  },
  (total) => total,
);

export const placeCounts: Readonly<Record<string, PlaceCount>> = {
  'my-day': tasks,
  cases,
  referrals,
  inbox,
  approvals,
  requests,
  'hidden-children': hiddenChildren,
};
