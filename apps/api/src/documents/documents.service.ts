import { Injectable } from '@nestjs/common';
import {
  can,
  decide,
  documentWorkflow,
  isIdentityDocument,
  layerOfDocument,
  offer,
  type Actor,
  type DocumentAction,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import { defined } from '../platform/defined.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { DocumentTasksService } from '../tasks/document-tasks.service.js';
import { checkDocument } from './document-checks.js';
import { DocumentFilesRepository } from './document-files.repository.js';
import { DocumentFilesService } from './document-files.service.js';
import { Document } from './document.entity.js';
import type {
  ActOnDocumentDto,
  CreateDocumentDto,
  DocumentDto,
  DocumentFileDto,
  DocumentListDto,
  UpdateDocumentDto,
  UploadFilterDto,
} from './documents.dto.js';
import { DocumentsRepository } from './documents.repository.js';

@Injectable()
export class DocumentsService {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly files: DocumentFilesRepository,
    private readonly uploads: DocumentFilesService,
    private readonly cases: CasesService,
    private readonly tasks: DocumentTasksService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  async list(actor: Actor, caseId: string): Promise<DocumentListDto> {
    await this.cases.requireReach(actor, caseId, 'document.read');
    return { items: await this.documents.list(actor, caseId) };
  }

  get(actor: Actor, id: string): Promise<DocumentDto> {
    return this.documents.get(actor, id);
  }

  /** Receives content for a document that is recorded afterwards. @throws {Problem} `conflict` with the one that holds it */
  async upload(
    actor: Actor,
    caseId: string,
    { kind }: UploadFilterDto,
    body: unknown,
  ): Promise<DocumentFileDto> {
    const file = await this.cases.get(actor, caseId, 'document.create');
    requireOpen(file, 'create');
    const { file: received, same } = await this.uploads.receive(actor, caseId, kind, body);
    if (same !== null) throw new Problem('conflict', { current: await this.documents.get(actor, same.id) });
    return received;
  }

  /** Records a document: with content that was uploaded, or as seen. */
  create(actor: Actor, caseId: string, body: CreateDocumentDto): Promise<DocumentDto> {
    return this.transactions.run(actor, async (tx) => {
      const file = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'document.create', ownershipOf(file)))
        throw new Problem('forbidden', { action: 'create' });
      requireOpen(file, 'create');

      const row = tx.create(Document, { caseId, authorId: actor.id, ...empty });
      const { fileId, replacesId, ...facts } = body;
      await this.write(tx, actor, row, facts);
      if (fileId !== undefined) await this.take(tx, actor, row, fileId);
      checkDocument(row);
      if (replacesId !== undefined) await this.replace(tx, actor, row, replacesId);
      await tx.save(row);
      await this.append(tx, actor, row, 'create', { from: null });
      await this.tasks.keepRenewals(tx, actor, row, this.clock.today());
      return this.documents.get(actor, row.id, tx);
    });
  }

  /** Changes what is known of a document by the version that was seen. */
  update(actor: Actor, id: string, seen: number, change: UpdateDocumentDto): Promise<DocumentDto> {
    return this.transactions.run(actor, async (tx) => {
      const { file, row } = await this.lock(tx, actor, id);
      const current = await this.documents.get(actor, id, tx);
      requireVersion(seen, row, () => current);
      if (!can(actor, 'document.update', ownershipOf(file)))
        throw new Problem('forbidden', { action: 'update' });
      if (row.status !== 'current') throw this.illegal('update', file, actor, row);
      requireOpen(file, 'update');

      await this.write(tx, actor, row, change);
      checkDocument(row);
      await this.requireNoTwin(tx, actor, row);
      await tx.save(row);
      await this.append(tx, actor, row, 'update');
      await this.tasks.keepRenewals(tx, actor, row, this.clock.today());
      return this.documents.get(actor, id, tx);
    });
  }

  /** Takes a document out of use; it stays in the file with the reason. */
  act(actor: Actor, id: string, { action, reason, note }: ActOnDocumentDto): Promise<DocumentDto> {
    return this.transactions.run(actor, async (tx) => {
      const { file, row } = await this.lock(tx, actor, id);
      if (!can(actor, `document.${action}`, ownershipOf(file))) throw new Problem('forbidden', { action });
      await this.end(tx, actor, file, row, action);
      row.statusReason = reason;
      await tx.save(row);
      await this.append(tx, actor, row, action, { reason, note: note ?? null });
      return this.documents.get(actor, id, tx);
    });
  }

  /** The case first, then the document: always in this order. */
  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<{ file: Case; row: Document }> {
    const caseId = await this.documents.caseOf(tx, actor, id);
    const file = await this.cases.lock(tx, actor, caseId);
    const row = await this.documents.findOfCase(tx, caseId, id);
    if (row === null) throw new Problem('not_found');
    return { file, row };
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    row: Document,
    change: UpdateDocumentDto,
  ): Promise<void> {
    const { givenById, ...facts } = change;
    // Its readings stay on record under the layer: a wrong kind is an entry in error, not another name for it.
    if (
      facts.kind &&
      row.fileId &&
      layerOfDocument(row.kind) !== null &&
      layerOfDocument(facts.kind) === null
    )
      throw Problem.at('#/kind', 'staysRestricted');
    if (givenById && !(await this.documents.isPersonOfCase(tx, row.caseId, givenById)))
      throw Problem.at('#/givenById', 'exists');
    Object.assign(row, defined(facts));
    if (givenById !== undefined) row.givenBy = givenById;
    row.seenBy = row.seenOn === null ? null : (row.seenBy ?? actor.id);
    if (!isIdentityDocument(row.kind)) Object.assign(row, { seenOn: null, seenBy: null });
  }

  /** Puts uploaded content into the document. The same content is never in two documents of one kind that count. */
  private async take(tx: EntityManager, actor: Actor, row: Document, fileId: string): Promise<void> {
    const content = await this.files.claim(tx, actor, row.caseId, fileId, row.kind);
    if (content === null) throw Problem.at('#/fileId', 'exists');
    const same = await this.documents.findSame(tx, actor, row.caseId, content.sha256, row.kind);
    if (same !== null)
      throw new Problem('conflict', { current: await this.documents.get(actor, same.id, tx) });
    row.fileId = fileId;
  }

  private async requireNoTwin(tx: EntityManager, actor: Actor, row: Document): Promise<void> {
    const twin = row.fileId === null ? null : await this.documents.findTwin(tx, row, row.kind);
    if (twin !== null) throw new Problem('conflict', { current: await this.documents.get(actor, twin, tx) });
  }

  /** The newer one takes the place of the older, which stays in the file. */
  private async replace(tx: EntityManager, actor: Actor, row: Document, replacesId: string): Promise<void> {
    const older = await this.documents.findOfCase(tx, row.caseId, replacesId);
    if (older === null || older.status !== 'current') throw Problem.at('#/replacesId', 'isReplaceable');
    older.status = 'replaced';
    await tx.save(older);
    await this.append(tx, actor, older, 'replace', { from: 'current' });
    await this.tasks.keepRenewals(tx, actor, older, this.clock.today());
    row.replacesId = older.id;
  }

  private async end(
    tx: EntityManager,
    actor: Actor,
    file: Case,
    row: Document,
    action: DocumentAction,
  ): Promise<void> {
    const decision = decide(documentWorkflow, row.status, action, {});
    if (decision.kind !== 'go') throw this.illegal(action, file, actor, row);
    row.status = decision.to;
    await this.tasks.keepRenewals(tx, actor, row, this.clock.today());
  }

  private illegal(action: string, file: Case, actor: Actor, row: Document): Problem {
    const may = (candidate: DocumentAction): boolean =>
      can(actor, `document.${candidate}`, ownershipOf(file));
    const allowed = offer(documentWorkflow, row.status, {}, may).map((offered) => offered.action);
    return new Problem('illegal_action', { action, state: row.status, allowed });
  }

  private append(
    tx: EntityManager,
    actor: Actor,
    row: Document,
    action: string,
    more: { from?: string | null; reason?: string; note?: string | null } = {},
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: row.caseId,
      subject: 'document',
      subjectId: row.id,
      action,
      to: row.status,
      ...more,
      details: { documentKind: row.kind, ...(row.validTo === null ? {} : { validTo: row.validTo }) },
    });
  }
}

const empty = {
  title: null,
  number: null,
  issuer: null,
  issuedOn: null,
  validFrom: null,
  validTo: null,
  seenOn: null,
  seenBy: null,
  givenBy: null,
  fileId: null,
  replacesId: null,
  statusReason: null,
  status: 'current',
  byFamily: false,
} as const;

function requireOpen(file: Case, action: string): void {
  if (file.status === 'closed') throw new Problem('blocked', { action, by: ['case_closed'] });
}
