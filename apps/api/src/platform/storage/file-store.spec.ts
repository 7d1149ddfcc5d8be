import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { v7 as uuid } from 'uuid';
import { ConfigError, readConfig } from '../config.js';
import { ContentMissing, type FileStore } from './file-store.js';
import { FolderStore } from './folder.store.js';
import { S3Store } from './s3.store.js';

/** The part of the test server that is used; it brings no types of its own. */
interface TestServer {
  httpServer: Server;
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS package without types
const S3rver = require('@20minutes/s3rver') as new (options: object) => TestServer;

const settings = {
  bucket: 'documents',
  region: 'kz-1',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
};

let folder: string;
let server: TestServer;
let endpoint: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-store-test-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: path.join(folder, 's3'),
    configureBuckets: [{ name: settings.bucket }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const file = (content: Buffer): string => {
  const place = path.join(folder, uuid());
  fs.writeFileSync(place, content);
  return place;
};

describe.each<[string, () => FileStore]>([
  ['in a folder', () => new FolderStore(path.join(folder, 'store'))],
  ['that speaks S3', () => new S3Store({ ...settings, endpoint })],
])('a store %s', (_, open) => {
  it('gives back what was put in, and no more once it was taken away', async () => {
    const store = open();
    const key = uuid();
    const content = Buffer.from([0, 1, 2, 255, 13, 10, ...Buffer.alloc(300_000, 7)]);

    await store.check();
    await store.put(key, file(content));
    expect((await buffer(await store.get(key))).equals(content)).toBe(true);

    await store.delete(key);
    await expect(store.get(key)).rejects.toBeInstanceOf(ContentMissing);
    await store.delete(key);
  });

  it('takes the same key again and keeps the newer content', async () => {
    const store = open();
    const key = uuid();

    await store.put(key, file(Buffer.from('first')));
    await store.put(key, file(Buffer.from('second')));

    expect((await buffer((await store.get(key)) as Readable)).toString()).toBe('second');
  });

  it.each(['../../etc/passwd', 'a', '', 'x\0y', `${uuid()}/..`])(
    'takes no key but an identifier: %j',
    async (key) => {
      const store = open();

      await expect(store.put(key, file(Buffer.from('x')))).rejects.toThrow(RangeError);
      await expect(store.get(key)).rejects.toThrow(RangeError);
      await expect(store.delete(key)).rejects.toThrow(RangeError);
    },
  );
});

describe('a store in a folder', () => {
  it('shows nothing under its name until it is whole', async () => {
    const place = path.join(folder, 'broken');
    const store = new FolderStore(place);
    const key = uuid();

    await expect(store.put(key, path.join(folder, 'nothing is here'))).rejects.toThrow();

    await expect(store.get(key)).rejects.toBeInstanceOf(ContentMissing);
    expect(fs.readdirSync(place, { recursive: true }).filter((name) => String(name).includes(key))).toEqual(
      [],
    );
  });

  it('that cannot be written is told at boot', async () => {
    fs.writeFileSync(path.join(folder, 'a file'), '');

    await expect(new FolderStore(path.join(folder, 'a file', 'below')).check()).rejects.toThrow(
      /DOCUMENTS_DIR/,
    );
  });
});

describe('a store that speaks S3', () => {
  it.each([
    ['with a wrong secret', { secretAccessKey: 'no' }],
    ['of a bucket that is not there', { bucket: 'nowhere' }],
  ])('is told at boot when it refuses us: %s', async (_, wrong) => {
    await expect(new S3Store({ ...settings, endpoint, ...wrong }).check()).rejects.toThrow(
      /refuses the bucket/,
    );
  });

  it('that is not there is told at boot', async () => {
    const away = new S3Store({ ...settings, endpoint: 'http://127.0.0.1:9' });

    await expect(away.check()).rejects.toThrow(/cannot be reached/);
  });
});

describe('the configuration of the store', () => {
  const database = { DATABASE_URL: 'postgres://a@localhost/b' };
  const mistakes = (env: NodeJS.ProcessEnv): readonly string[] => {
    try {
      readConfig({ ...database, ...env });
      return [];
    } catch (error) {
      return (error as ConfigError).mistakes;
    }
  };
  const s3 = {
    DOCUMENTS_S3_ENDPOINT: 'https://s3.example.kz/',
    DOCUMENTS_S3_BUCKET: 'birge-documents',
    DOCUMENTS_S3_REGION: 'kz-1',
    DOCUMENTS_S3_ACCESS_KEY: 'key',
    DOCUMENTS_S3_SECRET: 'secret',
  };

  it('is a folder unless a store is named', () => {
    expect(readConfig({ ...database, DOCUMENTS_DIR: '/srv/documents' })).toMatchObject({
      documentsFolder: '/srv/documents',
      documentsS3: null,
    });
    expect(readConfig({ ...database, ...s3 }).documentsS3).toEqual({
      endpoint: 'https://s3.example.kz',
      bucket: 'birge-documents',
      region: 'kz-1',
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    });
  });

  it('says what is missing or wrong', () => {
    expect(mistakes({ ...s3, DOCUMENTS_S3_SECRET: '' })).toEqual([
      'The document store is missing DOCUMENTS_S3_SECRET.',
    ]);
    expect(mistakes({ ...s3, DOCUMENTS_S3_ENDPOINT: 's3.example.kz' })).toHaveLength(1);
    expect(mistakes({ ...s3, DOCUMENTS_S3_BUCKET: '../up' })).toHaveLength(1);
    expect(mistakes({ WEB_ROOT: '/srv/web', DOCUMENTS_DIR: '/srv/web/documents' })).toEqual([
      'DOCUMENTS_DIR must not be inside WEB_ROOT: whatever is there, anybody can fetch.',
    ]);
    expect(mistakes({ WEB_ROOT: '/srv/web', DOCUMENTS_DIR: '/srv/website-documents' })).toEqual([]);
  });
});
