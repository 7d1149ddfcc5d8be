import type { GoalStatus, NeedArea } from '@birge/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One thing that an edition of the plan wants to reach. */
@Entity('goals')
export class Goal {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  /** From 1, in the order in which the goals are told. */
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'area', type: 'text' }) area: NeedArea;
  @Column({ name: 'status', type: 'text', default: 'planned' }) status: GoalStatus;
  @Column({ name: 'target_on', type: 'date', nullable: true }) targetOn: string | null;
}
