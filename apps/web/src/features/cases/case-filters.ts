import {
  ageBands,
  caseStatuses,
  difficultyDomains,
  localities,
  priorities,
  referralStatuses,
  serviceKinds,
  type Role,
} from '@birge/domain';

import type { CaseFilter } from './cases.queries';

/** Filters with several values, their lists, and where their words stand in `codes`. */
export const listFilters = {
  status: { values: caseStatuses, words: 'caseStatus' },
  priority: { values: priorities, words: 'priority' },
  ageBand: { values: ageBands, words: 'ageBand' },
  locality: { values: localities, words: 'locality' },
  difficulty: { values: difficultyDomains, words: 'difficulty' },
  referralStatus: { values: referralStatuses, words: 'referralStatus' },
  referralKind: { values: serviceKinds, words: 'serviceKind' },
} as const;
export type ListFilter = keyof typeof listFilters;

const turns = ['caseworker', 'manager', 'others'] as const;
const single = ['locationId', 'caseworkerId', 'teamId', 'openedFrom', 'openedTo'] as const;
const yesNo = ['overdue', 'noServiceStarted'] as const;

/** Everything that narrows the list and can be dropped one by one; the tab and the order are not among them. */
export const droppable = [...(Object.keys(listFilters) as ListFilter[]), ...single, ...yesNo] as const;
export type Droppable = (typeof droppable)[number];

const some = <T extends string>(values: readonly T[], text: string | null): T[] | undefined => {
  const chosen = (text ?? '')
    .split(',')
    .filter((value): value is T => (values as readonly string[]).includes(value));
  return chosen.length > 0 ? chosen : undefined;
};

/**
 * The filters that stand in the address, by the names of the API. Only open cases, unless a state is asked for or
 * `open` says `false` (closed ones) or `any`.
 */
export function readFilter(params: URLSearchParams): CaseFilter {
  const filter: Record<string, unknown> = { sort: params.get('sort') ?? 'dueOn' };
  for (const name of Object.keys(listFilters) as ListFilter[])
    filter[name] = some<string>(listFilters[name].values, params.get(name));
  for (const name of single) filter[name] = params.get(name) ?? undefined;
  for (const name of yesNo) filter[name] = params.has(name) ? params.get(name) === 'true' : undefined;
  filter['turn'] = some(turns, params.get('turn'));
  const open = params.get('open');
  filter['open'] = open === 'any' || filter['status'] ? undefined : open !== 'false';
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as CaseFilter;
}

/** The address with some filters changed; an empty one is left out. */
export function withFilter(
  params: URLSearchParams,
  change: Readonly<Record<string, string | readonly string[] | null>>,
) {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    const text = value === null ? '' : typeof value === 'string' ? value : value.join(',');
    if (text === '') next.delete(name);
    else next.set(name, text);
  }
  return next;
}

export const droppedFrom = (params: URLSearchParams, names: readonly string[]) =>
  withFilter(params, Object.fromEntries(names.map((name) => [name, null])));

export const setFilters = (params: URLSearchParams): Droppable[] =>
  droppable.filter((name) => params.get(name));

export type CaseTab = 'all' | 'mine' | 'manager' | 'others' | 'hold' | 'closed';

/** The tabs ask whose turn it is; each is a piece of the address. */
export function tabsOf(role: Role): readonly { tab: CaseTab; params: Readonly<Record<string, string>> }[] {
  const hold = { tab: 'hold', params: { status: 'on_hold' } } as const;
  const closed = { tab: 'closed', params: { open: 'false' } } as const;
  const all = { tab: 'all', params: {} } as const;
  if (role === 'manager') {
    return [
      all,
      { tab: 'manager', params: { turn: 'manager' } },
      { tab: 'mine', params: { turn: 'caseworker' } },
      { tab: 'others', params: { turn: 'others' } },
      hold,
      closed,
    ];
  }
  return [
    all,
    { tab: 'mine', params: { turn: 'caseworker' } },
    { tab: 'others', params: { turn: 'manager,others' } },
    hold,
    closed,
  ];
}

const tabNames = ['turn', 'status', 'open'] as const;

export const tabOf = (role: Role, params: URLSearchParams): CaseTab =>
  [...tabsOf(role)]
    .reverse()
    .find(({ params: wanted }) => tabNames.every((name) => (params.get(name) ?? '') === (wanted[name] ?? '')))
    ?.tab ?? 'all';

/** The same filters under another tab. */
export const withTab = (params: URLSearchParams, tab: Readonly<Record<string, string>>) =>
  withFilter(droppedFrom(params, tabNames), tab);
