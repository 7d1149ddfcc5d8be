import type { components, paths } from '@birge/api-client';
import type { ReferralAction } from '@birge/domain';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';

import { api, newIdempotencyKey, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Referral = Schemas['ReferralDto'];
export type ReferralItem = Schemas['ReferralListItemDto'];
export type ReferralChange = Schemas['UpdateReferralDto'];
export type NewReferral = Schemas['CreateReferralDto'];
export type ReferralStep = Schemas['ActOnReferralDto'] & { action: ReferralAction };
export type Shared = Schemas['SharedDto'];
export type Offering = Schemas['OfferingDto'];
export type ReferralFilter = NonNullable<paths['/api/referrals']['get']['parameters']['query']>;

export const REFERRALS_PER_PAGE = 25;

export const useReferralList = (filter: ReferralFilter) =>
  useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['referrals', 'list', filter],
      queryFn: ({ pageParam, signal }) => {
        const query = { ...filter, limit: REFERRALS_PER_PAGE, cursor: pageParam };
        return unwrap(api.GET('/api/referrals', { params: { query }, signal }));
      },
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );

export const referralSummaryQuery = queryOptions({
  queryKey: ['referrals', 'summary'],
  queryFn: () => unwrap(api.GET('/api/referrals/summary')),
});

export const caseReferralsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['referrals', 'case', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/referrals', { params: { path: { id: caseId } } }))).items,
  });

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'one', id],
    queryFn: () => unwrap(api.GET('/api/referrals/{id}', { params: { path: { id } } })),
  });

export const referralHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'history', id],
    queryFn: async () =>
      (await unwrap(api.GET('/api/referrals/{id}/history', { params: { path: { id } } }))).items,
  });

/** Who the child is, before a draft says so. The same record as the case file, so one reading serves both. */
export const caseHeadQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'file', id],
    queryFn: () => unwrap(api.GET('/api/cases/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/**
 * The draft that takes the place of a referral that did not come about: begun once, found again afterwards.
 */
export const replacementQuery = (caseId: string, replacesId: string) =>
  queryOptions({
    queryKey: ['referrals', 'replacement', replacesId],
    queryFn: async () => {
      const { service, replacedById } = await unwrap(
        api.GET('/api/referrals/{id}', { params: { path: { id: replacesId } } }),
      );
      if (replacedById) return replacedById;
      const begun = await unwrap(
        api.POST('/api/cases/{id}/referrals', {
          params: { path: { id: caseId } },
          body: { serviceId: service.id, replacesId },
          idempotencyKey: `replace-${replacesId}`,
        }),
      );
      return begun.id;
    },
    staleTime: Infinity,
  });

/** Who offers the service, and how each fits the child. */
export const offeringsQuery = (serviceId: string, caseId: string) =>
  queryOptions({
    queryKey: ['offerings', serviceId, caseId],
    queryFn: () => unwrap(api.GET('/api/offerings', { params: { query: { serviceId, caseId } } })),
  });

/** The goals of the plan that is agreed, to say which of them a referral serves. */
export const goalsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', 'case', caseId, 'goals'],
    queryFn: async () => {
      const { items } = await unwrap(api.GET('/api/cases/{id}/plans', { params: { path: { id: caseId } } }));
      return items.find(({ status }) => status === 'approved')?.goals ?? [];
    },
  });

/** The adults who may decide for the child. */
export const guardiansQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['people', caseId, 'guardians'],
    queryFn: async () => {
      const { items } = await unwrap(api.GET('/api/cases/{id}/people', { params: { path: { id: caseId } } }));
      return items.filter(({ represents }) => represents);
    },
  });

/** A step changes lists, tasks and the case: what was read of them is asked anew. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['referrals', 'tasks', 'timeline', 'cases'].map((noun) =>
        client.invalidateQueries({
          queryKey: [noun],
          // Opening a case file is written down; it is read again when somebody looks at it.
          refetchType: noun === 'cases' ? 'none' : 'active',
        }),
      ),
    );
}

export function useActOnReferral(id: string) {
  const client = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ step, key }: { step: ReferralStep; key: string }) =>
      unwrap(
        api.POST('/api/referrals/{id}/actions', {
          params: { path: { id } },
          body: step,
          idempotencyKey: key,
        }),
      ),
    onSuccess: (referral) => client.setQueryData(referralQuery(id).queryKey, referral),
    // Somebody was faster: the page shows the referral as it is now.
    onSettled: () => refresh(),
  });
}

export function useBeginReferral(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, key }: { draft: NewReferral; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/referrals', {
          params: { path: { id: caseId } },
          body: draft,
          idempotencyKey: key,
        }),
      ),
    onSuccess: (referral) => client.setQueryData(referralQuery(referral.id).queryKey, referral),
    onSettled: () => client.invalidateQueries({ queryKey: ['referrals', 'case', caseId] }),
  });
}

export function useMarkSeen(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/referrals/{id}/seen', { params: { path: { id } } })),
    onSuccess: (referral) => {
      client.setQueryData(referralQuery(id).queryKey, referral);
      void client.invalidateQueries({ queryKey: ['referrals', 'summary'] });
      void client.invalidateQueries({ queryKey: ['referrals', 'list'] });
    },
  });
}

export function useGiveConsent(caseId: string, referralId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ consent, key }: { consent: Schemas['NewConsentDto']; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/consents', {
          params: { path: { id: caseId } },
          body: consent,
          idempotencyKey: key,
        }),
      ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: referralQuery(referralId).queryKey }),
        client.invalidateQueries({ queryKey: ['consents'] }),
      ]),
  });
}

export { newIdempotencyKey };
