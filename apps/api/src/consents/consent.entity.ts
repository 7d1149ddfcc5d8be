import type {
  AssentAnswer,
  CaregiverPart,
  ConsentEndReason,
  ConsentMode,
  ConsentPurpose,
  ConsentStatus,
  SpokenLanguage,
} from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** What the family agreed to, for one purpose. The terms stay as they were told (a trigger sees to it); the status moves. */
@Entity('consents')
export class Consent {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'purpose', type: 'text' }) purpose: ConsentPurpose;
  /** Only of `sharing`: with whom. */
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ name: 'status', type: 'text' }) status: ConsentStatus;
  /** The legal representative; `null` for a young person's own consent. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  /** The name as it stood on that day. */
  @Column({ name: 'given_by', type: 'text' }) givenBy: string;
  @Column({ name: 'mode', type: 'text' }) mode: ConsentMode;
  @Column({ name: 'language', type: 'text' }) language: SpokenLanguage;
  /** The day of the answer; while it is only asked for, the day of asking. */
  @Column({ name: 'given_on', type: 'date' }) givenOn: string;
  /** The last day on which it stands. */
  @Column({ name: 'expires_on', type: 'date', nullable: true }) expiresOn: string | null;
  /** What the child said, by age on the day of the answer. */
  @Column({ name: 'assent', type: 'text', nullable: true }) assent: AssentAnswer | null;
  @Column({ name: 'assent_note', type: 'text', nullable: true }) assentNote: string | null;
  @Column({ name: 'caregiver', type: 'text', nullable: true }) caregiver: CaregiverPart | null;
  @Column({ name: 'witness', type: 'text', nullable: true }) witness: string | null;
  @Column({ name: 'note', type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'renews_id', type: 'uuid', nullable: true }) renewsId: string | null;
  @Column({ name: 'withdrawn_on', type: 'date', nullable: true }) withdrawnOn: string | null;
  @Column({ name: 'withdrawn_note', type: 'text', nullable: true }) withdrawnNote: string | null;
  /** The day it was revoked, invalidated, renewed or expired. */
  @Column({ name: 'ended_on', type: 'date', nullable: true }) endedOn: string | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: ConsentEndReason | null;
  @Column({ name: 'end_note', type: 'text', nullable: true }) endNote: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
