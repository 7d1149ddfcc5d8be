import { Injectable } from '@nestjs/common';
import type { Actor, DocumentKind } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { DocumentTasksService } from '../tasks/document-tasks.service.js';
import { DocumentFilesRepository } from './document-files.repository.js';
import { DocumentFilesService } from './document-files.service.js';
import { Document } from './document.entity.js';
import { DocumentsRepository } from './documents.repository.js';
import type { FamilyDocumentDto, FamilyDocumentListDto } from './family-documents.dto.js';
import { FamilyDocumentsRepository, type AskedReferral } from './family-documents.repository.js';

/** The family sees which of its papers are here, and gives what was asked for, from its own telephone. */
@Injectable()
export class FamilyDocumentsService {
  constructor(
    private readonly family: FamilyDocumentsRepository,
    private readonly documents: DocumentsRepository,
    private readonly files: DocumentFilesRepository,
    private readonly uploads: DocumentFilesService,
    private readonly tasks: DocumentTasksService,
    private readonly history: History,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  list(actor: Actor, childId: string | undefined): Promise<FamilyDocumentListDto> {
    return this.family.list(actor, childId);
  }

  /**
   * Takes a paper that a referral waits for into the file. The same picture again is the same document: a telephone that
   * lost its connection just sends again. Where it shows two of the papers that are asked for, it is given as each of them.
   */
  async give(
    actor: Actor,
    referralId: string,
    kind: DocumentKind,
    body: unknown,
  ): Promise<FamilyDocumentDto> {
    const asked = await this.family.asked(actor, referralId);
    requireAsked(asked, kind);
    const { file, same } = await this.uploads.receive(actor, asked.caseId, kind, body);
    if (same !== null) return this.family.get(this.db.manager, actor, same.id);

    return this.db.transaction(async (tx) => {
      const now = await this.family.asked(actor, referralId, tx, true);
      requireAsked(now, kind);
      const content = await this.files.claim(tx, actor, now.caseId, file.id, kind);
      // Sent twice at the same moment: the other one was faster.
      if (content === null) return this.given(tx, actor, file.id, kind);
      const twin = await this.documents.findSame(tx, actor, now.caseId, content.sha256, kind);
      if (twin !== null) return this.family.get(tx, actor, twin.id);
      const row = await this.record(tx, actor, now, kind, file.id);
      return this.family.get(tx, actor, row.id);
    });
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { id: referralId, caseId, personId }: AskedReferral,
    kind: DocumentKind,
    fileId: string,
  ): Promise<Document> {
    const row = await tx.save(
      tx.create(Document, { caseId, kind, fileId, givenBy: personId, authorId: actor.id, byFamily: true }),
    );
    await this.history.append(tx, actor, {
      caseId,
      subject: 'document',
      subjectId: row.id,
      action: 'give',
      to: 'current',
      details: { documentKind: kind, referralId },
    });
    await this.tasks.onGiven(tx, { caseId, referralId, documentId: row.id, today: this.clock.today() });
    return row;
  }

  private async given(
    tx: EntityManager,
    actor: Actor,
    fileId: string,
    kind: DocumentKind,
  ): Promise<FamilyDocumentDto> {
    const row = await tx.getRepository(Document).findOneBy({ fileId, kind });
    if (row === null) throw new Problem('conflict');
    return this.family.get(tx, actor, row.id);
  }
}

/** Only what is asked for now: the page of a family is no way to put anything else into a file. */
function requireAsked({ status, caseStatus, asked }: AskedReferral, kind: DocumentKind): void {
  if (caseStatus === 'closed') throw new Problem('blocked', { action: 'give', by: ['case_closed'] });
  if (status !== 'info_needed')
    throw new Problem('illegal_action', { action: 'give', state: status, allowed: [] });
  if (!asked.includes(kind)) throw Problem.at('#/kind', 'isAskedFor');
}
