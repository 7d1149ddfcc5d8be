import type { Responsible, UndertakingStatus } from '@birge/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody does for a goal, until a day. */
@Entity('undertakings')
export class Undertaking {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'goal_id', type: 'uuid' }) goalId: string;
  /** The same in every edition of the plan. */
  @Column({ name: 'undertaking_key', type: 'uuid' }) key: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'responsible', type: 'text' }) responsible: Responsible;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true }) organisationId: string | null;
  /** The name as it was agreed: one that changes later does not change what was approved. */
  @Column({ name: 'responsible_name', type: 'text', nullable: true }) responsibleName: string | null;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  /** The task of the caseworker; its day and whether it is done stand there and nowhere else. */
  @Column({ name: 'task_id', type: 'uuid', nullable: true }) taskId: string | null;
  @Column({ name: 'status', type: 'text', default: 'open' }) status: UndertakingStatus;
  @Column({ name: 'moved_to', type: 'date', nullable: true }) movedTo: string | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
}
