import { referralStatuses, serviceKinds, turns } from '@birge/domain';

import type { ReferralFilter } from './referrals.queries';

/** Filters with several values, their lists, and where their words stand in `codes`. */
export const listFilters = {
  status: { values: referralStatuses, words: 'referralStatus' },
  kind: { values: serviceKinds, words: 'serviceKind' },
  turn: { values: turns, words: 'turn' },
} as const;
export type ListFilter = keyof typeof listFilters;

const single = ['serviceId', 'organisationId', 'caseworkerId', 'teamId', 'sentFrom', 'sentTo', 'q'] as const;
const yesNo = ['overdue', 'stale', 'unseen', 'organisationClosed'] as const;

export interface ReferralView {
  readonly key: string;
  readonly search: string;
}

/** Ready-made views, by the names of the API, so that an address says what it lists. */
export const referralViews: readonly ReferralView[] = [
  { key: 'open', search: '' },
  { key: 'unseen', search: 'unseen=true&open=any' },
  { key: 'overdue', search: 'overdue=true' },
  { key: 'family', search: 'turn=family' },
  { key: 'drafts', search: 'status=draft' },
  { key: 'closedPlace', search: 'organisationClosed=true' },
  { key: 'declined', search: 'status=declined,not_completed' },
  { key: 'finished', search: 'status=completed' },
];

const sortedText = (params: URLSearchParams): string => {
  const copy = new URLSearchParams(params);
  copy.delete('sort');
  copy.sort();
  return copy.toString();
};

/** The view that the address shows exactly, if it is one. */
export const viewOf = (params: URLSearchParams): string =>
  referralViews.find(({ search }) => sortedText(new URLSearchParams(search)) === sortedText(params))?.key ??
  '';

/** The filters that stand in the address. Only open referrals, unless a state is asked for or `open=any`. */
export function readFilter(params: URLSearchParams): ReferralFilter {
  const filter: Record<string, unknown> = { sort: params.get('sort') ?? 'nextCheckOn' };
  for (const name of Object.keys(listFilters) as ListFilter[]) {
    const known: readonly string[] = listFilters[name].values;
    const chosen = (params.get(name) ?? '').split(',').filter((value) => known.includes(value));
    if (chosen.length > 0) filter[name] = chosen;
  }
  for (const name of single) if (params.get(name)) filter[name] = params.get(name);
  for (const name of yesNo) if (params.has(name)) filter[name] = params.get(name) === 'true';
  const open = params.get('open');
  if (open === 'false' || (open !== 'any' && filter['status'] === undefined))
    filter['open'] = open !== 'false';
  return filter as ReferralFilter;
}

/** The address with one filter changed; an empty one goes. */
export function withFilter(
  params: URLSearchParams,
  change: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
