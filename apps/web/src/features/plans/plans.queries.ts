import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Plan = Schemas['PlanDto'];
export type Goal = Schemas['GoalDto'];
export type PlanInput = Schemas['PlanInputDto'];
export type PlanStep = Schemas['ActOnPlanDto'];

export const plansQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', 'of-case', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/plans', { params: { path: { id: caseId } } }))).items,
  });

function useKeep(caseId: string) {
  const client = useQueryClient();
  return (changed: Plan) =>
    client.setQueryData(plansQuery(caseId).queryKey, (items) =>
      items?.some(({ id }) => id === changed.id)
        ? items.map((item) => (item.id === changed.id ? changed : item))
        : [changed, ...(items ?? [])],
    );
}

/** A plan that moves on moves its case on: turns, tasks, the journey. */
function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['plans'], ['cases'], ['tasks'], ['timeline', caseId]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useBeginPlan(caseId: string) {
  const keep = useKeep(caseId);
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: (key: string) =>
      unwrap(
        api.POST('/api/cases/{id}/plans', {
          params: { path: { id: caseId } },
          body: {},
          idempotencyKey: key,
        }),
      ),
    onSuccess: keep,
    onSettled: refresh,
  });
}

export function useSavePlan(caseId: string, id: string) {
  const keep = useKeep(caseId);
  return useMutation({
    mutationFn: ({ change, version }: { change: PlanInput; version: number }) =>
      unwrap(api.PATCH('/api/plans/{id}', { params: { path: { id } }, body: change, ifMatch: version })),
    onSuccess: keep,
  });
}

export function useActOnPlan(caseId: string, id: string) {
  const keep = useKeep(caseId);
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ step, key }: { step: PlanStep; key: string }) =>
      unwrap(
        api.POST('/api/plans/{id}/actions', { params: { path: { id } }, body: step, idempotencyKey: key }),
      ),
    onSuccess: keep,
    onSettled: refresh,
  });
}

export function useFollowGoal(caseId: string) {
  const client = useQueryClient();
  const keep = useKeep(caseId);
  return useMutation({
    mutationFn: ({ goalId, status, version }: { goalId: string; status: Goal['status']; version: number }) =>
      unwrap(
        api.PATCH('/api/goals/{id}', {
          params: { path: { id: goalId } },
          body: { status },
          ifMatch: version,
        }),
      ),
    onSuccess: keep,
    // Also after a failure: somebody else may have been faster.
    onSettled: () =>
      Promise.all(
        [['plans'], ['timeline', caseId]].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
