import type { CaregiverWork, PulseFace, PulseRespondent } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** How life was going on one day, in five faces for each item; what was not answered is `null`. Never a sum. */
@Entity('pulses')
export class Pulse {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'answered_on', type: 'date' }) answeredOn: string;
  @Column({ name: 'respondent', type: 'text' }) respondent: PulseRespondent;
  /** Which caregiver; `null` for the child, and where nobody has said it. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'health', type: 'smallint', nullable: true }) health: PulseFace | null;
  @Column({ name: 'play', type: 'smallint', nullable: true }) play: PulseFace | null;
  @Column({ name: 'learning', type: 'smallint', nullable: true }) learning: PulseFace | null;
  @Column({ name: 'safety', type: 'smallint', nullable: true }) safety: PulseFace | null;
  @Column({ name: 'family', type: 'smallint', nullable: true }) family: PulseFace | null;
  /** Time for herself, as the caregiver sees it. */
  @Column({ name: 'caregiver_time', type: 'smallint', nullable: true }) caregiverTime: PulseFace | null;
  @Column({ name: 'caregiver_work', type: 'text', nullable: true }) caregiverWork: CaregiverWork | null;
  @Column({ name: 'in_error', type: 'boolean', default: false }) inError: boolean;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
