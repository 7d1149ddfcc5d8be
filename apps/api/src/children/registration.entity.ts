import type { MseCategory, RegistrationKind } from '@birge/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a state register says of a child: disability status, special educational needs, rehabilitation programme. */
@Entity('registrations')
export class Registration {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ name: 'child_id', type: 'uuid' }) childId: string;
  @Column({ name: 'kind', type: 'text' }) kind: RegistrationKind;
  /** Only of the disability status. */
  @Column({ name: 'category', type: 'text', nullable: true }) category: MseCategory | null;
  @Column({ name: 'number', type: 'text', nullable: true }) number: string | null;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
