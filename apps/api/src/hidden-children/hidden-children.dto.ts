import { ageBands, difficultyDomains, localities, priorities, referralStatuses } from '@birge/domain';
import {
  Day,
  Id,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  SomeOf,
  Text,
} from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';

export const hiddenSorts = ['since', '-since'] as const;

export class HiddenChildQueryDto extends PageQueryDto {
  @OneOf(ageBands, 'AgeBand', { optional: true }) ageBand?: string;
  @OneOf(localities, 'Locality', { optional: true }) locality?: string;
  @LocationId({ optional: true, description: 'A district, or a region with all its districts.' })
  locationId?: string;
  @Id({ optional: true }) teamId?: string;
  @Id({ optional: true }) caseworkerId?: string;
  @Day({ optional: true, description: 'Known for at least as long: screened on this day or before.' })
  until?: string;
  @OneOf(hiddenSorts, 'HiddenChildSort', {
    optional: true,
    description: 'Known the longest first unless asked otherwise.',
  })
  sort?: string;
}

export class HiddenChildPersonDto {
  @Id() id: string;
  @PersonName({ nullable: true }) familyName: string | null;
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) patronymic: string | null;
  @Day() bornOn: string;
  @Text({ max: 20 }) sex: string;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
  @OneOf(localities, 'Locality') locality: string;
}

export class HiddenNameDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** The referral to one of the registers that is on its way already. */
export class HiddenReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) serviceId: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
}

export class HiddenChildDto {
  @Id({ description: 'The case.' }) id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(priorities, 'Priority') priority: string;
  @Nested(() => HiddenChildPersonDto) child: HiddenChildPersonDto;
  @Nested(() => HiddenNameDto, { nullable: true }) caseworker: HiddenNameDto | null;
  @Nested(() => HiddenNameDto) team: HiddenNameDto;
  @Day({ description: 'Day of the screening that found the difficulties.' }) since: string;
  @SomeOf(difficultyDomains, 'DifficultyDomain') difficulties: string[];
  @Nested(() => HiddenReferralDto, { nullable: true }) referral: HiddenReferralDto | null;
}

export class HiddenChildPageDto {
  @NestedList(() => HiddenChildDto) items: HiddenChildDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
