import {
  iinWarnings,
  localities,
  matchReasons,
  mseCategories,
  registrationKinds,
  sexes,
  spokenLanguages,
} from '@birge/domain';
import {
  Day,
  Decimal,
  Id,
  Iin,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  QueryWhole,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { CountDto } from '../platform/page.dto.js';
import { RegistrationDto } from '../registrations/registrations.dto.js';

export const childSorts = ['name', '-name', 'bornOn', '-bornOn'] as const;

export class ChildQueryDto {
  @QueryWhole({ min: 1, max: 200, optional: true }) limit?: number;
  @Text({ max: 1000, optional: true, description: '`nextCursor` of the page before.' }) cursor?: string;
  @OneOf(childSorts, 'ChildSort', { optional: true }) sort?: string;
}

/** A child as she is told to us. Names stand as the family writes them; a family name is not needed. */
export class NewChildDto {
  @PersonName({ nullable: true, optional: true }) familyName?: string | null;
  @PersonName() givenName: string;
  @PersonName({ nullable: true, optional: true }) patronymic?: string | null;
  @Day({ notAfterToday: true }) bornOn: string;
  @OneOf(sexes, 'Sex') sex: string;
  @Iin({ nullable: true, optional: true, description: 'May be absent: undocumented children have none.' })
  iin?: string | null;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true, optional: true }) settlement?: string | null;
  @OneOf(localities, 'Locality') locality: string;
  @Text({ max: 500, nullable: true, optional: true }) address?: string | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage', { optional: true }) languages?: string[];
  @Text({ max: 500, nullable: true, optional: true, description: 'What helps. Never a diagnosis.' })
  supportNotes?: string | null;
  @NestedList(() => RegistrationDto, { max: 20, optional: true }) registrations?: RegistrationDto[];
}

export class UpdateChildDto {
  @PersonName({ nullable: true, optional: true }) familyName?: string | null;
  @PersonName({ optional: true }) givenName?: string;
  @PersonName({ nullable: true, optional: true }) patronymic?: string | null;
  @Day({ notAfterToday: true, optional: true }) bornOn?: string;
  @OneOf(sexes, 'Sex', { optional: true }) sex?: string;
  @Iin({ nullable: true, optional: true, description: 'Left out: stays as it is.' }) iin?: string | null;
  @LocationId({ optional: true }) locationId?: string;
  @Text({ max: 200, nullable: true, optional: true }) settlement?: string | null;
  @OneOf(localities, 'Locality', { optional: true }) locality?: string;
  @Text({ max: 500, nullable: true, optional: true }) address?: string | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage', { optional: true }) languages?: string[];
  @Text({ max: 500, nullable: true, optional: true }) supportNotes?: string | null;
  @SomeOf(iinWarnings, 'IinWarning', {
    optional: true,
    description: 'Differences that a person has confirmed.',
  })
  confirmedWarnings?: string[];
}

export class ChildListItemDto {
  @Id() id: string;
  @Id() caseId: string;
  @PersonName({ nullable: true }) familyName: string | null;
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) patronymic: string | null;
  @Day() bornOn: string;
  @OneOf(sexes, 'Sex') sex: string;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
  @OneOf(localities, 'Locality') locality: string;
}

export class ChildListDto {
  @NestedList(() => ChildListItemDto) items: ChildListItemDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class ChildRegistrationDto {
  @OneOf(registrationKinds, 'RegistrationKind') kind: string;
  @OneOf(mseCategories, 'MseCategory', { nullable: true }) category: string | null;
  @Text({ max: 100, nullable: true }) number: string | null;
  @Day() validFrom: string;
  @Day({ nullable: true }) validTo: string | null;
}

export class ChildDto extends ChildListItemDto {
  @Text({ max: 12, nullable: true, description: 'Masked: the first four and the last four digits.' })
  iinMasked: string | null;
  @Text({ max: 500, nullable: true }) address: string | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @Text({ max: 500, nullable: true }) supportNotes: string | null;
  @NestedList(() => ChildRegistrationDto) registrations: ChildRegistrationDto[];
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

/** What has been typed so far. */
export class MatchQueryDto {
  @PersonName({ nullable: true, optional: true }) familyName?: string | null;
  @PersonName({ nullable: true, optional: true }) givenName?: string | null;
  @PersonName({ nullable: true, optional: true }) patronymic?: string | null;
  @Day({ nullable: true, optional: true }) bornOn?: string | null;
  @Iin({ nullable: true, optional: true }) iin?: string | null;
  @LocationId({ nullable: true, optional: true }) locationId?: string | null;
}

/** Whom to ask about a child who is out of reach. */
export class MatchContactDto {
  @Text({ max: 200 }) team: string;
  @Text({ max: 200, nullable: true, description: 'Who manages the team, or its region.' }) manager:
    string | null;
  @Text({ max: 40, nullable: true, description: 'Work phone of the manager.' }) phone: string | null;
}

/** A child who may be the same. Out of reach it says only that there is one, and whom to ask. */
export class ChildMatchDto {
  @Decimal({ nullable: true, description: '0 to 1.' }) score: number | null;
  @SomeOf(matchReasons, 'MatchReason') reasons: string[];
  @YesNo() withinReach: boolean;
  @Id({ nullable: true }) caseId: string | null;
  @Id({ nullable: true }) childId: string | null;
  @Text({ max: 20, nullable: true }) number: string | null;
  @Text({ max: 302, nullable: true }) name: string | null;
  @Day({ nullable: true }) bornOn: string | null;
  @Nested(() => MatchContactDto, { nullable: true }) contact: MatchContactDto | null;
}

export class ChildMatchListDto {
  @NestedList(() => ChildMatchDto) items: ChildMatchDto[];
}
