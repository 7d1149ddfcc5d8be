import type { TaskKind, TaskStatus } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** Something to do for a child by a day. Made by a person, or by the workflow (`automatic`). */
@Entity('tasks')
export class Task {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'referral_id', type: 'uuid', nullable: true }) referralId: string | null;
  @Column({ name: 'kind', type: 'text' }) kind: TaskKind;
  /** What a person wrote; an automatic task has the words of its kind. */
  @Column({ name: 'title', type: 'text', nullable: true }) title: string | null;
  @Column({ name: 'status', type: 'text', default: 'open' }) status: TaskStatus;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  /** Time on the clock, `HH:MM`, of a visit or an appointment. */
  @Column({ name: 'due_at', type: 'text', nullable: true }) dueAt: string | null;
  @Column({ name: 'automatic', type: 'boolean', default: false }) automatic: boolean;
  @Column({ name: 'author_id', type: 'uuid', nullable: true }) authorId: string | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
