import type { components } from '@birge/api-client';
import { isEnoughToMatch, isIin, type MatchQuery } from '@birge/domain';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Child = Schemas['ChildDto'];
export type ChildMatch = Schemas['ChildMatchDto'];
export type NewCase = Schemas['RegisterCaseDto'];
export type ChildChange = Schemas['UpdateChildDto'];

/** Typing pauses this long before children are looked for. */
const PAUSE_MS = 400;

/** Reading a child is written down, so it happens when somebody opens the form, not when a window gets the focus. */
export const childQuery = (id: string) =>
  queryOptions({
    queryKey: ['children', 'one', id],
    queryFn: () => unwrap(api.GET('/api/children/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Children who may be the one being typed. */
export function useMatches(asked: MatchQuery): readonly ChildMatch[] {
  const settled = usePaused(sendable(asked));
  const { data } = useQuery({
    queryKey: ['children', 'matches', settled],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(api.POST('/api/children/matches', { body: settled, signal }));
      return items;
    },
    enabled: isEnoughToMatch(settled),
    placeholderData: keepPreviousData,
    // A name that is half typed may be refused: that is no news for anybody.
    retry: false,
  });
  return isEnoughToMatch(settled) ? (data ?? []) : [];
}

/** What is worth sending: half an IIN or no date at all is left out. */
const sendable = (asked: MatchQuery): MatchQuery => ({
  givenName: asked.givenName?.trim() || null,
  familyName: asked.familyName?.trim() || null,
  patronymic: asked.patronymic?.trim() || null,
  bornOn: asked.bornOn || null,
  iin: asked.iin && isIin(asked.iin) ? asked.iin : null,
  locationId: asked.locationId || null,
});

function usePaused<T>(value: T): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(settled) as T;
}

export function useRegisterCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewCase; key: string }) =>
      unwrap(api.POST('/api/cases', { body, idempotencyKey: key })),
    onSuccess: () =>
      Promise.all(
        ['cases', 'tasks', 'children'].map((noun) => client.invalidateQueries({ queryKey: [noun] })),
      ),
  });
}

export function useUpdateChild(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ change, version }: { change: ChildChange; version: number }) =>
      unwrap(api.PATCH('/api/children/{id}', { params: { path: { id } }, body: change, ifMatch: version })),
    onSuccess: (child) => client.setQueryData(childQuery(id).queryKey, child),
    onSettled: () =>
      Promise.all(['cases', 'timeline'].map((noun) => client.invalidateQueries({ queryKey: [noun] }))),
  });
}

/** Teams of the country; one's own says where most children of a caseworker live. */
export const teamsQuery = queryOptions({
  queryKey: ['teams', 'all'],
  queryFn: async () => (await unwrap(api.GET('/api/teams', { params: { query: { limit: 200 } } }))).items,
  staleTime: 10 * 60_000,
});

/** Caseworkers of a team, for its manager. */
export const caseworkersQuery = (teamId: string | null, enabled: boolean) =>
  queryOptions({
    queryKey: ['users', 'caseworkers', teamId ?? 'reach'],
    queryFn: async () => {
      const query = {
        role: ['caseworker' as const],
        active: true,
        ...(teamId ? { teamId } : {}),
        sort: 'name' as const,
        limit: 200,
      };
      return (await unwrap(api.GET('/api/users', { params: { query } }))).items;
    },
    enabled,
    staleTime: 5 * 60_000,
  });
