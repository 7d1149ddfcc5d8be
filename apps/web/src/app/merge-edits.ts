/** Where a field stands: names of properties, identifiers of list items. */
export type FieldPath = readonly string[];

/** What two people changed differently. `undefined`: taken away, or not there. */
export interface Collision {
  readonly path: FieldPath;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge<T> {
  /** Both edits together; where they collide, mine until somebody has chosen. */
  readonly merged: T;
  readonly collisions: readonly Collision[];
  /** What the other person changed and nobody else did: taken over. */
  readonly taken: readonly FieldPath[];
}

export type Side = 'mine' | 'theirs';
/** Which side a collision was settled for; nothing as long as nobody has chosen. */
export type Choose = (path: FieldPath) => Side | undefined;

type Item = Readonly<Record<string, unknown>>;

interface Course {
  readonly collisions: Collision[];
  readonly taken: FieldPath[];
  readonly choose: Choose;
}

export const pathKey = (path: FieldPath): string => path.join('/');

/**
 * Three-way merge of one record. A field that only one person changed has that change; one that both changed alike has it
 * too; one that both changed differently is a collision. Objects are looked into, lists of things with an `id` are matched by
 * it, lists of plain words are taken as sets, any other list is one field.
 *
 * @param base the record as both began
 * @param choose settles collisions; the result of the merge before names them
 */
export function mergeEdits<T>(base: T, mine: T, theirs: T, choose: Choose = () => undefined): Merge<T> {
  const course: Course = { collisions: [], taken: [], choose };
  const merged = mergeValue([], base, mine, theirs, course) as T;
  return { merged, collisions: course.collisions, taken: course.taken };
}

function mergeValue(path: FieldPath, base: unknown, mine: unknown, theirs: unknown, course: Course): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (isObject(base) && isObject(mine) && isObject(theirs))
    return mergeObject(path, base, mine, theirs, course);
  const lists = [base, mine, theirs];
  if (lists.every(isListOfItems))
    return mergeItems(path, base as Item[], mine as Item[], theirs as Item[], course);
  if (same(base, mine)) {
    course.taken.push(path);
    return theirs;
  }
  if (lists.every(isSet))
    return mergeSets(base as unknown[], mine as unknown[], theirs as unknown[], path, course);
  return settle(path, base, mine, theirs, course);
}

function settle(path: FieldPath, base: unknown, mine: unknown, theirs: unknown, course: Course): unknown {
  const side = course.choose(path);
  if (side === undefined) course.collisions.push({ path, base, mine, theirs });
  return side === 'theirs' ? theirs : mine;
}

function mergeObject(path: FieldPath, base: Item, mine: Item, theirs: Item, course: Course): Item {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)]);
  const merged = [...names].map((name): [string, unknown] => [
    name,
    mergeValue([...path, name], base[name], mine[name], theirs[name], course),
  ]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Items keep their own order; what the other person added follows where it stands there. */
function mergeItems(
  path: FieldPath,
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  course: Course,
): Item[] {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  const merged = new Map<string, Item | undefined>();
  for (const id of new Set([...here.keys(), ...there.keys(), ...before.keys()])) {
    const item = mergeValue([...path, id], before.get(id), here.get(id), there.get(id), course);
    merged.set(id, item as Item | undefined);
  }
  return orderOf(base, mine, theirs)
    .map((id) => merged.get(id))
    .filter((item) => item !== undefined);
}

/** Whoever moved the items decides their order; where both did, it is mine. */
function orderOf(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): string[] {
  const [before, here, there] = [idsOf(base), idsOf(mine), idsOf(theirs)];
  const [lead, follow] = isInOrderOf(here, before) ? [there, here] : [here, there];
  const order = [...lead];
  follow.forEach((id, index) => {
    if (order.includes(id)) return;
    const after = follow.slice(0, index).findLast((known) => order.includes(known));
    order.splice(after === undefined ? (index === 0 ? 0 : order.length) : order.indexOf(after) + 1, 0, id);
  });
  return order;
}

function isInOrderOf(ids: readonly string[], before: readonly string[]): boolean {
  const kept = ids.filter((id) => before.includes(id));
  return same(
    kept,
    before.filter((id) => ids.includes(id)),
  );
}

function mergeSets(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: FieldPath,
  course: Course,
): unknown[] {
  const added = theirs.filter((word) => !base.includes(word) && !mine.includes(word));
  const removed = base.filter((word) => !theirs.includes(word) && mine.includes(word));
  if (added.length + removed.length > 0) course.taken.push(path);
  return [...mine.filter((word) => !removed.includes(word)), ...added];
}

const byId = (items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item['id'] as string, item]));
const idsOf = (items: readonly Item[]): string[] => items.map((item) => item['id'] as string);

const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfItems = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((item) => isObject(item) && typeof item['id'] === 'string') &&
  new Set(value.map((item: Item) => item['id'])).size === value.length;

/** Words or numbers, each at most once: their order says nothing. */
const isSet = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'string' || typeof item === 'number') &&
  new Set(value).size === value.length;

/** Equal as JSON, whatever the order of the properties; what is `undefined` is not there. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(a[name], b[name]));
}
