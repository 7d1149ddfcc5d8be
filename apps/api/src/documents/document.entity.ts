import type { DocumentEndReason, DocumentKind, DocumentStatus } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** A paper that services ask for, given once. An identity document is only recorded as seen. */
@Entity('documents')
export class Document {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'kind', type: 'text' }) kind: DocumentKind;
  @Column({ name: 'status', type: 'text', default: 'current' }) status: DocumentStatus;
  @Column({ name: 'status_reason', type: 'text', nullable: true }) statusReason: DocumentEndReason | null;
  @Column({ name: 'title', type: 'text', nullable: true }) title: string | null;
  @Column({ name: 'number', type: 'text', nullable: true }) number: string | null;
  @Column({ name: 'issuer', type: 'text', nullable: true }) issuer: string | null;
  @Column({ name: 'issued_on', type: 'date', nullable: true }) issuedOn: string | null;
  @Column({ name: 'valid_from', type: 'date', nullable: true }) validFrom: string | null;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  /** The day on which it was shown, and who looked at it. */
  @Column({ name: 'seen_on', type: 'date', nullable: true }) seenOn: string | null;
  @Column({ name: 'seen_by', type: 'uuid', nullable: true }) seenBy: string | null;
  /** Somebody around the child. */
  @Column({ name: 'given_by', type: 'uuid', nullable: true }) givenBy: string | null;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId: string | null;
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true }) replacesId: string | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  /** Uploaded by the family from its own page. */
  @Column({ name: 'by_family', type: 'boolean', default: false }) byFamily: boolean;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
