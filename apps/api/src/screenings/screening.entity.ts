import type {
  AdministrationMode,
  DomainFinding,
  Instrument,
  Language,
  Relation,
  ScreeningAnswers,
  ScreeningOutcome,
  ScreeningSource,
  ScreeningStatus,
} from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** One conversation about what is hard for a child. `answers` and `concern` are a restricted layer, the result is not. */
@Entity('screenings')
export class Screening {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'status', type: 'text', default: 'draft' }) status: ScreeningStatus;
  @Column({ name: 'source', type: 'text', default: 'interview' }) source: ScreeningSource;
  /** `null` below two years, where there is no form. */
  @Column({ name: 'instrument', type: 'text', nullable: true }) instrument: Instrument | null;
  @Column({ name: 'rule_id', type: 'text', nullable: true }) ruleId: string | null;
  /** In which edition of the words the questions were read out. */
  @Column({ name: 'content_version', type: 'text', nullable: true }) contentVersion: string | null;
  @Column({ name: 'language', type: 'text' }) language: Language;
  @Column({ name: 'screened_on', type: 'date' }) screenedOn: string;
  /** Completed years on that day. */
  @Column({ name: 'age_years', type: 'integer' }) ageYears: number;
  @Column({ name: 'administration_mode', type: 'text', default: 'proxy' })
  administrationMode: AdministrationMode;
  @Column({ name: 'respondent_id', type: 'uuid', nullable: true }) respondentId: string | null;
  @Column({ name: 'respondent_relation', type: 'text', nullable: true }) respondentRelation: Relation | null;
  @Column({ name: 'answers', type: 'jsonb' }) answers: ScreeningAnswers;
  /** Below two years: what worries the family, in its own words. */
  @Column({ name: 'concern', type: 'text', nullable: true }) concern: string | null;
  @Column({ name: 'results', type: 'jsonb' }) results: readonly DomainFinding[];
  @Column({ name: 'outcome', type: 'text', nullable: true }) outcome: ScreeningOutcome | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true }) completedAt: Date | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
