import { QueryClient } from '@tanstack/react-query';

import { problemCodeOf } from './problem';

const worthRetrying = new Set(['no_connection', 'unavailable']);

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && worthRetrying.has(problemCodeOf(error) ?? ''),
      },
    },
  });
