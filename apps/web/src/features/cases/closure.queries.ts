import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

import { caseQuery, useKeepCase } from './cases.queries';

type Schemas = components['schemas'];
export type Closure = Schemas['CaseClosureDto'];
export type OpenReferral = Schemas['OpenReferralDto'];
export type EndedReferral = Schemas['EndedReferralDto'];
export type ClosureGoal = Schemas['ClosureGoalDto'];
export type ClosureRequest = Schemas['RequestClosureDto'];
export type NewAttempt = Pick<Schemas['CreateNoteDto'], 'kind' | 'contactOutcome'> & { body: string };

/** What stands between a case and its end. Asked each time somebody opens the dialog: an organisation may have answered. */
export const closureQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['closures', caseId],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/closure', { params: { path: { id: caseId } } })),
    refetchOnMount: 'always',
  });

/** An end touches the case, its referrals, its plan, its tasks and what is told of them. */
function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['closures', caseId] }),
      client.invalidateQueries({
        queryKey: ['cases'],
        predicate: ({ queryKey }) => queryKey[2] !== caseId,
      }),
      ...[['referrals'], ['plans', 'of-case', caseId], ['tasks'], ['timeline', caseId]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    ]);
}

export function useRequestClosure(caseId: string) {
  const client = useQueryClient();
  const keep = useKeepCase();
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ body, key }: { body: ClosureRequest; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/closure', { params: { path: { id: caseId } }, body, idempotencyKey: key }),
      ),
    onSuccess: keep,
    // Somebody was faster: the dialog must show what is now there.
    onError: () => client.invalidateQueries({ queryKey: caseQuery(caseId).queryKey }),
    onSettled: refresh,
  });
}

/** An attempt to reach the family is a note with an outcome. */
export function useWriteAttempt(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ attempt, key }: { attempt: NewAttempt; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/notes', {
          params: { path: { id: caseId } },
          body: attempt,
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}

export function useFollowAgain(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      unwrap(api.POST('/api/referrals/{id}/follow-again', { params: { path: { id } }, idempotencyKey: key })),
    onSettled: refresh,
  });
}
