import type { GoalReason, GoalStatus, NeedArea } from '@birge/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One thing that an edition of the plan wants to reach. */
@Entity('goals')
export class Goal {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  /** The same in every edition of the plan. */
  @Column({ name: 'goal_key', type: 'uuid' }) key: string;
  /** From 1, in the order in which the goals are told. */
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'area', type: 'text' }) area: NeedArea;
  /** Areas of need of the assessment of the plan that it is about. */
  @Column({ name: 'needs', type: 'text', array: true, default: '{}' }) needs: NeedArea[];
  @Column({ name: 'target_on', type: 'date', nullable: true }) targetOn: string | null;
  /** How it stands is no part of the approved text. */
  @Column({ name: 'status', type: 'text', default: 'planned' }) status: GoalStatus;
  @Column({ name: 'status_reason', type: 'text', nullable: true }) statusReason: GoalReason | null;
  @Column({ name: 'status_since', type: 'timestamptz', nullable: true }) statusSince: Date | null;
}
