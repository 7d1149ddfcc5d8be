import type {
  MseCategory,
  MseTerm,
  PmpcProgramme,
  PmpcSupport,
  RegistrationEndReason,
  RegistrationKind,
  RegistrationStatus,
} from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';
import type { IparPartDto } from './registrations.dto.js';

/** What a state register says of a child: disability status, special educational needs, rehabilitation programme. */
@Entity('registrations')
export class Registration {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'child_id', type: 'uuid' }) childId: string;
  @Column({ name: 'kind', type: 'text' }) kind: RegistrationKind;
  @Column({ name: 'status', type: 'text', default: 'current' }) status: RegistrationStatus;
  @Column({ name: 'status_reason', type: 'text', nullable: true }) statusReason: RegistrationEndReason | null;
  @Column({ name: 'status_note', type: 'text', nullable: true }) statusNote: string | null;
  @Column({ name: 'ended_on', type: 'date', nullable: true }) endedOn: string | null;
  /** Only of the disability status. */
  @Column({ name: 'category', type: 'text', nullable: true }) category: MseCategory | null;
  @Column({ name: 'term', type: 'text', nullable: true }) term: MseTerm | null;
  @Column({ name: 'number', type: 'text', nullable: true }) number: string | null;
  @Column({ name: 'issuer', type: 'text', nullable: true }) issuer: string | null;
  @Column({ name: 'issued_on', type: 'date', nullable: true }) issuedOn: string | null;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  /** Only of the pedagogical conclusion. */
  @Column({ name: 'programme', type: 'text', nullable: true }) programme: PmpcProgramme | null;
  @Column({ name: 'supports', type: 'text', array: true, default: '{}' }) supports: PmpcSupport[];
  @Column({ name: 'conclusion', type: 'text', nullable: true }) conclusion: string | null;
  /** Only of the rehabilitation programme. */
  @Column({ name: 'parts', type: 'jsonb', default: '[]' }) parts: IparPartDto[];
  /** The restricted layer: never read with the rest. */
  @Column({ name: 'icd_code', type: 'text', nullable: true, select: false }) icdCode?: string | null;
  @Column({ name: 'diagnosis', type: 'text', nullable: true, select: false }) diagnosis?: string | null;
  @Column({ name: 'renews_id', type: 'uuid', nullable: true }) renewsId: string | null;
  @Column({ name: 'author_id', type: 'uuid', nullable: true }) authorId: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
