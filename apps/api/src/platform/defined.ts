/** What was sent, without the fields that were left out: a DTO carries those as `undefined`, which would overwrite. */
export function defined<T extends object>(dto: T): Partial<T> {
  return Object.fromEntries(Object.entries(dto).filter(([, value]) => value !== undefined)) as Partial<T>;
}
