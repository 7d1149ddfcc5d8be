import type { components } from '@birge/api-client';
import { queryOptions, useInfiniteQuery } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type News = components['schemas']['NewsOfCaseDto'];

const PER_PAGE = 50;

export const useNews = () =>
  useInfiniteQuery({
    queryKey: ['cases', 'news', 'all'],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/changes', { params: { query: { limit: PER_PAGE, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** The first few, for the card on My day. */
export const latestNewsQuery = queryOptions({
  queryKey: ['cases', 'news', 'latest'],
  queryFn: () => unwrap(api.GET('/api/changes', { params: { query: { limit: 4 } } })),
});
