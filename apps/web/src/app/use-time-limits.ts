import type { components } from '@birge/api-client';
import { queryOptions } from '@tanstack/react-query';

import { api, unwrap } from './api';

export type TimeLimits = components['schemas']['TimeLimitsDto'];

/** How long each step may take. Changes a few times a year. */
export const timeLimitsQuery = queryOptions({
  queryKey: ['time-limits'],
  queryFn: () => unwrap(api.GET('/api/time-limits')),
  staleTime: 10 * 60_000,
});
