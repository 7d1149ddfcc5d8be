import type { Relation, SpokenLanguage } from '@birge/domain';
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
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'relation', type: 'text' }) relation: Relation;
  @Column({ name: 'legal_representative', type: 'boolean' }) legalRepresentative: boolean;
  @Column({ name: 'phone', type: 'text', nullable: true }) phone: string | null;
  @Column({ name: 'language', type: 'text', nullable: true }) language: SpokenLanguage | null;
  @Column({ name: 'user_id', type: 'uuid', nullable: true }) userId: string | null;
  @Column({ name: 'note', type: 'text', nullable: true }) note: string | null;
  @VersionColumn({ name: 'version' }) version: number;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
