import fs from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { S3Settings } from '../config.js';
import { checkedKey, ContentMissing, FileStore } from './file-store.js';

/** Milliseconds until a store that does not answer counts as away. */
const PATIENCE = 30_000;

/** Keeps content in a bucket of any store that speaks the S3 protocol (MinIO, Ceph, a provider in the country). */
export class S3Store extends FileStore {
  private readonly client: AwsClient;

  constructor(private readonly settings: S3Settings) {
    super();
    const { accessKeyId, secretAccessKey, region } = settings;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  }

  async put(key: string, file: string): Promise<void> {
    const content = await fs.readFile(file);
    // A view of the bytes that fetch takes in every version of its types.
    const body = new Uint8Array(content.buffer as ArrayBuffer, content.byteOffset, content.byteLength);
    const answer = await this.ask('PUT', checkedKey(key), {
      body,
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(body.byteLength) },
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The document store answered ${answer.status} to a write.`);
  }

  async get(key: string): Promise<Readable> {
    const answer = await this.ask('GET', checkedKey(key));
    if (answer.ok && answer.body !== null) return Readable.fromWeb(answer.body as ReadableStream);
    await answer.body?.cancel();
    if (answer.status === 404) throw new ContentMissing(key);
    throw new Error(`The document store answered ${answer.status} to a read.`);
  }

  async delete(key: string): Promise<void> {
    const answer = await this.ask('DELETE', checkedKey(key));
    await answer.body?.cancel();
    if (!answer.ok && answer.status !== 404)
      throw new Error(`The document store answered ${answer.status} to a removal.`);
  }

  async check(): Promise<void> {
    const answer = await this.ask('GET', '?list-type=2&max-keys=1').catch((error: Error) => {
      throw new Error(`The document store at ${this.settings.endpoint} cannot be reached: ${error.message}`);
    });
    await answer.body?.cancel();
    if (!answer.ok)
      throw new Error(
        `The document store refuses the bucket ${this.settings.bucket} (${answer.status}): check DOCUMENTS_S3_*.`,
      );
  }

  private ask(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const { endpoint, bucket } = this.settings;
    const url = path.startsWith('?') ? `${endpoint}/${bucket}${path}` : `${endpoint}/${bucket}/${path}`;
    return this.client.fetch(url, { method, signal: AbortSignal.timeout(PATIENCE), ...init });
  }
}
