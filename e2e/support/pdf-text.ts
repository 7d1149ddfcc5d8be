import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

/** What each page of a PDF that Chromium has made says: enough of the format for that, and no more. */
export function textOfPages(pdf: Buffer): string[] {
  const objects = readObjects(pdf.toString('latin1'));
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type\s*\/Page\b/.test(dictionary));
  return pages.map((page) => textOfPage(page, objects));
}

function readObjects(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of file.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g)) {
    const at = body.search(/\bstream\r?\n/);
    if (at < 0) {
      objects.set(id, { dictionary: body, stream: '' });
      continue;
    }
    const dictionary = body.slice(0, at);
    const raw = body.slice(body.indexOf('\n', at) + 1, body.lastIndexOf('endstream'));
    objects.set(id, { dictionary, stream: dictionary.includes('FlateDecode') ? inflate(raw) : raw });
  }
  return objects;
}

function inflate(raw: string): string {
  return inflateSync(Buffer.from(raw, 'latin1'), { finishFlush: 2 }).toString('latin1');
}

function textOfPage(page: PdfObject, objects: ReadonlyMap<string, PdfObject>): string {
  const follow = (dictionary: string, key: string): string => {
    const at = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary);
    return at ? (objects.get(at[1] ?? '')?.dictionary ?? '') : dictionary;
  };
  const fontList = /\/Font\s*<<([^>]*)>>/.exec(follow(page.dictionary, 'Resources'))?.[1] ?? '';
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name = '', id = ''] of fontList.matchAll(/\/(\w+)\s+(\d+) 0 R/g)) {
    const toUnicode = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1] ?? '';
    fonts.set(name, lettersOf(objects.get(toUnicode)?.stream ?? ''));
  }
  const contents = /\/Contents\s+(\d+) 0 R/.exec(page.dictionary)?.[1] ?? '';
  return wordsOf(objects.get(contents)?.stream ?? '', fonts);
}

/** Glyph to letter, from the map that makes the text of a PDF searchable. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(glyph.toUpperCase(), decode(letter));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = parseInt(from, 16); at <= parseInt(to, 16); at++)
        letters.set(
          at.toString(16).toUpperCase().padStart(4, '0'),
          String.fromCharCode(parseInt(first, 16) + at - parseInt(from, 16)),
        );
  return letters;
}

function wordsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, hex, end] of content.matchAll(/\/(\w+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>|\b(ET)\b/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else if (hex)
      text += (hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph.toUpperCase()) ?? '').join('');
    else if (end) text += '\n';
  }
  return text;
}
