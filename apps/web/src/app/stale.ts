import { ProblemError } from './problem';

/**
 * The version a record has by now, when an edit was refused because somebody else was faster. Sending it next time
 * means: I have seen the change and want mine all the same.
 */
export function versionNow(error: unknown): number | null {
  if (!(error instanceof ProblemError) || error.code !== 'stale') return null;
  const { version } = (error.problem['current'] ?? {}) as { version?: unknown };
  return typeof version === 'number' ? version : null;
}
