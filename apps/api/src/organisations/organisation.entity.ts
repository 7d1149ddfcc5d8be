import type { SpokenLanguage } from '@birge/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** Who provides services. */
@Entity('organisations')
export class Organisation {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'location_id', type: 'text' }) locationId: string;
  @Column({ name: 'address', type: 'text', nullable: true }) address: string | null;
  @Column({ name: 'phone', type: 'text', nullable: true }) phone: string | null;
  @Column({ name: 'email', type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'languages', type: 'text', array: true }) languages: SpokenLanguage[];
  /** The building has no steps, or has a ramp or a lift. */
  @Column({ name: 'accessible', type: 'boolean' }) accessible: boolean;
  @Column({ name: 'active', type: 'boolean', default: true }) active: boolean;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
