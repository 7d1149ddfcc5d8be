import { createClient, type Answer } from '@birge/api-client';

import { currentLanguage } from '../i18n';
import { naming } from '../ui/draft-marks';

import { ProblemError } from './problem';
import { fetchKeepingSession } from './session-expiry';

export const api = createClient({ fetch: naming(fetchKeepingSession), language: currentLanguage });

/** For TanStack Query: the data, or a thrown `ProblemError`. */
export async function unwrap<D>(answer: Promise<Answer<D>>): Promise<D> {
  const { data, error } = await answer;
  if (error) throw new ProblemError(error);
  return data as D;
}

/** One key for one thing that is created; keep it while the same form is sent again. */
export const newIdempotencyKey = (): string => crypto.randomUUID();
