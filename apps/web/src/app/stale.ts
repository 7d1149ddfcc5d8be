import { ProblemError } from './problem';

/** The record as somebody else has saved it, when an edit was refused because they were faster. */
export function recordNow<R>(error: unknown): R | null {
  if (!(error instanceof ProblemError) || error.code !== 'stale') return null;
  return (error.problem['current'] as R | null | undefined) ?? null;
}

/**
 * The version a record has by now, when an edit was refused because somebody else was faster. Sending it next time
 * means: I have seen the change and want mine all the same.
 */
export function versionNow(error: unknown): number | null {
  const version = recordNow<{ version?: unknown }>(error)?.version;
  return typeof version === 'number' ? version : null;
}
