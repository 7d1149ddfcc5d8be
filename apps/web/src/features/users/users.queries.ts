import type { Schemas } from '@birge/api-client';
import type { Role } from '@birge/domain';
import { queryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type User = Schemas['UserDto'];
export type NewUser = Schemas['CreateUserDto'];
export type UserChange = Schemas['UpdateUserDto'];
export type UserAction = Schemas['ActOnUserDto']['action'];

export type HandOver = Schemas['HandOverDto'];

export interface UserFilter {
  readonly q: string;
  readonly role: readonly Role[];
  readonly active: boolean | null;
}

export const USERS_PER_PAGE = 50;

/** Names and e-mail addresses are searched for in a body: they have no place in an address. */
export const useUsers = ({ q, role, active }: UserFilter) =>
  useInfiniteQuery({
    queryKey: ['users', 'list', q, role, active],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.POST('/api/users/search', {
          body: {
            limit: USERS_PER_PAGE,
            ...(pageParam ? { cursor: pageParam } : {}),
            ...(q ? { q } : {}),
            ...(role.length ? { role: [...role] } : {}),
            ...(active === null ? {} : { active }),
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Teams and organisations to choose from. */
export const teamChoicesQuery = queryOptions({
  queryKey: ['teams', 'choices'],
  queryFn: async () =>
    (await unwrap(api.GET('/api/teams', { params: { query: { limit: 200, active: true } } }))).items,
});

export const organisationChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['organisations', 'choices', q],
    queryFn: async () =>
      (
        await unwrap(
          api.GET('/api/organisations', {
            params: { query: { limit: 50, active: true, ...(q ? { q } : {}) } },
          }),
        )
      ).items,
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['users'] });
}

export function useCreateUser() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewUser) => unwrap(api.POST('/api/users', { body })),
    onSettled: refresh,
  });
}

export function useUpdateUser(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ version, change }: { version: number; change: UserChange }) =>
      unwrap(api.PATCH('/api/users/{id}', { params: { path: { id } }, body: change, ifMatch: version })),
    onSettled: refresh,
  });
}

export function useActOnUser() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, action }: { id: string; action: UserAction }) =>
      unwrap(api.POST('/api/users/{id}/actions', { params: { path: { id } }, body: { action } })),
    onSettled: refresh,
  });
}

/** What somebody would leave behind, and who could take it: numbers, nothing of a case. */
export const handOverQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'hand-over', id],
    queryFn: () => unwrap(api.GET('/api/users/{id}/hand-over', { params: { path: { id } } })),
    staleTime: 0,
  });

/** One batch; what it answers says whether something is left. */
export function useHandOver(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ toIds, key }: { toIds: string[]; key: string }) =>
      unwrap(
        api.POST('/api/users/{id}/hand-over', {
          params: { path: { id } },
          body: { toIds },
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}
