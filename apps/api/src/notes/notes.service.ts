import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { Note } from './note.entity.js';
import type { CreateNoteDto, NoteDto, NoteFilterDto, NoteSearchDto, NoteWordsDto } from './notes.dto.js';
import { NotesRepository } from './notes.repository.js';

@Injectable()
export class NotesService {
  constructor(
    private readonly notes: NotesRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
    private readonly db: DataSource,
  ) {}

  async list(actor: Actor, caseId: string, filter: NoteFilterDto): Promise<JsonText> {
    await this.cases.requireReach(actor, caseId, 'note.read');
    return this.notes.list(actor, caseId, filter);
  }

  async search(actor: Actor, asked: NoteSearchDto): Promise<JsonText> {
    if (asked.caseId !== undefined) await this.cases.requireReach(actor, asked.caseId, 'note.read');
    return this.notes.search(actor, asked);
  }

  get(actor: Actor, id: string): Promise<NoteDto> {
    return this.notes.get(this.db.manager, actor, id);
  }

  /** What a note says that protects the child; that it was read is on record before it is shown. */
  async words(actor: Actor, id: string): Promise<NoteWordsDto> {
    await this.cases.openLayer(actor, await this.notes.caseOf(actor, id), 'protection_notes');
    return this.notes.words(actor, id);
  }

  /** Writes a note. What was said in a call or seen at a visit is a contact with the family; to correct it later is none. */
  create(actor: Actor, caseId: string, told: CreateNoteDto): Promise<NoteDto> {
    return this.transactions.run(actor, async (tx) => {
      const file = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'note.create', ownershipOf(file))) throw new Problem('forbidden', { action: 'create' });
      const { kind, body, shareable = false, protected: closed = false, correctsId = null } = told;
      if (closed && shareable) throw Problem.at('#/shareable', 'isRestricted');
      if (correctsId !== null) await requireCorrectable(tx, caseId, correctsId, kind, closed);

      const row = await tx.save(
        tx.create(Note, {
          caseId,
          kind,
          body,
          shareable,
          protected: closed,
          correctsId,
          authorId: actor.id,
        }),
      );
      if (kind !== 'note' && correctsId === null) await this.cases.contacted(tx, actor, file);
      await this.history.append(tx, actor, {
        caseId,
        subject: 'note',
        subjectId: row.id,
        action: correctsId === null ? 'create' : 'correct',
        details: { kind, shareable, ...(closed ? { protected: true } : {}) },
      });
      return this.notes.get(tx, actor, row.id);
    });
  }
}

/** A note is corrected once; the correction can be corrected in its turn. What was closed stays closed. */
async function requireCorrectable(
  tx: EntityManager,
  caseId: string,
  id: string,
  kind: string,
  closed: boolean,
): Promise<void> {
  const earlier = await tx.getRepository(Note).findOneBy({ id, caseId });
  if (earlier === null) throw Problem.at('#/correctsId', 'exists');
  if (earlier.kind !== kind) throw Problem.at('#/kind', 'isIn');
  if (earlier.protected && !closed) throw Problem.at('#/protected', 'isRestricted');
  if (await tx.getRepository(Note).existsBy({ correctsId: id })) throw new Problem('conflict');
}
