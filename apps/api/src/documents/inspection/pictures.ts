import fs from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { Problem } from '../../platform/problem.js';
import { decodeHeic } from './heic.js';
import type { Inspected } from './inspect.js';
import type { Received } from './receive.js';

/** More pixels than any camera of a phone makes; a picture of a few bytes that unpacks to more is an attack. */
export const MAX_PIXELS = 120_000_000;

/** A page of A4 at 300 dots an inch is 3,508 pixels high: nothing readable is lost. */
const MAX_SIDE = 4_096;

/** sharp answers to libvips: one picture takes one thread, so that uploads do not take the machine. */
sharp.concurrency(1);
sharp.cache(false);

/** Decodes a JPEG or PNG and writes it anew. Whatever was behind, beside or in it does not come along. */
export async function rewritePicture(received: Received, format: 'jpeg' | 'png'): Promise<Inspected> {
  const options = { failOn: 'error', limitInputPixels: MAX_PIXELS, pages: 1 } as const;
  const {
    format: decoder,
    width,
    height,
  } = await sharp(received.file, options)
    .metadata()
    .catch(() => {
      throw Problem.at('#/content', 'isWhole');
    });
  if (decoder !== format) throw Problem.at('#/content', 'isAcceptedFormat');
  if (width * height > MAX_PIXELS) throw Problem.at('#/content', 'isNotTooLargePicture');
  return write(received, format, sharp(received.file, options).autoOrient());
}

/** Apple's format is taken as it comes from the phone and kept as JPEG. */
export async function rewriteHeic(received: Received, content: Buffer): Promise<Inspected> {
  const { width, height, data } = await decodeHeic(content, MAX_PIXELS);
  return write(
    received,
    'jpeg',
    sharp(Buffer.from(data), { raw: { width, height, channels: 4 } }).removeAlpha(),
  );
}

async function write(received: Received, format: 'jpeg' | 'png', picture: Sharp): Promise<Inspected> {
  const file = path.join(received.folder, 'rewritten');
  const resized = picture.resize({
    width: MAX_SIDE,
    height: MAX_SIDE,
    fit: 'inside',
    withoutEnlargement: true,
  });
  const written = format === 'jpeg' ? resized.jpeg({ quality: 85 }) : resized.png({ compressionLevel: 8 });
  const info = await written.toFile(file).catch(() => {
    throw Problem.at('#/content', 'isWhole');
  });
  const { size } = await fs.stat(file);
  return { format, file, bytes: size, width: info.width, height: info.height };
}
