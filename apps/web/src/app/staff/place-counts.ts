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

export const placeCounts: Readonly<Record<string, PlaceCount>> = { 'my-day': tasks, cases, referrals, inbox };
