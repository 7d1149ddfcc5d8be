import type { Schemas } from '@birge/api-client';
import { queryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type FamilyChild = Schemas['FamilyChildDto'];
export type FamilyReferral = Schemas['FamilyReferralDto'];

export const familyChildrenQuery = queryOptions({
  queryKey: ['family', 'children'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/family/children', { signal })),
});

export const familyDocumentsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['family', 'documents', childId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/family/documents', { params: { query: { childId } }, signal })),
  });

export const familyReferralsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['family', 'referrals', childId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/family/referrals', { params: { query: { childId } }, signal })),
  });
