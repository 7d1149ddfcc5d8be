import type { PlanStatus } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** One edition of what is to be reached with a child. An approved edition stays as it was approved. */
@Entity('plans')
export class Plan {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'edition', type: 'integer' }) edition: number;
  @Column({ name: 'status', type: 'text', default: 'draft' }) status: PlanStatus;
  @Column({ name: 'summary', type: 'text', nullable: true }) summary: string | null;
  /** The needs that its goals are about are those of this assessment. */
  @Column({ name: 'assessment_id', type: 'uuid', nullable: true }) assessmentId: string | null;
  /** What changes against the approved edition, and why. */
  @Column({ name: 'change_note', type: 'text', nullable: true }) changeNote: string | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  /** Everybody who wrote into this edition: none of them approves it. */
  @Column({ name: 'writers', type: 'uuid', array: true, default: '{}' }) writers: string[];
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true }) submittedBy: string | null;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt: Date | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'return_note', type: 'text', nullable: true }) returnNote: string | null;
  @Column({ name: 'review_on', type: 'date', nullable: true }) reviewOn: string | null;
  /** Whose the last words are; saving as one types leaves no line in the history. */
  @Column({ name: 'updated_by', type: 'uuid', nullable: true }) updatedBy: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
