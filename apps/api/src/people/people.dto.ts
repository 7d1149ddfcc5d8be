import { relations, spokenLanguages } from '@birge/domain';
import { Id, NestedList, OneOf, PersonName, Phone, Text, Whole, YesNo } from '../platform/fields.js';
import type { Person } from './person.entity.js';

export class NewPersonDto {
  @PersonName({ max: 200 }) name: string;
  @OneOf(relations, 'Relation') relation: string;
  @YesNo({ description: 'Decides for the child: a parent, or who is appointed.' })
  legalRepresentative: boolean;
  @Phone({ nullable: true, optional: true }) phone?: string | null;
  @OneOf(spokenLanguages, 'SpokenLanguage', { nullable: true, optional: true }) language?: string | null;
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
}

export class UpdatePersonDto {
  @PersonName({ max: 200, optional: true }) name?: string;
  @OneOf(relations, 'Relation', { optional: true }) relation?: string;
  @YesNo({ optional: true }) legalRepresentative?: boolean;
  @Phone({ nullable: true, optional: true }) phone?: string | null;
  @OneOf(spokenLanguages, 'SpokenLanguage', { nullable: true, optional: true }) language?: string | null;
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
}

export class PersonDto {
  @Id() id: string;
  @PersonName({ max: 200 }) name: string;
  @OneOf(relations, 'Relation') relation: string;
  @YesNo() legalRepresentative: boolean;
  @Phone({ nullable: true }) phone: string | null;
  @OneOf(spokenLanguages, 'SpokenLanguage', { nullable: true }) language: string | null;
  @Text({ max: 500, nullable: true }) note: string | null;
  @YesNo({ description: 'Has an account and sees the family page.' }) hasAccount: boolean;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class PersonListDto {
  @NestedList(() => PersonDto) items: PersonDto[];
}

export const toPersonDto = (person: Person): PersonDto => ({
  id: person.id,
  name: person.name,
  relation: person.relation,
  legalRepresentative: person.legalRepresentative,
  phone: person.phone,
  language: person.language,
  note: person.note,
  hasAccount: person.userId !== null,
  version: person.version,
});
