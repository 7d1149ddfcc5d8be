import { Injectable } from '@nestjs/common';
import { can, type Actor } from '@birge/domain';
import { DataSource } from 'typeorm';
import { ownershipOf } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { Note } from './note.entity.js';
import type { CreateNoteDto, NoteDto, NoteFilterDto } from './notes.dto.js';
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

  get(actor: Actor, id: string): Promise<NoteDto> {
    return this.notes.get(this.db.manager, actor, id);
  }

  /** Writes a note. What was said in a call or seen at a visit is a contact with the family. */
  create(actor: Actor, caseId: string, { kind, body, shareable = false }: CreateNoteDto): Promise<NoteDto> {
    return this.transactions.run(actor, async (tx) => {
      const file = await this.cases.lock(tx, actor, caseId);
      if (!can(actor, 'note.create', ownershipOf(file))) throw new Problem('forbidden', { action: 'create' });

      const row = await tx.save(tx.create(Note, { caseId, kind, body, shareable, authorId: actor.id }));
      if (kind !== 'note') await this.cases.contacted(tx, actor, file);
      await this.history.append(tx, actor, {
        caseId,
        subject: 'note',
        subjectId: row.id,
        action: 'create',
        details: { kind, shareable },
      });
      return this.notes.get(tx, actor, row.id);
    });
  }
}
