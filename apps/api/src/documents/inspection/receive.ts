import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MAX_DOCUMENT_BYTES } from '@birge/domain';
import { Problem } from '../../platform/problem.js';

/** Each upload has a folder of its own, which says by the number of its process whether anybody still works at it. */
const RECEIVED = 'birge-upload-';

/** An upload as it came in, in a folder of its own that is gone after the work. */
export interface Received {
  readonly folder: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/**
 * Writes the stream to a temporary file, never more than the limit, and removes it after the work, whatever happens.
 *
 * @throws {Problem} `payload_too_large` as soon as the limit is passed, `invalid` when nothing came
 */
export async function withReceived<T>(
  content: Readable,
  work: (received: Received) => Promise<T>,
): Promise<T> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), `${RECEIVED}${process.pid}-`));
  try {
    const file = path.join(folder, 'received');
    const hash = createHash('sha256');
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        if (bytes > MAX_DOCUMENT_BYTES) return done(new Problem('payload_too_large'));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(content, measure, createWriteStream(file, { mode: 0o600 })).catch((error: unknown) => {
      // A sender that went away half-way is no fault of ours.
      if ((error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE')
        throw new Problem('bad_request');
      throw error;
    });
    if (bytes === 0) throw Problem.at('#/content', 'isNotEmpty');
    return await work({ folder, file, bytes, sha256: hash.digest() });
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/**
 * Takes away what uploads left that were cut off by a hard end of their process: nobody else does, and on a disk in memory it
 * takes memory. Folders of processes that are still running stay.
 *
 * @returns how many were taken away
 */
export async function sweepReceived(top = os.tmpdir()): Promise<number> {
  const startedAt = Date.now() - process.uptime() * 1000;
  let swept = 0;
  for (const name of await fs.readdir(top)) {
    const pid = Number(/^birge-upload-(\d+)-/.exec(name)?.[1]);
    if (Number.isNaN(pid)) continue;
    const folder = path.join(top, name);
    // A container begins with the same number each time: what is older than this process was somebody else's.
    const isOurs = pid === process.pid && (await bornAt(folder)) >= startedAt;
    if (isOurs || (pid !== process.pid && isRunning(pid))) continue;
    await fs.rm(folder, { recursive: true, force: true });
    swept += 1;
  }
  return swept;
}

const bornAt = async (folder: string): Promise<number> => (await fs.stat(folder)).mtimeMs;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Of another account: it is there, and not ours to judge.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
