import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Person = Schemas['PersonDto'];
export type NewPerson = Schemas['NewPersonDto'];
export type Household = Schemas['HouseholdDto'];
export type HouseholdChange = Schemas['UpdateHouseholdDto'];
export type ProtectionNote = Schemas['ProtectionNoteDto'];
export type NewProtectionNote = Schemas['NewProtectionNoteDto'];

export const peopleQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['people', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/people', { params: { path: { id: caseId } } }))).items,
  });

/** Who lives with the child, brothers and sisters within reach, and what must be minded. */
export const householdQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['household', caseId],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/household', { params: { path: { id: caseId } } })),
  });

/** Each reading is on record: asked once a click, and forgotten when the page is left. */
export const protectionNotesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['protection-notes', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/protection-notes', { params: { path: { id: caseId } } }))).items,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['people'] }),
      client.invalidateQueries({ queryKey: ['household'] }),
      client.invalidateQueries({ queryKey: ['timeline', caseId] }),
    ]);
}

export function useAddPerson(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ person, key }: { person: NewPerson; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/people', {
          params: { path: { id: caseId } },
          body: person,
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}

export function useUpdatePerson(caseId: string, id: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ change, version }: { change: Partial<NewPerson>; version: number }) =>
      unwrap(api.PATCH('/api/people/{id}', { params: { path: { id } }, body: change, ifMatch: version })),
    onSettled: refresh,
  });
}

export function useChangeHousehold(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ change, version }: { change: HouseholdChange; version: number }) =>
      unwrap(
        api.PATCH('/api/cases/{id}/household', {
          params: { path: { id: caseId } },
          body: change,
          ifMatch: version,
        }),
      ),
    onSettled: refresh,
  });
}

function useRefreshNotes(caseId: string) {
  const client = useQueryClient();
  const refresh = useRefresh(caseId);
  return () => Promise.all([refresh(), client.invalidateQueries({ queryKey: ['protection-notes', caseId] })]);
}

export function useAddProtectionNote(caseId: string) {
  return useMutation({
    mutationFn: ({ note, key }: { note: NewProtectionNote; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/protection-notes', {
          params: { path: { id: caseId } },
          body: note,
          idempotencyKey: key,
        }),
      ),
    onSettled: useRefreshNotes(caseId),
  });
}

export function useEndProtectionNote(caseId: string) {
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/protection-notes/{id}', { params: { path: { id } } })),
    onSettled: useRefreshNotes(caseId),
  });
}
