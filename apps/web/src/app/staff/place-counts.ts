import type { SessionUser } from '../session';

import type { PlaceCount } from './use-place-count';

/** What the number beside a place counts: one small request each, answered by the same list that the place shows. */
export const placeCounts: Readonly<Record<string, (user: SessionUser) => Promise<PlaceCount>>> = {};
