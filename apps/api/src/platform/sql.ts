/** Collects the values of a query, so that no value is ever part of its text. */
export class Sql {
  readonly values: unknown[] = [];

  /** @returns the placeholder of the value, `$1` for the first */
  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** Text that PostgreSQL has already made into JSON: passed on as it is. */
export type JsonText = string;

/** The content type of a route that answers with `JsonText`. */
export const JSON_TEXT = ['content-type', 'application/json; charset=utf-8'] as const;
