import { Worker } from 'node:worker_threads';
import { Problem } from '../../platform/problem.js';

export interface RawPicture {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8Array;
}

/** Milliseconds; a photograph of a phone takes one or two seconds. */
const PATIENCE = 30_000;

/**
 * The decoder works in a thread of its own: it is slow enough to make everybody else wait, and what it chokes on takes
 * only the thread along. Plain JavaScript, because a thread has no compiler.
 */
const work = `
const { parentPort, workerData } = require('node:worker_threads');
const { all } = require('node:module').createRequire(workerData.from)('heic-decode');
(async () => {
  const pictures = await all({ buffer: new Uint8Array(workerData.content) });
  const [first] = pictures;
  if (first.width * first.height > workerData.maxPixels) return parentPort.postMessage({ tooLarge: true });
  const { width, height, data } = await first.decode();
  pictures.dispose();
  // Handed over, not copied: at four bytes a pixel it is the largest thing there is.
  parentPort.postMessage({ width, height, data }, data.byteLength === data.buffer.byteLength ? [data.buffer] : []);
})().catch(() => parentPort.postMessage({ broken: true }));
`;

type Said = RawPicture | { readonly tooLarge: true } | { readonly broken: true };

/** @throws {Problem} `invalid` at `#/content` for what cannot be decoded */
export async function decodeHeic(content: Buffer, maxPixels: number): Promise<RawPicture> {
  const said = await inThread(content, maxPixels);
  if ('tooLarge' in said) throw Problem.at('#/content', 'isNotTooLargePicture');
  if ('broken' in said) throw Problem.at('#/content', 'isWhole');
  return said;
}

function inThread(content: Buffer, maxPixels: number): Promise<Said> {
  return new Promise((resolve) => {
    const worker = new Worker(work, {
      eval: true,
      workerData: { from: import.meta.url, content: new Uint8Array(content), maxPixels },
      // Nothing of the environment (passwords of the database and the store) is needed to decode a picture.
      env: {},
      // What the decoder prints about a broken picture is nobody's news.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const answer = (said: Said): void => {
      clearTimeout(timer);
      resolve(said);
      void worker.terminate();
    };
    const timer = setTimeout(() => answer({ broken: true }), PATIENCE);
    worker.once('message', (said: Said) => answer(said));
    worker.once('error', () => answer({ broken: true }));
    worker.once('exit', () => answer({ broken: true }));
  });
}
