import type { MergeField, MergeSide, MergeStatus } from '@birge/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Two records of one child becoming one: asked for, done, perhaps undone. */
@Entity('merges')
export class Merge {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'status', type: 'text' }) status: MergeStatus;
  @Column({ name: 'survivor_case_id', type: 'uuid' }) survivorCaseId: string;
  @Column({ name: 'absorbed_case_id', type: 'uuid' }) absorbedCaseId: string;
  @Column({ name: 'note', type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'asked_by', type: 'uuid', nullable: true }) askedBy: string | null;
  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true }) askedAt: Date | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'decision_note', type: 'text', nullable: true }) decisionNote: string | null;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy: string | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  @Column({ name: 'choices', type: 'jsonb' }) choices: Partial<Record<MergeField, MergeSide>>;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
