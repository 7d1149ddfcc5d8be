import type { components } from '@birge/api-client';
import type { CaseAction } from '@birge/domain';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { api, newIdempotencyKey, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseDto'];
export type CaseListItem = Schemas['CaseListItemDto'];
export type CaseSummary = Schemas['CaseSummaryDto'];
export type CaseFilter = Omit<Schemas['CaseSearchDto'], 'cursor' | 'limit' | 'q'>;
export type CaseStep = Schemas['ActOnCaseDto'] & { action: CaseAction };

export type CasePriority = Schemas['CasePriorityDto'];
export type SentTransfer = Schemas['SentTransferDto'];

export const CASES_PER_PAGE = 25;

/** One list for filters alone and for a search: names and numbers travel in the body, never in an address. */
export const caseListQuery = (filter: CaseFilter, q: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', filter, q],
    queryFn: ({ pageParam, signal }) => {
      const page = { ...filter, limit: CASES_PER_PAGE, cursor: pageParam };
      return q === ''
        ? unwrap(api.GET('/api/cases', { params: { query: page }, signal }))
        : unwrap(api.POST('/api/cases/search', { body: { ...page, q }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const useCaseList = (filter: CaseFilter, q: string) => useInfiniteQuery(caseListQuery(filter, q));

/** How many cases a filter finds; `null` while it is being counted. */
export function useCaseCount(filter: CaseFilter, enabled = true) {
  const { data } = useQuery({
    queryKey: ['cases', 'count', filter],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases', { params: { query: { ...filter, limit: 1 } } }))).count,
    enabled,
    staleTime: 60_000,
  });
  return data ?? null;
}

export const caseSummaryQuery = queryOptions({
  queryKey: ['cases', 'summary'],
  queryFn: () => unwrap(api.GET('/api/cases/summary')),
});

/**
 * One case file. Every read is written down and shown to the family, so it is read when somebody opens it, not when
 * a window gets the focus.
 */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'file', id],
    queryFn: () => unwrap(api.GET('/api/cases/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What an action answers does not say when one last looked: that stays as it was read. */
export function useKeepCase() {
  const client = useQueryClient();
  return (file: CaseFile) =>
    client.setQueryData(caseQuery(file.id).queryKey, (before) => ({
      ...file,
      lastLookedAt: before?.lastLookedAt ?? file.lastLookedAt,
    }));
}

/** A step changes what is due, what was said and who sees the case: everything about cases is asked anew. */
function useRefresh() {
  const client = useQueryClient();
  return (id: string) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['cases'], predicate: ({ queryKey }) => queryKey[2] !== id }),
      client.invalidateQueries({ queryKey: ['tasks'] }),
      client.invalidateQueries({ queryKey: ['timeline', id] }),
    ]);
}

export function useActOnCase(id: string) {
  const client = useQueryClient();
  const keep = useKeepCase();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ step, key }: { step: CaseStep; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/actions', { params: { path: { id } }, body: step, idempotencyKey: key }),
      ),
    onSuccess: keep,
    // Somebody was faster, or a reason came up meanwhile: the page must show the case as it is now.
    onError: () => client.invalidateQueries({ queryKey: caseQuery(id).queryKey }),
    onSettled: () => refresh(id),
  });
}

export function useUpdateCase(id: string) {
  const client = useQueryClient();
  const keep = useKeepCase();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, change }: { version: number; change: Schemas['UpdateCaseDto'] }) =>
      unwrap(api.PATCH('/api/cases/{id}', { params: { path: { id } }, body: change, ifMatch: version })),
    onSuccess: keep,
    onError: () => client.invalidateQueries({ queryKey: caseQuery(id).queryKey }),
    onSettled: () => refresh(id),
  });
}

/** What the rules find and what a change of the priority would move; asked when somebody is about to change it. */
export const casePriorityQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'priority', id],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/priority', { params: { path: { id } } })),
  });

const TRANSFERS_PER_PAGE = 50;

/** What was asked of other teams, the latest first. */
export const sentTransfersQuery = infiniteQueryOptions({
  queryKey: ['cases', 'sent-transfers'],
  queryFn: ({ pageParam }) =>
    unwrap(
      api.GET('/api/transfers', {
        params: { query: { limit: TRANSFERS_PER_PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** Referrals of a case, the same as its page of referrals shows. */
export const caseReferralsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['referrals', 'case', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/referrals', { params: { path: { id: caseId } } }))).items,
  });

/** Teams that a case may be handed to. */
export const teamsQuery = queryOptions({
  queryKey: ['teams', 'all'],
  queryFn: async () => (await unwrap(api.GET('/api/teams', { params: { query: { limit: 200 } } }))).items,
  staleTime: 10 * 60_000,
});

/** Caseworkers of a team, for managers; without a team those of the whole reach. */
export const caseworkersQuery = (teamId?: string) =>
  queryOptions({
    queryKey: ['users', 'caseworkers', teamId ?? 'reach'],
    queryFn: async () => {
      const query = {
        role: ['caseworker' as const],
        active: true,
        teamId,
        sort: 'name' as const,
        limit: 200,
      };
      return (await unwrap(api.GET('/api/users', { params: { query } }))).items;
    },
    staleTime: 5 * 60_000,
  });

export { newIdempotencyKey };
