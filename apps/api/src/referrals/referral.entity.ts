import type {
  Barrier,
  DocumentKind,
  HandoverTarget,
  Outcome,
  ReferralStatus,
  ServiceKind,
  SharedField,
} from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** One child asked of one organisation for one service: a record of its own, with its own copy of what is shared. */
@Entity('referrals')
export class Referral {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'number', type: 'text', insert: false, update: false }) number: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'kind', type: 'text' }) kind: ServiceKind;
  @Column({ name: 'service_id', type: 'text' }) serviceId: string;
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true }) organisationId: string | null;
  @Column({ name: 'goal_id', type: 'uuid', nullable: true }) goalId: string | null;
  @Column({ name: 'status', type: 'text', default: 'draft' }) status: ReferralStatus;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'shared_fields', type: 'text', array: true }) sharedFields: SharedField[];
  /** What the organisation sees, as it was on the day of sending. */
  @Column({ name: 'shared', type: 'jsonb', nullable: true }) shared: object | null;
  @Column({ name: 'consent_id', type: 'uuid', nullable: true }) consentId: string | null;
  /** A manager's word, where the family's was missing. */
  @Column({ name: 'override_id', type: 'uuid', nullable: true }) overrideId: string | null;
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true }) replacesId: string | null;
  /** The note that it came from. */
  @Column({ name: 'note_id', type: 'uuid', nullable: true }) noteId: string | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;

  // The moments are stored once: the first time counts, whatever happens later.
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true }) acknowledgedAt: Date | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'waitlisted_at', type: 'timestamptz', nullable: true }) waitlistedAt: Date | null;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true }) completedAt: Date | null;
  /** The one moment that moves: the last time anybody did anything about it. */
  @Column({ name: 'last_contact_at', type: 'timestamptz', nullable: true }) lastContactAt: Date | null;
  @Column({ name: 'status_since', type: 'timestamptz', default: () => 'now()' }) statusSince: Date;

  /** Last day on which an answer is on time, by the standard of the service. */
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  /** Every open state has a day on which somebody looks again. */
  @Column({ name: 'next_check_on', type: 'date', nullable: true }) nextCheckOn: string | null;
  @Column({ name: 'status_reason', type: 'text', nullable: true }) statusReason: Barrier | null;
  @Column({ name: 'status_note', type: 'text', nullable: true }) statusNote: string | null;
  @Column({ name: 'message_to_family', type: 'text', nullable: true }) messageToFamily: string | null;
  @Column({ name: 'requested_documents', type: 'text', array: true, default: '{}' })
  requestedDocuments: DocumentKind[];
  @Column({ name: 'provided_documents', type: 'text', array: true, default: '{}' })
  providedDocuments: DocumentKind[];
  @Column({ name: 'documents_due_on', type: 'date', nullable: true }) documentsDueOn: string | null;
  @Column({ name: 'expected_on', type: 'date', nullable: true }) expectedOn: string | null;
  @Column({ name: 'queue_place', type: 'integer', nullable: true }) queuePlace: number | null;
  @Column({ name: 'started_on', type: 'date', nullable: true }) startedOn: string | null;
  @Column({ name: 'ended_on', type: 'date', nullable: true }) endedOn: string | null;
  /** Tenge. */
  @Column({ name: 'amount', type: 'integer', nullable: true }) amount: number | null;
  @Column({ name: 'outcome', type: 'text', nullable: true }) outcome: Outcome | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt: Date | null;
  @Column({ name: 'answer_seen_at', type: 'timestamptz', nullable: true }) answerSeenAt: Date | null;
  /** The case ended and the service goes on: with whom, and since when. */
  @Column({ name: 'handed_over_to', type: 'text', nullable: true }) handedOverTo: HandoverTarget | null;
  @Column({ name: 'handed_over_at', type: 'timestamptz', nullable: true }) handedOverAt: Date | null;
  /** Whose the last words are in a draft, which is saved as one types. */
  @Column({ name: 'updated_by', type: 'uuid', nullable: true }) updatedBy: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
