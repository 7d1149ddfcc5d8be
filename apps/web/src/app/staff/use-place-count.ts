import { useQuery } from '@tanstack/react-query';

import { placeCounts } from './place-counts';

const nothing = { queryKey: ['place-count'], queryFn: () => Promise.resolve(0), select: () => 0 };

/** How much waits at a place of the rail; 0 while unknown or where nothing is counted. */
export function usePlaceCount(name: string): number {
  const count = placeCounts[name];
  const { data } = useQuery({
    ...(count ?? nothing),
    enabled: count !== undefined,
    staleTime: 60_000,
    retry: false,
  });
  return data ?? 0;
}
