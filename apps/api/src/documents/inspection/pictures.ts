import fs from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { Problem } from '../../platform/problem.js';
import { decodeHeic } from './heic.js';
import type { Inspected } from './inspect.js';
import { Places } from './places.js';
import type { Received } from './receive.js';

/** More pixels than any camera of a phone makes; a picture of a few bytes that unpacks to more is an attack. */
export const MAX_PIXELS = 120_000_000;

/** The decoder of HEIC holds a picture three times over; the largest that telephones write have 48 million pixels. */
const MAX_HEIC_PIXELS = 50_000_000;

/**
 * Bytes of memory for a picture that can only be decoded as a whole; all others pass through line by line. Forty million pixels
 * fit: telephones and scanners write their larger pictures line by line.
 */
const MAX_WHOLE_BYTES = 128 * 1024 * 1024;

/** A page of A4 at 300 dots an inch is 3,508 pixels high: nothing readable is lost. */
const MAX_SIDE = 4_096;

/** Enough to tell one paper from another, too small to read what stands in it. */
export const THUMBNAIL_SIDE = 160;

/** sharp answers to libvips: one picture takes one thread, so that uploads do not take the machine. */
sharp.concurrency(1);
sharp.cache(false);

/** One picture of all that come in at once: what a decoder holds is then bounded by one picture too. */
const decoding = new Places(1);

/** Decodes a JPEG or PNG and writes it anew. Whatever was behind, beside or in it does not come along. */
export function rewritePicture(received: Received, format: 'jpeg' | 'png'): Promise<Inspected> {
  return decoding.run(async () => {
    const options = { failOn: 'error', limitInputPixels: MAX_PIXELS, pages: 1 } as const;
    const told = await sharp(received.file, options)
      .metadata()
      .catch(() => {
        throw Problem.at('#/content', 'isWhole');
      });
    if (told.format !== format) throw Problem.at('#/content', 'isAcceptedFormat');
    if (told.width * told.height > MAX_PIXELS || wholeBytesOf(told) > MAX_WHOLE_BYTES)
      throw Problem.at('#/content', 'isNotTooLargePicture');
    return write(received, format, sharp(received.file, options).autoOrient());
  });
}

/** Apple's format is taken as it comes from the phone and kept as JPEG. */
export function rewriteHeic(received: Received, content: Buffer): Promise<Inspected> {
  return decoding.run(async () => {
    const { width, height, data } = await decodeHeic(content, MAX_HEIC_PIXELS);
    // A view of the same bytes: one copy less of the largest thing there is.
    const raw = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return write(received, 'jpeg', sharp(raw, { raw: { width, height, channels: 4 } }).removeAlpha());
  });
}

/**
 * What a decoder must hold at once, from the head of the picture alone. An interlaced PNG, or one that is to be turned, is
 * held with all its pixels; a progressive JPEG with two bytes for each value of each of its parts, of which colour mostly has
 * a quarter.
 */
export function wholeBytesOf({
  format,
  width,
  height,
  channels,
  depth,
  isProgressive,
  chromaSubsampling,
  orientation,
}: Partial<Pick<Metadata, 'isProgressive' | 'chromaSubsampling' | 'orientation'>> &
  Pick<Metadata, 'format' | 'width' | 'height' | 'channels' | 'depth'>): number {
  const pixels = width * height;
  if (format === 'jpeg') {
    const values = chromaSubsampling === '4:2:0' ? 1.5 : channels;
    return isProgressive === true ? pixels * values * 2 : 0;
  }
  const isWhole = isProgressive === true || (orientation ?? 1) > 1;
  return isWhole ? pixels * channels * (depth === 'ushort' ? 2 : 1) : 0;
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
  const thumbnail = await writeThumbnail(received, file);
  return { format, file, bytes: size, width: info.width, height: info.height, thumbnail };
}

/** From what was written anew, which is of a sensible size and carries nothing along. */
async function writeThumbnail({ folder }: Received, picture: string): Promise<string> {
  const file = path.join(folder, 'thumbnail');
  await sharp(picture)
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 70 })
    .toFile(file);
  return file;
}
