import type { components } from '@birge/api-client';
import { queryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../api';

type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseDto'];
export type CaseReferral = Schemas['ReferralListItemDto'];
export type CasePlan = Schemas['PlanDto'];
export type Registration = Schemas['ChildRegistrationDto'];

/** What the journey asks of the plans of a case; below their noun, so that a change there is seen here. */
export const plansOfCase = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', 'journey', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/plans', { params: { path: { id: caseId } } }))).items,
  });
