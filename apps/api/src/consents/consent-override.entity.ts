import type { ConsentPurpose, OverrideReason } from '@birge/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A manager's word in place of the family's: for imminent risk or a legal duty, for a while. */
@Entity('consent_overrides')
export class ConsentOverride {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'purpose', type: 'text' }) purpose: ConsentPurpose;
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ name: 'reason', type: 'text' }) reason: OverrideReason;
  @Column({ name: 'note', type: 'text' }) note: string;
  @Column({ name: 'manager_id', type: 'uuid' }) managerId: string;
  /** The last day on which it stands. */
  @Column({ name: 'valid_until', type: 'date' }) validUntil: string;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
