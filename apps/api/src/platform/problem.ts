import { problemStatus, type FieldError, type ProblemCode } from '@birge/domain';

/** The only thing thrown on purpose. The filter turns it into an RFC 9457 answer. */
export class Problem extends Error {
  readonly status: number;

  /**
   * @param extra members of the answer beside `type`, `title` and `status`
   * @param headers answer headers, such as `retry-after`
   */
  constructor(
    readonly code: ProblemCode,
    readonly extra: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.status = problemStatus[code];
  }

  /** One mistake at one field. */
  static at(pointer: string, ...rules: string[]): Problem {
    return new Problem('invalid', { errors: [{ pointer, rules }] satisfies FieldError[] });
  }
}
