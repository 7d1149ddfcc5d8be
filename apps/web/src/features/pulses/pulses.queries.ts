import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type Pulse = components['schemas']['PulseDto'];
export type NewPulse = components['schemas']['NewPulseDto'];

export const pulsesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['pulses', caseId],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/pulses', { params: { path: { id: caseId } } })),
  });

/** Under the key of the people, so that a change there is seen here. */
export const peopleQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['people', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/people', { params: { path: { id: caseId } } }))).items,
  });

function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [
        ['pulses', caseId],
        ['timeline', caseId],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

export const useAskPulse = (caseId: string) =>
  useMutation({
    mutationFn: ({ pulse, key }: { pulse: NewPulse; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/pulses', {
          params: { path: { id: caseId } },
          body: pulse,
          idempotencyKey: key,
        }),
      ),
    onSettled: useRefresh(caseId),
  });

export const useMarkPulseInError = (caseId: string, id: string) =>
  useMutation({
    mutationFn: (key: string) =>
      unwrap(
        api.POST('/api/pulses/{id}/mark-in-error', {
          params: { path: { id } },
          body: undefined,
          idempotencyKey: key,
        }),
      ),
    onSettled: useRefresh(caseId),
  });
