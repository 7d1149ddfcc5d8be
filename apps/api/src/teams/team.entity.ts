import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** The caseworkers of a district and their manager. */
@Entity('teams')
export class Team {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'location_id', type: 'text' }) locationId: string;
  @Column({ name: 'region_id', type: 'text' }) regionId: string;
  @Column({ name: 'active', type: 'boolean', default: true }) active: boolean;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
