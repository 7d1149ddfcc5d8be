import type { components, paths } from '@birge/api-client';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type Organisation = components['schemas']['OrganisationDto'];
export type DirectoryFilter = NonNullable<paths['/api/organisations']['get']['parameters']['query']>;

export const ORGANISATIONS_PER_PAGE = 15;

export const useDirectory = (filter: DirectoryFilter) =>
  useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['organisations', 'directory', filter],
      queryFn: ({ pageParam, signal }) => {
        const query = { ...filter, limit: ORGANISATIONS_PER_PAGE, cursor: pageParam };
        return unwrap(api.GET('/api/organisations', { params: { query }, signal }));
      },
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
