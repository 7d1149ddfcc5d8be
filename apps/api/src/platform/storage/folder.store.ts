import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { checkedKey, ContentMissing, FileStore } from './file-store.js';

/** Only the account of the product may look in. */
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/** Keeps content in a folder. What is under its own name is whole: it is written beside it, flushed, then renamed. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, file: string): Promise<void> {
    const target = this.placeOf(key);
    const parent = path.dirname(target);
    await fs.mkdir(parent, { recursive: true, mode: PRIVATE_FOLDER });
    const part = `${target}.part`;
    try {
      await fs.copyFile(file, part);
      await fs.chmod(part, PRIVATE_FILE);
      await flush(part);
      await fs.rename(part, target);
      await flush(parent);
    } catch (error) {
      await fs.rm(part, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable> {
    const file = await fs.open(this.placeOf(key)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new ContentMissing(key) : error;
    });
    return createReadStream('', { fd: file, autoClose: true });
  }

  async delete(key: string): Promise<void> {
    await fs.rm(this.placeOf(key), { force: true });
    await fs.rm(`${this.placeOf(key)}.part`, { force: true });
  }

  async check(): Promise<void> {
    try {
      await fs.mkdir(this.folder, { recursive: true, mode: PRIVATE_FOLDER });
      const probe = path.join(this.folder, `.probe-${process.pid}`);
      await fs.writeFile(probe, '');
      await fs.rm(probe);
    } catch (error) {
      throw new Error(`DOCUMENTS_DIR ${this.folder} cannot be written: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }

  /** Two levels, so that no folder holds very many files. The end of the identifier is its random part. */
  private placeOf(key: string): string {
    return path.join(this.folder, checkedKey(key).slice(-2), key);
  }
}

/** A name or a content that is not flushed may be gone after a power cut. */
async function flush(place: string): Promise<void> {
  const handle = await fs.open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
