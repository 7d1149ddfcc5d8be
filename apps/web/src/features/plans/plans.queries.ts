import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Plan = Schemas['PlanDto'];
export type Goal = Schemas['GoalDto'];
export type PlanInput = Schemas['PlanInputDto'];
export type PlanStep = Schemas['ActOnPlanDto'];
export type GoalStep = Schemas['ActOnGoalDto'];
export type Undertaking = Schemas['UndertakingDto'];
export type UndertakingStep = Schemas['ActOnUndertakingDto'];

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

/** A step of a goal, a word on how it goes, a step of what somebody undertook: each answers with the whole plan. */
function useFollow<Asked>(caseId: string, send: (asked: Asked) => Promise<Plan>) {
  const client = useQueryClient();
  const keep = useKeep(caseId);
  return useMutation({
    mutationFn: send,
    onSuccess: keep,
    // Also after a failure: somebody else may have been faster.
    onSettled: () =>
      Promise.all(
        [['plans'], ['tasks'], ['timeline', caseId]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export const useActOnGoal = (caseId: string, id: string) =>
  useFollow(caseId, ({ step, key }: { step: GoalStep; key: string }) =>
    unwrap(
      api.POST('/api/goals/{id}/actions', { params: { path: { id } }, body: step, idempotencyKey: key }),
    ),
  );

export const useNoteOnGoal = (caseId: string, id: string) =>
  useFollow(caseId, ({ note, key }: { note: string; key: string }) =>
    unwrap(
      api.POST('/api/goals/{id}/notes', { params: { path: { id } }, body: { note }, idempotencyKey: key }),
    ),
  );

export const useActOnUndertaking = (caseId: string, id: string) =>
  useFollow(caseId, ({ step, key }: { step: UndertakingStep; key: string }) =>
    unwrap(
      api.POST('/api/undertakings/{id}/actions', {
        params: { path: { id } },
        body: step,
        idempotencyKey: key,
      }),
    ),
  );

/** Under the keys of the features whose records these are, so that a change there is seen here. */
export const needsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['assessments', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/assessments', { params: { path: { id: caseId } } }))).items,
    select: (items) => items.find(({ status }) => status === 'completed')?.needs ?? [],
  });

export const peopleQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['people', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/people', { params: { path: { id: caseId } } }))).items,
  });

/** Organisations that have something to do with this child already. */
export const organisationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['referrals', 'case', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/referrals', { params: { path: { id: caseId } } }))).items,
    select: (items) => [
      ...new Map(
        items.flatMap(({ organisation }) =>
          organisation ? [[organisation.id, organisation.name] as const] : [],
        ),
      ),
    ],
  });
