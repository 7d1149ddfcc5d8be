import { serviceKinds, spokenLanguages } from '@birge/domain';
import {
  Day,
  Id,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  QueryList,
  QueryYesNo,
  ServiceId,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';

export const organisationSorts = ['name', '-name', 'updatedAt', '-updatedAt'] as const;

/** What a list of organisations can be narrowed by; `q` searches the name. */
export class OrganisationFilterDto extends PageQueryDto {
  @OneOf(organisationSorts, 'OrganisationSort', { optional: true }) sort?: string;
  @ServiceId({ optional: true }) serviceId?: string;
  @QueryList(serviceKinds, 'ServiceKind') kind?: string[];
  @QueryList(spokenLanguages, 'SpokenLanguage') language?: string[];
  @LocationId({ optional: true, description: 'A district, or a region with all its districts.' })
  locationId?: string;
  @QueryYesNo() accessible?: boolean;
  @QueryYesNo() active?: boolean;
}

/** What an organisation offers, as the directory shows it. */
export class OfferedServiceDto {
  @Id() id: string;
  @ServiceId() serviceId: string;
  @Nested(() => NameDto) serviceName: NameDto;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @Whole({ min: 0, max: 100_000, nullable: true }) capacity: number | null;
  @Whole({ min: 0, max: 100_000, nullable: true }) placesFree: number | null;
  @YesNo() waitingListOpen: boolean;
  @Whole({ min: 0, max: 17 }) ageMin: number;
  @Whole({ min: 0, max: 17 }) ageMax: number;
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @Whole({ min: 0, max: 3650, nullable: true }) usualWaitDays: number | null;
  @Day({ nullable: true }) confirmedOn: string | null;
  @YesNo() active: boolean;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class OrganisationDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @LocationId() locationId: string;
  @Text({ max: 500, nullable: true }) address: string | null;
  @Text({ max: 40, nullable: true }) phone: string | null;
  @Text({ max: 254, nullable: true }) email: string | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @YesNo() accessible: boolean;
  @YesNo() active: boolean;
  @NestedList(() => OfferedServiceDto) offerings: OfferedServiceDto[];
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class OrganisationListDto {
  @NestedList(() => OrganisationDto) items: OrganisationDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
