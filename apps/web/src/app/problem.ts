import type { Problem } from '@birge/api-client';
import type { ProblemCode } from '@birge/domain';

export type WebProblemCode = ProblemCode | 'no_connection';

/** An answer that was not a success, as something that can be thrown. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
  }

  get code(): WebProblemCode {
    return this.problem.type.replace(/^.*\//, '') as WebProblemCode;
  }
}

export const problemCodeOf = (error: unknown): WebProblemCode | null =>
  error instanceof ProblemError ? error.code : null;
