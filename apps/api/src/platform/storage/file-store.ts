import type { Readable } from 'node:stream';

/** The store has no such content, although a record says so. */
export class ContentMissing extends Error {
  constructor(readonly key: string) {
    super('The store has no such content.');
  }
}

/**
 * Keeps the content of files, outside of the database and of the web root. Keys are random identifiers, never names: a
 * store that is looked into says nothing about anybody.
 */
export abstract class FileStore {
  /** Keeps the file under the key. When it returns, the content outlives a crash; before that there is none of it. */
  abstract put(key: string, file: string): Promise<void>;

  /** @throws {ContentMissing} */
  abstract get(key: string): Promise<Readable>;

  /** Takes the content away; that there is none is fine. */
  abstract delete(key: string): Promise<void>;

  /** Finds out at boot whether the store can be used. @throws {Error} with a sentence for who runs the product */
  abstract check(): Promise<void>;
}

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A key is an identifier of ours and cannot lead anywhere else. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new RangeError('A key of the store is an identifier.');
  return key;
}
