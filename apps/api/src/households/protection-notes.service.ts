import { Injectable } from '@nestjs/common';
import { can, type Actor, type ProtectionKind } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { ownershipOf, type Case } from '../cases/case.entity.js';
import { CasesService } from '../cases/cases.service.js';
import { Person } from '../people/person.entity.js';
import { History } from '../platform/history.js';
import { Problem } from '../platform/problem.js';
import { Transactions } from '../platform/transactions.js';
import type { NewProtectionNoteDto, ProtectionNoteDto, ProtectionNoteListDto } from './households.dto.js';
import { HouseholdsRepository } from './households.repository.js';
import { ProtectionNote } from './protection-note.entity.js';

/** What is to be minded so that a child is safe. Each reading is on record; the history tells that, never what. */
@Injectable()
export class ProtectionNotesService {
  constructor(
    private readonly households: HouseholdsRepository,
    private readonly cases: CasesService,
    private readonly transactions: Transactions,
    private readonly history: History,
  ) {}

  async list(actor: Actor, caseId: string): Promise<ProtectionNoteListDto> {
    await this.cases.openLayer(actor, caseId, 'protection_notes');
    return { items: await this.households.notes(actor, caseId) };
  }

  create(actor: Actor, caseId: string, told: NewProtectionNoteDto): Promise<ProtectionNoteDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.lock(tx, actor, caseId);
      await this.stopCalls(tx, actor, row, told);
      const id =
        told.noteId === undefined
          ? await this.write(tx, actor, row, told)
          : await this.moveWords(tx, actor, row, told, told.noteId);
      await this.note(tx, actor, row, 'protect', id, told.kind);
      return this.read(tx, actor, row, id);
    });
  }

  /** It no longer counts. Whether somebody may be called again is decided where the person is. */
  end(actor: Actor, id: string): Promise<ProtectionNoteDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.lock(tx, actor, await this.households.caseOfNote(tx, actor, id));
      const note = await tx.getRepository(ProtectionNote).findOneByOrFail({ id });
      if (note.endedAt !== null) throw new Problem('blocked', { action: 'end', by: ['is_over'] });
      Object.assign(note, { endedAt: new Date(), endedBy: actor.id });
      await tx.save(note);
      await this.note(tx, actor, row, 'end_protection', note.id, note.kind);
      return this.read(tx, actor, row, id);
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    { kind, body, personId = null }: NewProtectionNoteDto,
  ): Promise<string> {
    if (body === undefined) throw Problem.at('#/body', 'isRequired');
    const note = { kind: kind as ProtectionKind, body, personId, caseId: row.id, authorId: actor.id };
    const { id } = await tx.getRepository(ProtectionNote).save({ ...note, endedAt: null, endedBy: null });
    return id;
  }

  /**
   * Who sees too late that the words of a note protect the child moves them here, with those of the notes that it stands for.
   * They keep who wrote them and when; nothing that was said is lost, and the timeline no longer says it.
   */
  private async moveWords(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    { kind, body, personId = null }: NewProtectionNoteDto,
    noteId: string,
  ): Promise<string> {
    if (body !== undefined) throw Problem.at('#/body', 'isNotAsked');
    const id = await this.households.moveNotes(tx, row.id, noteId, { kind, personId });
    if (id === null) throw Problem.at('#/noteId', 'exists');
    return id;
  }

  /** A number that must not be called is no number to press, from this moment on. */
  private async stopCalls(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    told: NewProtectionNoteDto,
  ): Promise<void> {
    const personId = told.personId ?? null;
    if (personId === null) {
      if (told.kind === 'must_not_call') throw Problem.at('#/personId', 'isRequired');
      return;
    }
    const person = await tx.getRepository(Person).findOneBy({ id: personId, childId: row.childId });
    if (person === null) throw Problem.at('#/personId', 'exists');
    if (told.kind !== 'must_not_call' || person.contact === 'must_not') return;
    person.contact = 'must_not';
    await tx.save(person);
    await this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'person',
      subjectId: person.id,
      action: 'update',
      details: { fields: ['contact'] },
    });
  }

  private async lock(tx: EntityManager, actor: Actor, caseId: string): Promise<Case> {
    const row = await this.cases.lock(tx, actor, caseId);
    if (!can(actor, 'protection_note.write', ownershipOf(row)))
      throw new Problem('forbidden', { action: 'write' });
    return row;
  }

  private async read(tx: EntityManager, actor: Actor, row: Case, id: string): Promise<ProtectionNoteDto> {
    await this.cases.openLayer(actor, row.id, 'protection_notes', tx);
    const [note] = await this.households.notes(actor, row.id, id, tx);
    if (note === undefined) throw new Problem('not_found');
    return note;
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    row: Case,
    action: string,
    noteId: string,
    kind: string,
  ): Promise<void> {
    return this.history.append(tx, actor, {
      caseId: row.id,
      subject: 'child',
      subjectId: row.childId,
      action,
      details: { noteId, kind },
    });
  }
}
