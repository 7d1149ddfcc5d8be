import type { components } from '@birge/api-client';
import { queryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../api';

type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseDto'];
export type CaseReferral = Schemas['ReferralListItemDto'];
export type CasePlan = Schemas['PlanDto'];
export type Registration = Schemas['ChildRegistrationDto'];

// What the head and the journey say about a case comes from several features; each is asked by its own noun, so that
// a change there is seen here.
export const referralsOfCase = (caseId: string) =>
  queryOptions({
    queryKey: ['referrals', 'journey', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/referrals', { params: { path: { id: caseId } } }))).items,
  });

export const plansOfCase = (caseId: string) =>
  queryOptions({
    queryKey: ['plans', 'journey', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/plans', { params: { path: { id: caseId } } }))).items,
  });

export const childOfCase = (childId: string) =>
  queryOptions({
    queryKey: ['children', 'head', childId],
    queryFn: () => unwrap(api.GET('/api/children/{id}', { params: { path: { id: childId } } })),
  });
