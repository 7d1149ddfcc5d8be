import type { components } from '@birge/api-client';
import { queryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

type Schemas = components['schemas'];
export type Brief = Schemas['BriefDto'];
export type Print = Schemas['PrintDto'];
export type NewPrint = Schemas['CreatePrintDto'];

export const briefQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'brief', caseId],
    queryFn: () => unwrap(api.GET('/api/cases/{id}/brief', { params: { path: { id: caseId } } })),
  });

/** The words of what is to be minded: read each time anew, because each reading is on record. */
export const safetyQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['protection', 'brief', caseId],
    queryFn: async () => {
      const path = { id: caseId };
      const { items } = await unwrap(api.GET('/api/cases/{id}/protection-notes', { params: { path } }));
      return items.filter(({ endedAt }) => endedAt === null);
    },
    gcTime: 0,
    staleTime: Infinity,
  });

/** Everything that goes on paper. That it was asked for is written down. */
export const askForPrint = (caseId: string, print: NewPrint): Promise<Print> =>
  unwrap(api.POST('/api/cases/{id}/prints', { params: { path: { id: caseId } }, body: print }));
