import type { SpokenLanguage } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** One service at one organisation, with its places, ages and languages. */
@Entity('offerings')
export class Offering {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'service_id', type: 'text' }) serviceId: string;
  @Column({ name: 'capacity', type: 'integer', nullable: true }) capacity: number | null;
  @Column({ name: 'places_free', type: 'integer', nullable: true }) placesFree: number | null;
  @Column({ name: 'waiting_list_open', type: 'boolean', default: true }) waitingListOpen: boolean;
  @Column({ name: 'age_min', type: 'integer', default: 0 }) ageMin: number;
  @Column({ name: 'age_max', type: 'integer', default: 17 }) ageMax: number;
  @Column({ name: 'languages', type: 'text', array: true }) languages: SpokenLanguage[];
  @Column({ name: 'usual_wait_days', type: 'integer', nullable: true }) usualWaitDays: number | null;
  /** The day on which the organisation, or somebody on its word, said that this is still so. */
  @Column({ name: 'confirmed_on', type: 'date', nullable: true }) confirmedOn: string | null;
  @Column({ name: 'active', type: 'boolean', default: true }) active: boolean;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
