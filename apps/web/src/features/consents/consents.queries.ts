import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Consent = Schemas['ConsentDto'];
export type NewConsent = Schemas['NewConsentDto'];
export type ConsentStep = Schemas['ActOnConsentDto'];
export type ConsentOverride = Schemas['ConsentOverrideDto'];
export type NewOverride = Schemas['NewConsentOverrideDto'];
export type SharedUnderConsent = Schemas['SharedUnderConsentDto'];

export const consentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['consents', caseId],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/consents', { params: { path: { id: caseId } } })),
  });

/** Who may agree for the child; the people of a case are another feature's words, read here only to choose one. */
export const representativesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['people', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/people', { params: { path: { id: caseId } } }))).items,
  });

/** Organisations by name, for consent to share. */
export const organisationsQuery = (enabled: boolean) =>
  queryOptions({
    queryKey: ['organisations', 'to-share-with'],
    queryFn: async () =>
      (await unwrap(api.GET('/api/organisations', { params: { query: { limit: 200 } } }))).items,
    enabled,
    staleTime: 10 * 60_000,
  });

/** Consent is a fact of the workflow: the case file, its steps and its timeline are asked anew. */
function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [
        ['consents', caseId],
        ['people', caseId],
        ['cases'],
        ['timeline', caseId],
        ['tasks'],
        ['referrals'],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

export function useRecordConsent(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ consent, key }: { consent: NewConsent; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/consents', {
          params: { path: { id: caseId } },
          body: consent,
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}

export function useActOnConsent(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ id, step, key }: { id: string; step: ConsentStep; key: string }) =>
      unwrap(
        api.POST('/api/consents/{id}/actions', {
          params: { path: { id } },
          body: step,
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}

export function useOverride(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ override, key }: { override: NewOverride; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/consent-overrides', {
          params: { path: { id: caseId } },
          body: override,
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}

export function useEndOverride(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/consent-overrides/{id}', { params: { path: { id } } })),
    onSettled: refresh,
  });
}
