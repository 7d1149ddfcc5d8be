import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Assessment = Schemas['AssessmentDto'];
export type AssessmentInput = Schemas['AssessmentInputDto'];

export const assessmentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['assessments', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/assessments', { params: { path: { id: caseId } } }))).items,
  });

/** The case file as the other pages read it: reading it twice would be written down twice. */
export const caseFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'file', id],
    queryFn: () => unwrap(api.GET('/api/cases/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

function useKeep(caseId: string) {
  const client = useQueryClient();
  return (changed: Assessment) =>
    client.setQueryData(assessmentsQuery(caseId).queryKey, (items) =>
      items?.some(({ id }) => id === changed.id)
        ? items.map((item) => (item.id === changed.id ? changed : item))
        : [changed, ...(items ?? [])],
    );
}

/** An assessment begun or completed moves the case on. */
function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['assessments', caseId], ['cases'], ['timeline', caseId], ['tasks']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useBeginAssessment(caseId: string) {
  const keep = useKeep(caseId);
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: (key: string) =>
      unwrap(
        api.POST('/api/cases/{id}/assessments', {
          params: { path: { id: caseId } },
          body: {},
          idempotencyKey: key,
        }),
      ),
    onSuccess: keep,
    onSettled: refresh,
  });
}

export function useSaveAssessment(caseId: string, id: string) {
  const keep = useKeep(caseId);
  return useMutation({
    mutationFn: ({ change, version }: { change: AssessmentInput; version: number }) =>
      unwrap(
        api.PATCH('/api/assessments/{id}', { params: { path: { id } }, body: change, ifMatch: version }),
      ),
    onSuccess: keep,
  });
}

export type AssessmentAction = Schemas['AssessmentAction'];

export function useActOnAssessment(caseId: string, id: string) {
  const keep = useKeep(caseId);
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ action, key }: { action: AssessmentAction; key: string }) =>
      unwrap(
        api.POST('/api/assessments/{id}/actions', {
          params: { path: { id } },
          body: { action },
          idempotencyKey: key,
        }),
      ),
    onSuccess: keep,
    onSettled: refresh,
  });
}
