import type { Locality, Sex, SpokenLanguage } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** A child, as the family says who she is. */
@Entity('children')
export class Child {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'family_name', type: 'text', nullable: true }) familyName: string | null;
  @Column({ name: 'given_name', type: 'text' }) givenName: string;
  @Column({ name: 'patronymic', type: 'text', nullable: true }) patronymic: string | null;
  /** `searchKey` of all name parts; what names are compared by. */
  @Column({ name: 'search_name', type: 'text', select: false }) searchName: string;
  /** `matchKeysOf` the name; by what a child who is being registered again is found. */
  @Column({ name: 'match_keys', type: 'text', array: true, select: false }) matchKeys: string[];
  @Column({ name: 'born_on', type: 'date' }) bornOn: string;
  @Column({ name: 'sex', type: 'text' }) sex: Sex;
  @Column({ name: 'iin', type: 'text', nullable: true }) iin: string | null;
  @Column({ name: 'location_id', type: 'text' }) locationId: string;
  @Column({ name: 'settlement', type: 'text', nullable: true }) settlement: string | null;
  @Column({ name: 'locality', type: 'text' }) locality: Locality;
  @Column({ name: 'address', type: 'text', nullable: true }) address: string | null;
  @Column({ name: 'languages', type: 'text', array: true }) languages: SpokenLanguage[];
  /** What helps: a walker, a ramp, an interpreter. Never a diagnosis. */
  @Column({ name: 'support_notes', type: 'text', nullable: true }) supportNotes: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
