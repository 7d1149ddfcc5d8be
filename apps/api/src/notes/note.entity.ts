import type { ContactOutcome, NoteKind } from '@birge/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody wrote down about a child. Never changed afterwards: a correction is another note. */
@Entity('notes')
export class Note {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'kind', type: 'text' }) kind: NoteKind;
  /** Null once its words were moved to the protection note of the same identifier. */
  @Column({ name: 'body', type: 'text', nullable: true }) body: string | null;
  /** May be shown outside of the team; without it a note stays internal. */
  @Column({ name: 'shareable', type: 'boolean', default: false }) shareable: boolean;
  /** What came of a call, a visit or a letter; `null` where nobody said it. */
  @Column({ name: 'contact_outcome', type: 'text', nullable: true }) contactOutcome: ContactOutcome | null;
  /** The note in whose place this one stands from now on. */
  @Column({ name: 'corrects_id', type: 'uuid', nullable: true }) correctsId: string | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
