import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Registration = Schemas['RegistrationRecordDto'];
export type NewRegistration = Schemas['RegistrationDto'];
export type RegistrationStep = Schemas['ActOnRegistrationDto'];

export const registrationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['registrations', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/registrations', { params: { path: { id: caseId } } }))).items,
  });

/** Each reading is on record: asked once a click, and forgotten when the page is left. */
export const diagnosisQuery = (id: string) =>
  queryOptions({
    queryKey: ['diagnosis', id],
    queryFn: () => unwrap(api.GET('/api/registrations/{id}/diagnosis', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['registrations', caseId], ['children'], ['timeline', caseId], ['tasks']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useAddRegistration(caseId: string) {
  return useMutation({
    mutationFn: ({ registration, key }: { registration: NewRegistration; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/registrations', {
          params: { path: { id: caseId } },
          body: registration,
          idempotencyKey: key,
        }),
      ),
    onSettled: useRefresh(caseId),
  });
}

export function useCorrectRegistration(caseId: string, id: string) {
  return useMutation({
    mutationFn: ({ change, version }: { change: Partial<NewRegistration>; version: number }) =>
      unwrap(
        api.PATCH('/api/registrations/{id}', { params: { path: { id } }, body: change, ifMatch: version }),
      ),
    onSettled: useRefresh(caseId),
  });
}

export function useActOnRegistration(caseId: string, id: string) {
  return useMutation({
    mutationFn: ({ step, key }: { step: RegistrationStep; key: string }) =>
      unwrap(
        api.POST('/api/registrations/{id}/actions', {
          params: { path: { id } },
          body: step,
          idempotencyKey: key,
        }),
      ),
    onSettled: useRefresh(caseId),
  });
}
