import type {
  AssessmentStatus,
  DifficultyDomain,
  DifficultyLevel,
  NeedArea,
  NeedLevel,
  Priority,
  PriorityReason,
  RiskAnswers,
} from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

export interface Need {
  readonly area: NeedArea;
  readonly level: NeedLevel;
  readonly note: string | null;
}

export interface Difficulty {
  readonly domain: DifficultyDomain;
  readonly level: DifficultyLevel;
}

/** What a child and family need, and what is hard for the child, on one day. Never a diagnosis. */
@Entity('assessments')
export class Assessment {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'status', type: 'text', default: 'draft' }) status: AssessmentStatus;
  @Column({ name: 'needs', type: 'jsonb' }) needs: Need[];
  @Column({ name: 'difficulties', type: 'jsonb' }) difficulties: Difficulty[];
  /** What was answered about danger and need; what was not talked about is absent. */
  @Column({ name: 'risks', type: 'jsonb', default: {} }) risks: RiskAnswers;
  @Column({ name: 'priority', type: 'text' }) priority: Priority;
  /** Until somebody chooses, the priority follows the suggestion. */
  @Column({ name: 'priority_chosen', type: 'boolean', default: false }) priorityChosen: boolean;
  /** What was suggested when it was completed, and why. */
  @Column({ name: 'suggested_priority', type: 'text', nullable: true }) suggestedPriority: Priority | null;
  @Column({ name: 'suggested_reasons', type: 'text', array: true, default: '{}' })
  suggestedReasons: PriorityReason[];
  /** Why another priority than the suggested one was chosen. */
  @Column({ name: 'priority_reason', type: 'text', nullable: true }) priorityReason: string | null;
  @Column({ name: 'child_words', type: 'text', nullable: true }) childWords: string | null;
  @Column({ name: 'caregiver_words', type: 'text', nullable: true }) caregiverWords: string | null;
  @Column({ name: 'summary', type: 'text', nullable: true }) summary: string | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @Column({ name: 'assessed_on', type: 'date' }) assessedOn: string;
  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true }) completedAt: Date | null;
  /** Whose the last words are; saving as one types leaves no line in the history. */
  @Column({ name: 'updated_by', type: 'uuid', nullable: true }) updatedBy: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
