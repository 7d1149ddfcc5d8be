import type { components } from '@birge/api-client';
import type { CaseAction, PlanAction } from '@birge/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type WaitingPlan = Schemas['PlanListItemDto'];
export type WaitingClosure = Schemas['CaseListItemDto'];
export type WaitingTransfer = Schemas['TransferDto'];
export type TransferFile = Schemas['TransferFileDto'];
export type Plan = Schemas['PlanDto'];
export type CaseFile = Schemas['CaseDto'];
export type CaseStep = Schemas['ActOnCaseDto'];

const LIMIT = 200;

/** Plans of the reach that wait, the oldest first. */
export const waitingPlansQuery = queryOptions({
  queryKey: ['plans', 'submitted'],
  queryFn: () => unwrap(api.GET('/api/plans', { params: { query: { status: 'submitted', limit: LIMIT } } })),
});

export const waitingClosuresQuery = queryOptions({
  queryKey: ['cases', 'closure-requested'],
  queryFn: () =>
    unwrap(
      api.GET('/api/cases', {
        params: { query: { status: ['closure_requested'], sort: 'updatedAt', limit: LIMIT } },
      }),
    ),
});

export const waitingTransfersQuery = queryOptions({
  queryKey: ['cases', 'transfers'],
  queryFn: () => unwrap(api.GET('/api/cases/transfers', { params: { query: { limit: LIMIT } } })),
});

/** What one may see of a case before it is one's own. Each read is written down: it is read when somebody opens it. */
export const transferQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'transfer', caseId],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/transfer', { params: { path: { id: caseId } } })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Under the keys of the features whose records these are, so that a change there is seen here. */
export const plansOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', 'of-case', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/plans', { params: { path: { id: caseId } } }))).items,
  });

export const caseFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'file', id],
    queryFn: () => unwrap(api.GET('/api/cases/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Who may take a case over: caseworkers of the team that is asked. */
export const caseworkersQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['users', 'caseworkers', teamId],
    queryFn: async () => {
      const query = {
        role: ['caseworker' as const],
        active: true,
        teamId,
        sort: 'name' as const,
        limit: LIMIT,
      };
      return (await unwrap(api.GET('/api/users', { params: { query } }))).items;
    },
    staleTime: 5 * 60_000,
  });

/** A decision moves the case, its tasks and what stands in the rail. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['plans', 'cases', 'tasks', 'timeline', 'approvals'].map((noun) =>
        client.invalidateQueries({ queryKey: [noun] }),
      ),
    );
}

export function useDecidePlan(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ action, note, key }: { action: PlanAction; note?: string; key: string }) =>
      unwrap(
        api.POST('/api/plans/{id}/actions', {
          params: { path: { id } },
          body: { action, ...(note ? { note } : {}) },
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}

export function useDecideCase(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ step, key }: { step: CaseStep & { action: CaseAction }; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/actions', { params: { path: { id } }, body: step, idempotencyKey: key }),
      ),
    onSettled: refresh,
  });
}
