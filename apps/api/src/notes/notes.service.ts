import { Injectable } from '@nestjs/common';
import { can, isContact, outcomesOfNote, type Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ownershipOf } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { Note } from './note.entity.js';
import type { CreateNoteDto, NoteDto, NoteFilterDto, NoteSearchDto } from './notes.dto.js';
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

  /** Writes a note. A call or a visit is a contact with the family if somebody was reached; to correct it later is none. */
  create(actor: Actor, caseId: string, told: CreateNoteDto): Promise<NoteDto> {
    return this.transactions.run(actor, async (tx) => {
      const file = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'note.create', ownershipOf(file))) throw new Problem('forbidden', { action: 'create' });
      const { kind, body, shareable = false, correctsId = null } = told;
      const { contactOutcome = null } = told;
      if (contactOutcome !== null && !outcomesOfNote[kind].includes(contactOutcome))
        throw Problem.at('#/contactOutcome', 'isIn');
      if (correctsId !== null) await requireCorrectable(tx, caseId, correctsId, kind);

      const row = await tx.save(
        tx.create(Note, {
          caseId,
          kind,
          body,
          shareable,
          correctsId,
          contactOutcome,
          authorId: actor.id,
        }),
      );
      if (kind !== 'note' && correctsId === null && isContact(contactOutcome))
        await this.cases.contacted(tx, actor, file);
      await this.history.append(tx, actor, {
        caseId,
        subject: 'note',
        subjectId: row.id,
        action: correctsId === null ? 'create' : 'correct',
        details: { kind, ...(contactOutcome ? { contactOutcome } : {}), shareable },
      });
      return this.notes.get(tx, actor, row.id);
    });
  }
}

/** A note is corrected once; the correction can be corrected in its turn. What was moved is corrected where it now stands. */
async function requireCorrectable(
  tx: EntityManager,
  caseId: string,
  id: string,
  kind: string,
): Promise<void> {
  const earlier = await tx.getRepository(Note).findOneBy({ id, caseId });
  if (earlier === null || earlier.body === null) throw Problem.at('#/correctsId', 'exists');
  if (earlier.kind !== kind) throw Problem.at('#/kind', 'isIn');
  if (await tx.getRepository(Note).existsBy({ correctsId: id })) throw new Problem('conflict');
}
