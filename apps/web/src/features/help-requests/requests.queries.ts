import type { components } from '@birge/api-client';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type HelpRequest = components['schemas']['HelpRequestDto'];
export type HelpStep = components['schemas']['ActOnHelpRequestDto'];
export type UnverifiedRequest = components['schemas']['UnverifiedRequestDto'];
export type HelpView = 'open' | 'ended';

/** How many wait for a call, and how many of a flood to be looked at. */
export const summaryQuery = queryOptions({
  queryKey: ['help-requests', 'counts'],
  queryFn: () => unwrap(api.GET('/api/help-requests/summary')),
});

export const requestsQuery = (view: HelpView) =>
  infiniteQueryOptions({
    queryKey: ['help-requests', 'list', view],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/help-requests', {
          params: { query: { view, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const unverifiedQuery = infiniteQueryOptions({
  queryKey: ['help-requests', 'unverified'],
  queryFn: ({ pageParam }) =>
    unwrap(
      api.GET('/api/help-requests/unverified', {
        params: { query: { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

/** One request with its words: asked for when somebody opens it, because that is on record. */
export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['help-requests', 'one', id],
    queryFn: () => unwrap(api.GET('/api/help-requests/{id}', { params: { path: { id } } })),
  });

export const requestAnswersQuery = (id: string) =>
  queryOptions({
    queryKey: ['help-request-answers', id],
    queryFn: () => unwrap(api.GET('/api/help-requests/{id}/answers', { params: { path: { id } } })),
    // Each reading is on record: looked at once more only if somebody asks once more.
    staleTime: Infinity,
  });

/** Records that may be of the same child, as far as they are within reach. */
export const requestMatchesQuery = (id: string) =>
  queryOptions({
    queryKey: ['help-requests', 'matches', id],
    queryFn: () => unwrap(api.GET('/api/help-requests/{id}/matches', { params: { path: { id } } })),
  });

export const teamCaseworkersQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['users', 'help-caseworkers', teamId],
    queryFn: async () => {
      const { items } = await unwrap(
        api.GET('/api/users', {
          params: { query: { role: ['caseworker'], active: true, teamId, limit: 200 } },
        }),
      );
      return items;
    },
  });

/** What staff do with a request changes the case that came with it, too. */
const useRefresh = () => {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['help-requests', 'cases', 'tasks'].map((noun) => client.invalidateQueries({ queryKey: [noun] })),
    );
};

export function useHelpStep() {
  return useMutation({
    mutationFn: ({ id, step, key }: { id: string; step: HelpStep; key: string }) =>
      unwrap(
        api.POST('/api/help-requests/{id}/actions', {
          params: { path: { id } },
          body: step,
          idempotencyKey: key,
        }),
      ),
    onSettled: useRefresh(),
  });
}

interface Several {
  readonly ids: string[];
  readonly key: string;
}

export function useDiscard() {
  return useMutation({
    mutationFn: ({ ids, key }: Several) =>
      unwrap(api.POST('/api/help-requests/discard', { body: { ids }, idempotencyKey: key })),
    onSettled: useRefresh(),
  });
}

export function useUnverifiedStep() {
  return useMutation({
    mutationFn: ({ action, ids, key }: Several & { action: 'admit' | 'discard' | 'restore' }) =>
      unwrap(api.POST(`/api/help-requests/unverified/${action}`, { body: { ids }, idempotencyKey: key })),
    onSettled: useRefresh(),
  });
}
