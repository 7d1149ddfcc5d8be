import type { NoteKind } from '@birge/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody wrote down about a child. Never changed afterwards: a correction is another note. */
@Entity('notes')
export class Note {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'kind', type: 'text' }) kind: NoteKind;
  @Column({ name: 'body', type: 'text' }) body: string;
  /** May be shown outside of the team; without it a note stays internal. */
  @Column({ name: 'shareable', type: 'boolean', default: false }) shareable: boolean;
  /** What is noted to protect the child: its words are read through the restricted layer alone. */
  @Column({ name: 'protected', type: 'boolean', default: false }) protected: boolean;
  /** The note in whose place this one stands from now on. */
  @Column({ name: 'corrects_id', type: 'uuid', nullable: true }) correctsId: string | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
