import type { components } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Person = Schemas['PersonDto'];
export type NewPerson = Schemas['NewPersonDto'];

export const peopleQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['people', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/people', { params: { path: { id: caseId } } }))).items,
  });

function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['people', caseId] }),
      client.invalidateQueries({ queryKey: ['timeline', caseId] }),
    ]);
}

export function useAddPerson(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ person, key }: { person: NewPerson; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/people', {
          params: { path: { id: caseId } },
          body: person,
          idempotencyKey: key,
        }),
      ),
    onSettled: refresh,
  });
}

export function useUpdatePerson(caseId: string, id: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ change, version }: { change: Partial<NewPerson>; version: number }) =>
      unwrap(api.PATCH('/api/people/{id}', { params: { path: { id } }, body: change, ifMatch: version })),
    onSettled: refresh,
  });
}
