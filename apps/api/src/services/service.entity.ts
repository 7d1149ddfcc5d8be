import type { DocumentKind, ServiceKind, ServiceStep, StandardSource, StandardUnit } from '@birge/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** One line of the catalogue. Its code is its key, its names are data in three languages. */
@Entity('services')
export class Service {
  @PrimaryColumn({ name: 'id', type: 'text' }) id: string;
  @Column({ name: 'kind', type: 'text' }) kind: ServiceKind;
  @Column({ name: 'name_kk', type: 'text' }) nameKk: string;
  @Column({ name: 'name_ru', type: 'text' }) nameRu: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn: string;
  @Column({ name: 'plain_kk', type: 'text' }) plainKk: string;
  @Column({ name: 'plain_ru', type: 'text' }) plainRu: string;
  @Column({ name: 'plain_en', type: 'text' }) plainEn: string;
  @Column({ name: 'age_min', type: 'integer' }) ageMin: number;
  @Column({ name: 'age_max', type: 'integer' }) ageMax: number;
  @Column({ name: 'required_documents', type: 'text', array: true }) requiredDocuments: DocumentKind[];
  @Column({ name: 'steps', type: 'text', array: true }) steps: ServiceStep[];
  @Column({ name: 'standard_days', type: 'integer' }) standardDays: number;
  @Column({ name: 'standard_unit', type: 'text' }) standardUnit: StandardUnit;
  @Column({ name: 'standard_source', type: 'text' }) standardSource: StandardSource;
  @Column({ name: 'active', type: 'boolean' }) active: boolean;
  @VersionColumn({ name: 'version' }) version: number;
}
