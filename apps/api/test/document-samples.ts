import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** Invented contents, made as small as they can be; what a test needs of each is said where it is asked for. */

/** A photograph with the place where it was taken and a camera that was held upright. */
export const photo = (colour = '#c8553d'): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telephone', Copyright: 'Somebody' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '43/1 15/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '77/1 13/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

export const png = (width = 8, height = 8): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0.5 } } })
    .png()
    .toBuffer();

/** A PNG in seven passes, black, of few bytes: its head alone is right, nobody gets as far as its rows. */
export function interlaced(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, red green blue, deflate, plain filters, interlaced.
  head.set([8, 2, 0, 0, 1], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const heic = (): Buffer => fs.readFileSync(path.join(__dirname, 'fixtures', 'tiny.heic'));

/** A PDF of one empty page. @param more goes into its catalogue; @param objects further objects */
export function pdf({ more = '', objects = '', trailer = '', mark = 'one' } = {}): Buffer {
  const body = `%PDF-1.7
% ${mark}
1 0 obj << /Type /Catalog /Pages 2 0 R ${more} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >> endobj
${objects}
`;
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 4 ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

/** An object that stands packed in a list of objects, where a plain search does not find it. */
export const packedObject = (text: string): string => {
  const packed = deflateSync(Buffer.from(`5 0 ${text}`)).toString('latin1');
  return `4 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream endobj`;
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

/** A letter of Word. @param more further parts; @param main the declared type of its main part */
export const docx = (more: Readonly<Record<string, string | Buffer>> = {}, main = WORD): Buffer =>
  zip({ '[Content_Types].xml': types(main), 'word/document.xml': '<w:document/>', ...more });

/** @param declared sizes that the list of contents claims instead of the real ones */
export function zip(
  parts: Readonly<Record<string, string | Buffer>>,
  declared: Readonly<Record<string, number>> = {},
): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared[name] ?? content.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, title, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, title]));
    local.push(entry);
    offset += entry.length;
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, contents, end]);
}
