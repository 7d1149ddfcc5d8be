import fs from 'node:fs/promises';
import type { DocumentFormat } from '@birge/domain';
import { fileTypeFromBuffer } from 'file-type/core';
import { Problem } from '../../platform/problem.js';
import { checkDocx } from './docx.js';
import { checkPdf } from './pdf.js';
import { rewriteHeic, rewritePicture } from './pictures.js';
import type { Received } from './receive.js';

/** What is safe to keep: where it is, and what it really is. */
export interface Inspected {
  readonly format: DocumentFormat;
  readonly file: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** Where a small picture of it is; null for what is no picture. */
  readonly thumbnail: string | null;
}

/**
 * Finds out by its content what was uploaded, refuses what is not what it should be, and writes pictures anew: upright,
 * without place, camera or anything else that travelled with them.
 *
 * @throws {Problem} `invalid` with the rule at `#/content`
 */
export async function inspect(received: Received): Promise<Inspected> {
  const content = await fs.readFile(received.file);
  const type = await fileTypeFromBuffer(content).catch(() => undefined);
  switch (type?.mime) {
    case 'image/jpeg':
      return rewritePicture(received, 'jpeg');
    case 'image/png':
    case 'image/apng':
      return rewritePicture(received, 'png');
    case 'image/heic':
    case 'image/heif':
    case 'image/heic-sequence':
    case 'image/heif-sequence':
      return rewriteHeic(received, content);
    case 'application/pdf':
      checkPdf(content);
      return asItIs(received, 'pdf');
    default:
      // A package of Office is a zip: what kind it is says its list of contents, not the order of its parts.
      if (!isZip(content)) throw Problem.at('#/content', 'isAcceptedFormat');
      checkDocx(content);
      return asItIs(received, 'docx');
  }
}

const isZip = (content: Buffer): boolean =>
  content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));

const asItIs = ({ file, bytes }: Received, format: DocumentFormat): Inspected => ({
  format,
  file,
  bytes,
  width: null,
  height: null,
  thumbnail: null,
});
