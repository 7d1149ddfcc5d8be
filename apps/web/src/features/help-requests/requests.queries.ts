import type { components } from '@birge/api-client';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type HelpRequest = components['schemas']['HelpRequestDto'];
export type HelpStep = components['schemas']['ActOnHelpRequestDto'];
export type HelpView = 'open' | 'ended';

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

/** A step changes the request and the case that came with it. */
export function useHelpStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, step, key }: { id: string; step: HelpStep; key: string }) =>
      unwrap(
        api.POST('/api/help-requests/{id}/actions', {
          params: { path: { id } },
          body: step,
          idempotencyKey: key,
        }),
      ),
    onSettled: () =>
      Promise.all(
        ['help-requests', 'cases', 'tasks'].map((noun) => client.invalidateQueries({ queryKey: [noun] })),
      ),
  });
}
