import {
  Column,
  CreateDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';

/** Who lives together. Children of one family share it, each with a file of its own. */
@Entity('households')
export class Household {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'note', type: 'text', nullable: true }) note: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
