import { inflateSync } from 'node:zlib';
import { Problem } from '../../platform/problem.js';

/** Where the end of the file is looked for: some programs write a little behind it. */
const TAIL = 2_048;

/** Most that all lists of objects together may unpack to: a paper has some kilobytes of them. */
const MAX_OBJECTS = 16 * 1024 * 1024;

/** What runs, opens other programs, or carries other files along. A paper that was scanned or printed has none of it. */
const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|Rendition|XFA|ImportData|SubmitForm|GoToR|GoToE)(?![A-Za-z0-9])/;
/**
 * Those of them that are too long to come about by chance in the data of a picture. Where data begins and ends a file may say
 * ambiguously on purpose, as `(stream)` does, so these are looked for everywhere.
 */
const ACTIVE_ANYWHERE =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|ImportData|SubmitForm|GoToR|GoToE)(?![A-Za-z0-9])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/;

/**
 * A PDF is kept as it is, so it must be whole, open to those who receive it, and nothing but pages.
 *
 * @throws {Problem} `invalid` at `#/content`
 */
export function checkPdf(content: Buffer): void {
  if (!/^%PDF-[12]\.\d/.test(content.subarray(0, 8).toString('latin1')))
    throw Problem.at('#/content', 'isAcceptedFormat');
  const tail = content.subarray(-TAIL).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) throw Problem.at('#/content', 'isWhole');

  const text = content.toString('latin1');
  if (ACTIVE_ANYWHERE.test(plainNames(text))) throw Problem.at('#/content', 'hasNoScripts');
  const said = [plainNames(structureOf(text)), ...packedIn(text, content)];
  if (said.some((part) => ENCRYPTED.test(part))) throw Problem.at('#/content', 'isNotEncrypted');
  if (said.some((part) => ACTIVE.test(part))) throw Problem.at('#/content', 'hasNoScripts');
}

/** The dictionaries of the file, without the data of its streams. */
function structureOf(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const found = text.indexOf('stream', at);
    if (found < 0) break;
    parts.push(text.slice(at, found));
    if (text.slice(found - 3, found) === 'end') at = found + 6;
    else {
      const end = text.indexOf('endstream', found + 6);
      at = end < 0 ? text.length : end + 9;
    }
  }
  parts.push(text.slice(at));
  return parts.join('\n');
}

/** What stands packed in lists of objects. Whatever might be the beginning of one is looked at, wherever it stands. */
function packedIn(text: string, content: Buffer): string[] {
  const packed: string[] = [];
  let left = MAX_OBJECTS;
  let before = 0;
  for (let found = text.indexOf('stream'); found >= 0; found = text.indexOf('stream', found + 6)) {
    const said = plainNames(text.slice(before, found));
    before = found + 6;
    if (said.endsWith('end') || !/\/(ObjStm|First)(?![A-Za-z0-9])/.test(said)) continue;
    const start = found + (text.startsWith('\r\n', found + 6) ? 8 : 7);
    const end = text.indexOf('endstream', start);
    const data = content.subarray(start, end < 0 ? text.length : end);
    const unpacked = unpack(data, left, /\/ObjStm(?![A-Za-z0-9])/.test(said));
    left -= unpacked.length;
    packed.push(plainNames(unpacked));
  }
  return packed;
}

/**
 * A list that cannot be unpacked cannot be looked through either, so it is refused.
 *
 * @param most so much at most; many small lists unpack to gigabytes otherwise
 * @param isList whether it says that it is a list; without that it may be something else, which is nothing to us
 */
function unpack(data: Buffer, most: number, isList: boolean): string {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw Problem.at('#/content', 'isNotTooLargeInside');
    if (isList) throw Problem.at('#/content', 'isWhole');
    return '';
  }
}

/** `/J#61vaScript` is another way of writing `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
