import { useQuery } from '@tanstack/react-query';

import { useUser } from '../session';

import { placeCounts } from './place-counts';

export interface PlaceCount {
  readonly value: number;
  /** There are more than could be counted exactly. */
  readonly more: boolean;
}

/** How much waits at a place of the rail; `null` while unknown or where nothing is counted. */
export function usePlaceCount(name: string): PlaceCount | null {
  const user = useUser();
  const count = placeCounts[name];
  const { data } = useQuery({
    // Below the noun of the place, so that a change there refreshes the number too.
    queryKey: [name === 'my-day' ? 'tasks' : name, 'place-count', user.id],
    queryFn: () => count!(user),
    enabled: count !== undefined,
    staleTime: 60_000,
    retry: false,
  });
  return data ?? null;
}
