import type { components } from '@birge/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { useFormat } from '../ui/use-format';

import { api, unwrap } from './api';

export type Service = components['schemas']['ServiceDto'];

/** The catalogue changes by decision of an administrator, not while somebody works. */
export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: async () => (await unwrap(api.GET('/api/services'))).items,
  staleTime: 60 * 60_000,
});

/** The services of the catalogue, by their code, with names in the language of the page. */
export function useServices() {
  const { language } = useFormat();
  const { data, error, refetch } = useQuery(servicesQuery);
  return useMemo(() => {
    const byId = new Map((data ?? []).map((service) => [service.id, service]));
    const nameOf = (id: string): string => byId.get(id)?.name[language] ?? '';
    return { all: data, byId, nameOf, error, refetch };
  }, [data, language, error, refetch]);
}
