import type { components } from '@birge/api-client';
import { queryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type Places = components['schemas']['HelpPlacesDto'];

/** Where families live, and whom to call now: the same for everybody. */
export const placesQuery = queryOptions({
  queryKey: ['help-places'],
  queryFn: () => unwrap(api.GET('/api/help-requests/places')),
  staleTime: Infinity,
});

export const contentQuery = (language: 'kk' | 'ru' | 'en') =>
  queryOptions({
    queryKey: ['screening-content', language],
    queryFn: () => unwrap(api.GET('/api/screening-content/{language}', { params: { path: { language } } })),
    staleTime: Infinity,
  });
