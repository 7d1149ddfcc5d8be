import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isIdentityDocument, type Actor, type DocumentKind } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Problem } from '../platform/problem.js';
import { FileStore } from '../platform/storage/file-store.js';
import { DocumentFilesRepository } from './document-files.repository.js';
import type { DocumentFileDto } from './documents.dto.js';
import { DocumentsRepository } from './documents.repository.js';
import { inspect } from './inspection/inspect.js';
import { Places } from './inspection/places.js';
import { withReceived } from './inspection/receive.js';

/** What came of an upload: content for a document, or the document of this kind that holds the same content already. */
export type Uploaded =
  | { readonly file: DocumentFileDto; readonly same: null }
  | { readonly file: null; readonly same: { readonly id: string; readonly kind: DocumentKind } };

/** Receives content, looks through it and stores it. The caller has asked whether the case is within reach. */
@Injectable()
export class DocumentFilesService {
  private readonly places = new Places(2);

  constructor(
    private readonly files: DocumentFilesRepository,
    private readonly documents: DocumentsRepository,
    private readonly store: FileStore,
    private readonly db: DataSource,
  ) {}

  /**
   * @throws {Problem} `unsupported_media_type` when it is no upload, `payload_too_large`, `invalid` with the rule at
   *   `#/content` for what is not kept, and at `#/kind` for an identity document, before a byte of it is read
   */
  async receive(actor: Actor, caseId: string, kind: DocumentKind, body: unknown): Promise<Uploaded> {
    requireCopyAllowed(kind, '#/kind');
    if (!isStream(body)) throw new Problem('unsupported_media_type');
    return withReceived(body, async (received) => {
      const { sha256 } = received;
      const same = await this.documents.findSame(this.db.manager, actor, caseId, sha256, kind);
      if (same !== null) return { file: null, same };
      const known = await this.files.findReceived(actor, caseId, sha256);
      if (known !== null) return { file: known, same: null };

      const content = await this.places.run(() => inspect(received));
      // The row first, then the content, then the mark: a crash in between leaves an orphan, never a promise.
      const { id, thumbnailKey } = await this.files.begin(actor, caseId, sha256, content);
      if (thumbnailKey !== null && content.thumbnail !== null)
        await this.store.put(thumbnailKey, content.thumbnail);
      await this.store.put(id, content.file);
      return { file: await this.files.markStored(actor, id), same: null };
    });
  }
}

/** @throws {Problem} `invalid`: the law forbids copies of identity documents */
export function requireCopyAllowed(kind: DocumentKind, pointer: string): void {
  if (isIdentityDocument(kind)) throw Problem.at(pointer, 'isNoIdentityDocument');
}

const isStream = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && 'pipe' in body && typeof body.pipe === 'function';
