import type { components } from '@birge/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { useFormat } from '../ui/use-format';

import { api, unwrap } from './api';

export type Location = components['schemas']['LocationDto'];

/** Regions and districts change by law, not while somebody works. */
export const locationsQuery = queryOptions({
  queryKey: ['locations'],
  queryFn: async () => (await unwrap(api.GET('/api/locations'))).items,
  staleTime: Infinity,
  gcTime: Infinity,
});

/** The places of the country, by their KATO code, with names in the language of the page. */
export function useLocations() {
  const { language } = useFormat();
  const { data } = useQuery(locationsQuery);
  return useMemo(() => {
    const byId = new Map((data ?? []).map((location) => [location.id, location]));
    const nameOf = (id: string): string => byId.get(id)?.name[language] ?? '';
    /** "Besagash": the settlement as the family names it, else the district. */
    const shortPlace = (place: { locationId: string; settlement: string | null }): string =>
      place.settlement ?? nameOf(place.locationId);
    /** "Besagash, Talgar district": both. */
    const place = (of: { locationId: string; settlement: string | null }): string =>
      [of.settlement, nameOf(of.locationId)].filter(Boolean).join(', ');
    return { all: data ?? [], byId, nameOf, shortPlace, place };
  }, [data, language]);
}
