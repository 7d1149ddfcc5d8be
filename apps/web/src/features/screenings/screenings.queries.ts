import type { components } from '@birge/api-client';
import type { Language, ScreeningAction } from '@birge/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Screening = Schemas['ScreeningDto'];
export type NewScreening = Schemas['NewScreeningDto'];
export type Answers = Schemas['ScreeningAnswersDto'];
export type Content = Schemas['ScreeningContentDto'];
export type CaseFile = Schemas['CaseDto'];

export const screeningsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['screenings', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/screenings', { params: { path: { id: caseId } } }))).items,
  });

export const screeningQuery = (id: string) =>
  queryOptions({
    queryKey: ['screenings', 'one', id],
    queryFn: () => unwrap(api.GET('/api/screenings/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const fetchAnswers = (id: string): Promise<Answers> =>
  unwrap(api.GET('/api/screenings/{id}/answers', { params: { path: { id } } }));

/** What was answered. Each reading is on record: it is read once when it is asked for, and not kept. */
export const answersQuery = (id: string) =>
  queryOptions({
    queryKey: ['screenings', 'answers', id],
    queryFn: () => fetchAnswers(id),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The words of the questions; they change only with an edition. */
export const contentQuery = (language: Language) =>
  queryOptions({
    queryKey: ['screening-content', language],
    queryFn: () => unwrap(api.GET('/api/screening-content/{language}', { params: { path: { language } } })),
    staleTime: 60 * 60_000,
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

/** The people around the child, as the case file has read them already. */
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
      [['screenings', caseId], ['cases'], ['timeline', caseId], ['tasks'], ['assessments', caseId]].map(
        (queryKey) => client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useBeginScreening(caseId: string) {
  const refresh = useRefresh(caseId);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ told, key }: { told: NewScreening; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/screenings', {
          params: { path: { id: caseId } },
          body: told,
          idempotencyKey: key,
        }),
      ),
    onSuccess: (begun) => client.setQueryData(screeningQuery(begun.id).queryKey, begun),
    onSettled: refresh,
  });
}

export const saveAnswers = (id: string, version: number, answers: Record<string, number>) =>
  unwrap(
    api.PATCH('/api/screenings/{id}', { params: { path: { id } }, body: { answers }, ifMatch: version }),
  );

export function useActOnScreening(caseId: string, id: string) {
  const refresh = useRefresh(caseId);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, key }: { action: ScreeningAction; key: string }) =>
      unwrap(
        api.POST('/api/screenings/{id}/actions', {
          params: { path: { id } },
          body: { action },
          idempotencyKey: key,
        }),
      ),
    onSuccess: (changed) => client.setQueryData(screeningQuery(id).queryKey, changed),
    onSettled: refresh,
  });
}

/** The way for the youngest: a referral to the early intervention centre, begun in one click. */
export function useReferToEarlyHelp(caseId: string) {
  return useMutation({
    mutationFn: (key: string) =>
      unwrap(
        api.POST('/api/cases/{id}/referrals', {
          params: { path: { id: caseId } },
          body: { serviceId: 'RH-EI' },
          idempotencyKey: key,
        }),
      ),
  });
}
