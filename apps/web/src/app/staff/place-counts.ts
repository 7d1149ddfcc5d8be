import { api, unwrap } from '../api';
import type { SessionUser } from '../session';

import type { PlaceCount } from './use-place-count';

type Count = number | { atLeast: number };

export const toPlaceCount = (count: Count): PlaceCount =>
  typeof count === 'number' ? { value: count, more: false } : { value: count.atLeast, more: true };

/** What the number beside a place counts: one small request each, over the same records that the place lists. */
export const placeCounts: Readonly<Record<string, (user: SessionUser) => Promise<PlaceCount>>> = {
  cases: async () => toPlaceCount((await unwrap(api.GET('/api/cases/summary'))).open),
};
