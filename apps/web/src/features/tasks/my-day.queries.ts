import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type Answer = components['schemas']['ReferralListItemDto'];
export type GivenDocument = components['schemas']['GivenDocumentDto'];

/** One panel holds three; the rest stands in the list of referrals. */
export const ANSWERS = 3;

/** Answers of organisations that the caseworker has not looked at, newest first. */
export const answersQuery = queryOptions({
  queryKey: ['referrals', 'unseen', ANSWERS],
  queryFn: () =>
    unwrap(
      api.GET('/api/referrals', {
        params: { query: { unseen: true, sort: '-statusSince', limit: ANSWERS } },
      }),
    ),
});

/** What families sent from their page and nobody has looked at yet. */
export const givenDocumentsQuery = queryOptions({
  queryKey: ['documents', 'given'],
  queryFn: async () => (await unwrap(api.GET('/api/given-documents'))).items,
});

export type TransferAnswer = components['schemas']['SentTransferDto'];

/** What other teams answered about one's own cases, and one has not read yet. */
export const transferAnswersQuery = queryOptions({
  queryKey: ['cases', 'transfer-answers'],
  queryFn: () => unwrap(api.GET('/api/transfers', { params: { query: { unseen: true, limit: ANSWERS } } })),
});

export function useMarkTransferSeen() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/transfers/{id}/seen', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
}

/** The referral that waits longest for somebody outside. */
export const longestWaitingQuery = queryOptions({
  queryKey: ['referrals', 'longest-waiting'],
  queryFn: async () => {
    const query = { open: true, turn: ['organisation' as const], sort: 'statusSince' as const, limit: 1 };
    return (await unwrap(api.GET('/api/referrals', { params: { query } }))).items[0] ?? null;
  },
});

export const caseloadQuery = queryOptions({
  queryKey: ['cases', 'summary'],
  queryFn: () => unwrap(api.GET('/api/cases/summary')),
});

export function useMarkSeen() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/referrals/{id}/seen', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['referrals'] }),
  });
}
