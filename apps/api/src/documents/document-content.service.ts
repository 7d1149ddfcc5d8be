import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor, DocumentFormat } from '@birge/domain';
import { Problem } from '../platform/problem.js';
import { ContentMissing, FileStore } from '../platform/storage/file-store.js';
import { DocumentsRepository } from './documents.repository.js';

const types: Readonly<Record<DocumentFormat, { readonly type: string; readonly ending: string }>> = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  jpeg: { type: 'image/jpeg', ending: 'jpg' },
  png: { type: 'image/png', ending: 'png' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
};

/** It never runs, is never taken for anything else, and is kept by nobody on the way. */
const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
} as const;

export interface Content {
  readonly stream: Readable;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hands a content out: to be kept or shown by who asked for it, never to run, never to be cached on the way. */
@Injectable()
export class DocumentContentService {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly store: FileStore,
  ) {}

  /** @throws {Problem} `not_found` out of reach, `blocked` when there is no content or it no longer counts */
  async open(actor: Actor, id: string): Promise<Content> {
    const { kind, status, fileId, format, bytes } = await this.documents.open(actor, id);
    if (fileId === null || format === null)
      throw new Problem('blocked', { action: 'open', by: ['no_content'] });
    if (status !== 'current' && status !== 'replaced')
      throw new Problem('blocked', { action: 'open', by: [`document_${status}`] });

    const { type, ending } = types[format];
    return {
      stream: await this.fetch(fileId),
      headers: {
        ...guarded,
        'content-type': type,
        'content-length': String(bytes),
        // The name says what it is and never whose.
        'content-disposition': `attachment; filename*=UTF-8''${kind.replaceAll('_', '-')}.${ending}`,
      },
    };
  }

  /** @throws {Problem} `not_found` out of reach, `blocked` where there is none to hand out */
  async thumbnail(actor: Actor, id: string): Promise<Content> {
    const key = await this.documents.thumbnailKey(actor, id);
    if (key === null) throw new Problem('blocked', { action: 'open', by: ['no_thumbnail'] });
    return {
      stream: await this.fetch(key),
      headers: {
        ...guarded,
        'content-type': 'image/jpeg',
        'content-disposition': `attachment; filename="thumbnail.jpg"`,
      },
    };
  }

  private fetch(key: string): Promise<Readable> {
    return this.store.get(key).catch((error: unknown) => {
      // The store is away or has lost it; either is for who runs the product, and the caller may try again.
      throw error instanceof ContentMissing ? new Problem('unavailable') : error;
    });
  }
}
