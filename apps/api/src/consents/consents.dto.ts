import {
  consentActions,
  consentModes,
  consentPurposes,
  consentStatuses,
  spokenLanguages,
} from '@birge/domain';
import { Day, Id, Instant, Nested, NestedList, OneOf, Text, Whole } from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';

/** How a consent begins: asked for, or answered at once. */
export const consentBeginnings = ['requested', 'given', 'refused'] as const;

/** How, in which language and on which day the family answered. */
export class ConsentTermsDto {
  @OneOf(consentModes, 'ConsentMode') mode: string;
  @OneOf(spokenLanguages, 'SpokenLanguage') language: string;
  @Day({ notAfterToday: true }) givenOn: string;
  @Day({ nullable: true, optional: true }) expiresOn?: string | null;
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
}

export class NewConsentDto extends ConsentTermsDto {
  @OneOf(consentPurposes, 'ConsentPurpose') purpose: string;
  @OneOf(consentBeginnings, 'ConsentBeginning', { optional: true, description: '`given` when left out.' })
  status?: string;
  @Id({ nullable: true, optional: true, description: '`sharing`: with whom.' }) organisationId?:
    string | null;
  @Id({
    nullable: true,
    description: 'A legal representative; `null` for the consent of a young person of 15 or more.',
  })
  personId: string | null;
}

export class ActOnConsentDto {
  @OneOf(consentActions, 'ConsentAction') action: (typeof consentActions)[number];
  @Day({ notAfterToday: true, optional: true, description: 'The day of the answer; today when left out.' })
  on?: string;
  @Text({ max: 500, optional: true, description: '`withdraw`: what the family says.' }) note?: string;
}

export class ConsentPartyDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class ConsentDto {
  @Id() id: string;
  @OneOf(consentPurposes, 'ConsentPurpose') purpose: string;
  @Nested(() => ConsentPartyDto, { nullable: true }) organisation: ConsentPartyDto | null;
  @OneOf(consentStatuses, 'ConsentStatus') status: string;
  @Id({ nullable: true }) personId: string | null;
  @Text({ max: 302 }) givenBy: string;
  @OneOf(consentModes, 'ConsentMode') mode: string;
  @OneOf(spokenLanguages, 'SpokenLanguage') language: string;
  @Day() givenOn: string;
  @Day({ nullable: true }) expiresOn: string | null;
  @Text({ max: 500, nullable: true }) note: string | null;
  @Day({ nullable: true }) withdrawnOn: string | null;
  @Text({ max: 500, nullable: true }) withdrawnNote: string | null;
  @Nested(() => ConsentPartyDto) recordedBy: ConsentPartyDto;
  @Instant() recordedAt: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class ConsentListDto {
  @NestedList(() => ConsentDto) items: ConsentDto[];
}
