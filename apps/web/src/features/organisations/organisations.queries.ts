import type { Schemas } from '@birge/api-client';
import { queryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type Organisation = Schemas['OrganisationDto'];
export type Offering = Organisation['offerings'][number];
export type OpenWork = Schemas['OpenWorkDto'];
export type OrganisationAnswers = Schemas['CreateOrganisationDto'];
export type OfferingAnswers = Schemas['UpdateOfferingDto'];

export const ORGANISATIONS_PER_PAGE = 50;

export const useOrganisations = (q: string) =>
  useInfiniteQuery({
    queryKey: ['organisations', 'list', q],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/organisations', {
          params: {
            query: {
              limit: ORGANISATIONS_PER_PAGE,
              ...(q ? { q } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'one', id],
    queryFn: () => unwrap(api.GET('/api/organisations/{id}', { params: { path: { id } } })),
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['organisations'] });
}

export function useSaveOrganisation(known: Organisation | null, key: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, ...body }: OrganisationAnswers & { active?: boolean; version: number }) =>
      known === null
        ? unwrap(api.POST('/api/organisations', { body, idempotencyKey: key }))
        : unwrap(
            api.PATCH('/api/organisations/{id}', {
              params: { path: { id: known.id } },
              body,
              ifMatch: version,
            }),
          ),
    onSettled: refresh,
  });
}

export function useSaveOffering(organisationId: string, known: Offering | null, key: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({
      version,
      serviceId,
      ...body
    }: OfferingAnswers & { serviceId: string; version: number }) =>
      known === null
        ? unwrap(
            api.POST('/api/offerings', { body: { ...body, organisationId, serviceId }, idempotencyKey: key }),
          )
        : unwrap(
            api.PATCH('/api/offerings/{id}', { params: { path: { id: known.id } }, body, ifMatch: version }),
          ),
    onSettled: refresh,
  });
}

/** What is open there now. */
export const openWorkQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'open-work', id],
    queryFn: () => unwrap(api.GET('/api/organisations/{id}/open-work', { params: { path: { id } } })),
    staleTime: 0,
  });

export function useCloseOrganisation({ id, version }: Organisation) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.PATCH('/api/organisations/{id}', {
          params: { path: { id } },
          body: { active: false },
          ifMatch: version,
        }),
      ),
    onSettled: refresh,
  });
}
