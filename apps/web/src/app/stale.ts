import { ProblemError } from './problem';

/** The record as somebody else has saved it, when an edit was refused because they were faster. */
export function recordNow<R>(error: unknown): R | null {
  if (!(error instanceof ProblemError) || error.code !== 'stale') return null;
  return (error.problem['current'] as R | null | undefined) ?? null;
}
