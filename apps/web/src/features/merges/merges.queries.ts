import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Comparison = Schemas['ComparisonDto'];
export type MergeRecord = Schemas['MergeRecordDto'];
export type Merge = Schemas['MergeDto'];
export type NewMerge = Schemas['NewMergeDto'];
export type Duplicate = Schemas['ChildMatchDto'];

/** Comparing is opening both files, and written down: not again whenever a window gets the focus. */
const once = { refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const duplicatesQuery = (childId: string) =>
  queryOptions({
    queryKey: ['children', 'duplicates', childId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/children/{id}/duplicates', { params: { path: { id: childId } } }))).items,
    staleTime: 5 * 60_000,
    retry: false,
    ...once,
  });

export const comparisonQuery = (childId: string, otherId: string) =>
  queryOptions({
    queryKey: ['merges', 'comparison', childId, otherId],
    queryFn: () =>
      unwrap(
        api.GET('/api/children/{id}/comparison', { params: { path: { id: childId }, query: { otherId } } }),
      ),
    retry: false,
    ...once,
  });

export const mergesQuery = queryOptions({
  queryKey: ['merges', 'list'],
  queryFn: async () => (await unwrap(api.GET('/api/merges', { params: { query: { limit: 100 } } }))).items,
});

const touched = [
  'merges',
  'children',
  'cases',
  'tasks',
  'timeline',
  'referrals',
  'plans',
  'people',
  'consents',
];

function useSettled(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all(touched.map((noun) => client.invalidateQueries({ queryKey: [noun] })));
}

export function useMerge(childId: string) {
  const onSettled = useSettled();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewMerge; key: string }) =>
      unwrap(
        api.POST('/api/children/{id}/merges', {
          params: { path: { id: childId } },
          body,
          idempotencyKey: key,
        }),
      ),
    onSuccess: onSettled,
  });
}

export function useAskMerge(childId: string) {
  const onSettled = useSettled();
  return useMutation({
    mutationFn: ({ absorbedId, note, key }: { absorbedId: string; note: string; key: string }) =>
      unwrap(
        api.POST('/api/children/{id}/merge-requests', {
          params: { path: { id: childId } },
          body: { absorbedId, ...(note ? { note } : {}) },
          idempotencyKey: key,
        }),
      ),
    onSuccess: onSettled,
  });
}

export function useActOnMerge() {
  const onSettled = useSettled();
  return useMutation({
    mutationFn: ({ id, action, key }: { id: string; action: 'undo' | 'decline'; key: string }) =>
      unwrap(
        api.POST('/api/merges/{id}/actions', {
          params: { path: { id } },
          body: { action },
          idempotencyKey: key,
        }),
      ),
    onSettled,
  });
}
