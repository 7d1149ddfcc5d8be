import type { components, paths } from '@birge/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type HiddenChild = components['schemas']['HiddenChildDto'];
type Query = NonNullable<paths['/api/hidden-children']['get']['parameters']['query']>;
export type HiddenFilter = Pick<Query, 'ageBand' | 'locality' | 'locationId' | 'teamId' | 'until'>;

const PER_PAGE = 50;

/** Under the noun of the cases: a screening, a registration or a closure changes the list. */
export const hiddenChildrenQuery = (filter: HiddenFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'hidden', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/hidden-children', {
          params: { query: { ...filter, limit: PER_PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
