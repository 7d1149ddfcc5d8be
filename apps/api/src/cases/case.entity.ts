import type {
  CaseStatus,
  ClosureFeedback,
  ClosureReason,
  FeedbackObstacle,
  Ownership,
  Priority,
} from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** The work with one child, from the first word to the last; one case a child, reopened under the same number. */
@Entity('cases')
export class Case {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'number', type: 'text', insert: false, update: false }) number: string;
  @Column({ name: 'child_id', type: 'uuid' }) childId: string;
  @Column({ name: 'status', type: 'text' }) status: CaseStatus;
  /** Where `back` leads: the state before a closure or transfer was asked for. */
  @Column({ name: 'came_from', type: 'text', nullable: true }) cameFrom: CaseStatus | null;
  @Column({ name: 'priority', type: 'text' }) priority: Priority;
  @Column({ name: 'team_id', type: 'uuid' }) teamId: string;
  /** Region (KATO) of the team, kept here so that a region's list is one index. */
  @Column({ name: 'region_id', type: 'text' }) regionId: string;
  @Column({ name: 'caseworker_id', type: 'uuid', nullable: true }) caseworkerId: string | null;
  @Column({ name: 'receiving_team_id', type: 'uuid', nullable: true }) receivingTeamId: string | null;
  @Column({ name: 'receiving_region_id', type: 'text', nullable: true }) receivingRegionId: string | null;
  @Column({ name: 'opened_on', type: 'date' }) openedOn: string;
  @Column({ name: 'registered_on', type: 'date', nullable: true }) registeredOn: string | null;
  @Column({ name: 'closed_on', type: 'date', nullable: true }) closedOn: string | null;
  @Column({ name: 'status_since', type: 'timestamptz' }) statusSince: Date;
  @Column({ name: 'closure_reason', type: 'text', nullable: true }) closureReason: ClosureReason | null;
  @Column({ name: 'closure_requested_by', type: 'uuid', nullable: true }) closureRequestedBy: string | null;
  @Column({ name: 'child_view', type: 'text', nullable: true }) childView: string | null;
  @Column({ name: 'caregiver_view', type: 'text', nullable: true }) caregiverView: string | null;
  /** Why there is no view; never beside one. */
  @Column({ name: 'child_view_absence', type: 'text', nullable: true }) childViewAbsence: string | null;
  @Column({ name: 'caregiver_view_absence', type: 'text', nullable: true }) caregiverViewAbsence:
    string | null;
  /** Whether the family was asked before the closure what it thinks of the work; what it said, or why it could not be. */
  @Column({ name: 'feedback', type: 'text', nullable: true }) feedback: ClosureFeedback | null;
  @Column({ name: 'feedback_obstacle', type: 'text', nullable: true })
  feedbackObstacle: FeedbackObstacle | null;
  @Column({ name: 'feedback_note', type: 'text', nullable: true }) feedbackNote: string | null;
  /** On hold: the day on which somebody looks whether it can go on. */
  @Column({ name: 'hold_until', type: 'date', nullable: true }) holdUntil: string | null;
  /** What was said with the last step: why it is paused, returned, moved. */
  @Column({ name: 'status_note', type: 'text', nullable: true }) statusNote: string | null;
  /** Day of the next open task; kept by the tasks. */
  @Column({ name: 'due_on', type: 'date', nullable: true, update: false }) dueOn: string | null;
  @Column({ name: 'last_contact_on', type: 'date', nullable: true }) lastContactOn: string | null;
  /** The case that this one became part of: it is read, and written to no more. */
  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true, insert: false, update: false })
  mergedIntoId: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}

/** To whom a case belongs, as the policy asks it. */
export const ownershipOf = (row: Case): Ownership => ({
  caseworkerId: row.caseworkerId,
  teamId: row.teamId,
  regionId: row.regionId,
  receivingTeamId: row.receivingTeamId,
  receivingRegionId: row.receivingRegionId,
});
