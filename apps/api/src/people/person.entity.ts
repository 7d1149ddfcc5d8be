import type { ContactChannel, ContactRule, GoneReason, Relation, SpokenLanguage } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** Somebody around a child. A legal representative decides for her, and may have an account for the family page. */
@Entity('people')
export class Person {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'child_id', type: 'uuid' }) childId: string;
  /** One human being in the files of several children: the same in each. */
  @Column({ name: 'individual_id', type: 'uuid' }) individualId: string;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'relation', type: 'text' }) relation: Relation;
  @Column({ name: 'legal_representative', type: 'boolean' }) legalRepresentative: boolean;
  /** First and last day of speaking for the child; `null` for no limit. */
  @Column({ name: 'represents_from', type: 'date', nullable: true }) representsFrom: string | null;
  @Column({ name: 'represents_to', type: 'date', nullable: true }) representsTo: string | null;
  /** The decision that says so: of a court, of the guardianship office. */
  @Column({ name: 'represents_by', type: 'text', nullable: true }) representsBy: string | null;
  @Column({ name: 'phone', type: 'text', nullable: true }) phone: string | null;
  @Column({ name: 'language', type: 'text', nullable: true }) language: SpokenLanguage | null;
  /** Whether this person may be called. Why not is among the protection notes. */
  @Column({ name: 'contact', type: 'text', default: 'may' }) contact: ContactRule;
  /** Times on the clock, `HH:MM`, between which to call. */
  @Column({ name: 'call_from', type: 'text', nullable: true }) callFrom: string | null;
  @Column({ name: 'call_to', type: 'text', nullable: true }) callTo: string | null;
  @Column({ name: 'channel', type: 'text', nullable: true }) channel: ContactChannel | null;
  @Column({ name: 'gone', type: 'text', nullable: true }) gone: GoneReason | null;
  @Column({ name: 'gone_on', type: 'date', nullable: true }) goneOn: string | null;
  /** `null`: not known. */
  @Column({ name: 'lives_with_child', type: 'boolean', nullable: true }) livesWithChild: boolean | null;
  @Column({ name: 'user_id', type: 'uuid', nullable: true }) userId: string | null;
  @Column({ name: 'note', type: 'text', nullable: true }) note: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
