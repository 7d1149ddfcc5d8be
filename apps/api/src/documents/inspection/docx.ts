import { inflateRawSync } from 'node:zlib';
import { Problem } from '../../platform/problem.js';

const END_OF_LIST = 0x06054b50;
const LIST_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;

/** A letter has some twenty parts; one with a thousand pictures is no letter. */
const MAX_PARTS = 1_000;
const MAX_PART_BYTES = 50 * 1024 * 1024;
const MAX_ALL_BYTES = 200 * 1024 * 1024;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MACROS = /vbaproject\.bin|vbadata\.xml|activex|\.bin$|\.exe$|\.dll$|\.js$|\.vbs$|\.lnk$/i;

/**
 * A document of Word, and nothing that only looks like one: a zip that begins at the first byte, unpacks to a sensible
 * size, has the parts of a document, and neither macros nor embedded programs nor a template that is fetched elsewhere.
 *
 * @throws {Problem} `invalid` at `#/content`
 */
export function checkDocx(content: Buffer): void {
  const parts = listOf(content);
  const byName = new Map(parts.map((part) => [part.name, part]));
  // Of two parts of one name, Word may read the one that is not looked at here.
  if (byName.size < parts.length) throw refusal('isWhole');
  const types = byName.get('[Content_Types].xml');
  const main = byName.get('word/document.xml');
  if (types === undefined || main === undefined) throw refusal('isAcceptedFormat');
  if (parts.some(({ name }) => MACROS.test(name))) throw refusal('hasNoMacros');

  const declared = read(content, types).toString('utf8');
  if (/macroEnabled/i.test(declared)) throw refusal('hasNoMacros');
  if (!declared.includes(WORD)) throw refusal('isAcceptedFormat');

  let left = MAX_ALL_BYTES;
  for (const part of parts) {
    const unpacked = read(content, part);
    left -= unpacked.length;
    if (left < 0) throw refusal('isNotTooLargeInside');
    if (/\.rels$/i.test(part.name) && fetchesElsewhere(unpacked)) throw refusal('hasNoScripts');
  }
}

const refusal = (rule: string): Problem => Problem.at('#/content', rule);

/**
 * A link to a web page is fine; a template, an object, a frame or a picture that Word would fetch by itself is not. Read tag by
 * tag, so that no text takes long; what could be written in a way that is not read here is refused.
 */
function fetchesElsewhere(content: Buffer): boolean {
  const relations = content.toString('utf8');
  if (content.includes(0) || /<!DOCTYPE|&#/i.test(relations)) return true;
  return relations
    .split('<')
    .some(
      (tag) =>
        /\bTargetMode\s*=\s*["']\s*External/i.test(tag) &&
        !/\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag),
    );
}

/** The list of contents at the end of the zip, which is what Word reads. */
function listOf(content: Buffer): Part[] {
  const end = content.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + END_LENGTH > content.length || content.readUInt32LE(end) !== END_OF_LIST)
    throw refusal('isWhole');
  if (end + END_LENGTH + content.readUInt16LE(end + 20) !== content.length) throw refusal('isWhole');
  const count = content.readUInt16LE(end + 10);
  if (count > MAX_PARTS) throw refusal('isNotTooLargeInside');
  const parts: Part[] = [];
  let at = content.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || content.readUInt32LE(at) !== LIST_ENTRY) throw refusal('isWhole');
    const nameLength = content.readUInt16LE(at + 28);
    const name = content.toString('utf8', at + 46, at + 46 + nameLength);
    if (/^[/\\]|(^|[/\\])\.\.([/\\]|$)|\0|:/.test(name)) throw refusal('isAcceptedFormat');
    parts.push({
      name,
      method: content.readUInt16LE(at + 10),
      packedBytes: content.readUInt32LE(at + 20),
      bytes: content.readUInt32LE(at + 24),
      offset: content.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return parts;
}

/** The unpacked part. The declared size is only a promise: unpacking stops where it is broken. */
function read(content: Buffer, { method, packedBytes, bytes, offset }: Part): Buffer {
  if (bytes > MAX_PART_BYTES) throw refusal('isNotTooLargeInside');
  if (offset + 30 > content.length || content.readUInt32LE(offset) !== LOCAL_ENTRY) throw refusal('isWhole');
  const start = offset + 30 + content.readUInt16LE(offset + 26) + content.readUInt16LE(offset + 28);
  const packed = content.subarray(start, start + packedBytes);
  if (packed.length < packedBytes) throw refusal('isWhole');
  if (method === 0) return packed;
  if (method !== 8) throw refusal('isNotEncrypted');
  try {
    return inflateRawSync(packed, { maxOutputLength: bytes + 1 });
  } catch (error) {
    throw refusal(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'isNotTooLargeInside' : 'isWhole',
    );
  }
}
