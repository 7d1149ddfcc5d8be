import type { SnoozeReason, TaskKind, TaskStatus, TimeLimitStep } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** What the team that is asked to take a case over has to do is no task of those who have it. SQL, alias: `k` task. */
export const isOfTheCase = `k.kind <> 'answer_transfer'`;

/** The task that measures their answer: one while it waits. `of`: SQL expression of the case, alias: `k` task. */
export const answerTask = (of: string): string =>
  `tasks k where k.case_id = ${of} and k.kind = 'answer_transfer' and k.status = 'open'`;

/** Something to do for a child by a day. Made by a person, or by the workflow (`automatic`). */
@Entity('tasks')
export class Task {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'referral_id', type: 'uuid', nullable: true }) referralId: string | null;
  /** The note that it came from. */
  @Column({ name: 'note_id', type: 'uuid', nullable: true }) noteId: string | null;
  @Column({ name: 'kind', type: 'text' }) kind: TaskKind;
  /** What a person wrote; an automatic task has the words of its kind. */
  @Column({ name: 'title', type: 'text', nullable: true }) title: string | null;
  @Column({ name: 'status', type: 'text', default: 'open' }) status: TaskStatus;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  /** Time on the clock, `HH:MM`, of a visit or an appointment. */
  @Column({ name: 'due_at', type: 'text', nullable: true }) dueAt: string | null;
  @Column({ name: 'automatic', type: 'boolean', default: false }) automatic: boolean;
  /** The limit that the day comes from, counted from `countedFrom`; it follows the limit unless moved by hand. */
  @Column({ name: 'limit_step', type: 'text', nullable: true }) limitStep: TimeLimitStep | null;
  @Column({ name: 'counted_from', type: 'date', nullable: true }) countedFrom: string | null;
  @Column({ name: 'moved_by_hand', type: 'boolean', default: false }) movedByHand: boolean;
  /** Put off: not shown until this day, due on its own day all the while. */
  @Column({ name: 'snoozed_until', type: 'date', nullable: true }) snoozedUntil: string | null;
  @Column({ name: 'snooze_reason', type: 'text', nullable: true }) snoozeReason: SnoozeReason | null;
  @Column({ name: 'snooze_note', type: 'text', nullable: true }) snoozeNote: string | null;
  @Column({ name: 'snoozed_by', type: 'uuid', nullable: true }) snoozedBy: string | null;
  @Column({ name: 'snoozed_at', type: 'timestamptz', nullable: true }) snoozedAt: Date | null;
  @Column({ name: 'author_id', type: 'uuid', nullable: true }) authorId: string | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
