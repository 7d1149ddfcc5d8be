import { fitWarnings, spokenLanguages, unfitReasons } from '@birge/domain';
import {
  Day,
  Id,
  LocationId,
  Nested,
  NestedList,
  ServiceId,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';

export class OfferingFilterDto {
  @ServiceId() serviceId: string;
  @Id({ optional: true, description: 'Say for each how it fits the child of this case.' }) caseId?: string;
}

export class OfferingOrganisationDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @LocationId() locationId: string;
  @Text({ max: 500, nullable: true }) address: string | null;
  @Text({ max: 40, nullable: true }) phone: string | null;
  @YesNo() accessible: boolean;
}

/** How an offering fits one child. */
export class FitDto {
  @YesNo() fits: boolean;
  @SomeOf(unfitReasons, 'UnfitReason') unfitReasons: string[];
  @SomeOf(fitWarnings, 'FitWarning') warnings: string[];
  @Whole({
    min: 0,
    max: 20_000,
    nullable: true,
    description: 'Kilometres between the middles of the districts; null where one is not known.',
  })
  distanceKm: number | null;
}

export class OfferingDto {
  @Id() id: string;
  @Nested(() => OfferingOrganisationDto) organisation: OfferingOrganisationDto;
  @ServiceId() serviceId: string;
  @Whole({ min: 0, max: 100_000, nullable: true }) capacity: number | null;
  @Whole({ min: 0, max: 100_000, nullable: true }) placesFree: number | null;
  @YesNo() waitingListOpen: boolean;
  @Whole({ min: 0, max: 17 }) ageMin: number;
  @Whole({ min: 0, max: 17 }) ageMax: number;
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @Whole({ min: 0, max: 3650, nullable: true }) usualWaitDays: number | null;
  @Day({ nullable: true }) confirmedOn: string | null;
  @YesNo() active: boolean;
  @Nested(() => FitDto, { nullable: true, description: 'Only when asked for a case.' }) fit: FitDto | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

/** What the order was made from. */
export class OfferingNeedsDto {
  @Whole({ min: 0, max: 130 }) age: number;
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @YesNo({ description: 'The latest assessment says that walking is hard.' }) needsAccess: boolean;
  @LocationId() locationId: string;
}

export class OfferingListDto {
  @NestedList(() => OfferingDto) items: OfferingDto[];
  @Nested(() => OfferingNeedsDto, { nullable: true }) needs: OfferingNeedsDto | null;
}
