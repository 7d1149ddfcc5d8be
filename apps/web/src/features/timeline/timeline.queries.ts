import type { components } from '@birge/api-client';
import type { TimelineKind } from '@birge/domain';
import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Entry = Schemas['TimelineEntryDto'];
export type CaseAccess = Schemas['CaseAccessDto'];

/** To what a timeline is narrowed; empty for everything. */
export interface TimelineFilter {
  readonly kinds: readonly TimelineKind[];
  readonly actorId?: string | undefined;
  /** The last day that is shown. */
  readonly until?: string | undefined;
}

/** What happened in a case, newest first. */
export const useTimeline = (caseId: string, { kinds, actorId, until }: TimelineFilter, limit: number) =>
  useInfiniteQuery({
    queryKey: ['timeline', caseId, kinds, actorId ?? null, until ?? null, limit],
    queryFn: ({ pageParam }) => {
      const query = {
        limit,
        cursor: pageParam,
        ...(kinds.length > 0 ? { kind: [...kinds] } : {}),
        ...(actorId ? { actorId } : {}),
        ...(until ? { until } : {}),
      };
      return unwrap(api.GET('/api/cases/{id}/history', { params: { path: { id: caseId }, query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Who has done something in the case. */
export const timelineActorsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['timeline', caseId, 'people'],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/history/people', { params: { path: { id: caseId } } }))).items,
  });

/** Notes of the case that have these words. What is looked for travels in the body. */
export const noteSearchQuery = (caseId: string, q: string) =>
  queryOptions({
    queryKey: ['timeline', caseId, 'search', q],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/notes/search', { body: { q, caseId, limit: 50 }, signal })),
    enabled: q.length >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
  });

export const SHORTEST_SEARCH = 2;

export const ACCESSES_PER_PAGE = 50;

export const useAccesses = (caseId: string) =>
  useInfiniteQuery({
    queryKey: ['timeline', caseId, 'accesses'],
    queryFn: ({ pageParam }) => {
      const query = { limit: ACCESSES_PER_PAGE, cursor: pageParam };
      return unwrap(api.GET('/api/cases/{id}/accesses', { params: { path: { id: caseId }, query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
