import { inflateSync } from 'node:zlib';
import { Problem } from '../../platform/problem.js';

/** Where the end of the file is looked for: some programs write a little behind it. */
const TAIL = 2_048;

/** Most that a list of objects may unpack to. */
const MAX_OBJECTS = 16 * 1024 * 1024;

/** What runs, opens other programs, or carries other files along. A paper that was scanned or printed has none of it. */
const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm|GoToR|GoToE)(?![A-Za-z0-9])/;
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

  const { structure, packed } = takeApart(content.toString('latin1'), content);
  const said = [structure, ...packed].map(plainNames);
  if (said.some((text) => ENCRYPTED.test(text))) throw Problem.at('#/content', 'isNotEncrypted');
  if (said.some((text) => ACTIVE.test(text))) throw Problem.at('#/content', 'hasNoScripts');
}

/** The dictionaries of the file, without the data of its streams; and what stands packed in lists of objects. */
function takeApart(text: string, content: Buffer): { structure: string; packed: string[] } {
  const parts: string[] = [];
  const packed: string[] = [];
  let at = 0;
  for (;;) {
    const found = text.indexOf('stream', at);
    if (found < 0 || text.slice(found - 3, found) === 'end') {
      if (found < 0) break;
      parts.push(text.slice(at, found + 6));
      at = found + 6;
      continue;
    }
    const before = text.slice(at, found);
    parts.push(before);
    const start = found + (text.startsWith('\r\n', found + 6) ? 8 : 7);
    const end = text.indexOf('endstream', start);
    const last = end < 0 ? text.length : end;
    if (/\/ObjStm(?![A-Za-z0-9])/.test(plainNames(before.slice(-4_096))))
      packed.push(unpack(content.subarray(start, last)));
    at = last;
  }
  parts.push(text.slice(at));
  return { structure: parts.join('\n'), packed };
}

/** A list that cannot be unpacked cannot be looked through either, so it is refused. */
function unpack(data: Buffer): string {
  try {
    return inflateSync(data, { maxOutputLength: MAX_OBJECTS }).toString('latin1');
  } catch {
    throw Problem.at('#/content', 'isWhole');
  }
}

/** `/J#61vaScript` is another way of writing `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
