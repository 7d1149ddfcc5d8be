import type { components } from '@birge/api-client';
import type { TimelineKind } from '@birge/domain';
import { useInfiniteQuery } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Entry = Schemas['TimelineEntryDto'];
export type CaseAccess = Schemas['CaseAccessDto'];

/** What happened in a case, newest first; `null` for everything. */
export const useTimeline = (caseId: string, kind: TimelineKind | null, limit: number) =>
  useInfiniteQuery({
    queryKey: ['timeline', caseId, kind, limit],
    queryFn: ({ pageParam }) => {
      const query = { limit, cursor: pageParam, ...(kind ? { kind: [kind] } : {}) };
      return unwrap(api.GET('/api/cases/{id}/history', { params: { path: { id: caseId }, query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

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
