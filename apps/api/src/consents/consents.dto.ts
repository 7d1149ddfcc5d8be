import {
  assentAnswers,
  caregiverParts,
  consentActions,
  consentEndReasons,
  consentModes,
  consentPurposes,
  consentStatuses,
  consentSteps,
  documentKinds,
  overridePurposes,
  overrideReasons,
  referralStatuses,
  sharedFields,
  spokenLanguages,
} from '@birge/domain';
import {
  Day,
  Id,
  Instant,
  Nested,
  NestedList,
  OneOf,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';

/** How a consent begins: asked for, answered at once, or not known from an older file. */
export const consentBeginnings = ['requested', 'given', 'refused', 'unknown'] as const;

/** What the child said, and who else was told. */
export class AssentDto {
  @OneOf(assentAnswers, 'AssentAnswer', {
    nullable: true,
    optional: true,
    description:
      'Needed from 6 years on, from 12 in writing; from 15 only where the young person is not able to answer.',
  })
  assent?: string | null;
  @Text({ max: 500, nullable: true, optional: true, description: '`not_able`: how that was found.' })
  assentNote?: string | null;
  @OneOf(caregiverParts, 'CaregiverPart', {
    nullable: true,
    optional: true,
    description: 'Consent of a young person: whether a caregiver was told.',
  })
  caregiver?: string | null;
}

/** How, in which language and on which day the family answered. */
export class ConsentTermsDto extends AssentDto {
  @OneOf(consentModes, 'ConsentMode') mode: string;
  @OneOf(spokenLanguages, 'SpokenLanguage') language: string;
  @Day({ notAfterToday: true }) givenOn: string;
  @Day({
    nullable: true,
    optional: true,
    description:
      'The last day. What a representative agrees to ends on the eighteenth birthday at the latest.',
  })
  expiresOn?: string | null;
  @Text({ max: 200, nullable: true, optional: true }) witness?: string | null;
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

/** A step. `give` and `renew` may bring the terms of the answer; of a renewal they make the new record. */
export class ActOnConsentDto extends AssentDto {
  @OneOf(consentSteps, 'ConsentStep') action: (typeof consentSteps)[number];
  @Day({ notAfterToday: true, optional: true, description: 'The day of the answer; today when left out.' })
  on?: string;
  @Text({ max: 500, optional: true, description: 'What the family says; why the office ends it.' })
  note?: string;
  @OneOf(consentEndReasons, 'ConsentEndReason', {
    optional: true,
    description: '`revoke`, `invalidate`: why.',
  })
  reason?: string;
  @Id({
    nullable: true,
    optional: true,
    description: '`give`, `renew`: who answers; as before when left out.',
  })
  personId?: string | null;
  @OneOf(consentModes, 'ConsentMode', { optional: true }) mode?: string;
  @OneOf(spokenLanguages, 'SpokenLanguage', { optional: true }) language?: string;
  @Day({ nullable: true, optional: true }) expiresOn?: string | null;
  @Text({ max: 200, nullable: true, optional: true }) witness?: string | null;
}

export class ConsentPartyDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** What an organisation was told on the ground of a consent. */
export class SharedUnderConsentDto {
  @Id() referralId: string;
  @Text({ max: 20 }) number: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Instant() sentAt: string;
  @SomeOf(sharedFields, 'SharedField') fields: string[];
  @SomeOf(documentKinds, 'DocumentKind') documents: string[];
  @YesNo({ description: 'The organisation reads it today.' }) readable: boolean;
}

export class ConsentDto {
  @Id() id: string;
  @OneOf(consentPurposes, 'ConsentPurpose') purpose: string;
  @Nested(() => ConsentPartyDto, { nullable: true }) organisation: ConsentPartyDto | null;
  @OneOf(consentStatuses, 'ConsentStatus', { description: '`expired` from the day after its last.' })
  status: string;
  @Id({ nullable: true }) personId: string | null;
  @Text({ max: 302 }) givenBy: string;
  @OneOf(consentModes, 'ConsentMode') mode: string;
  @OneOf(spokenLanguages, 'SpokenLanguage') language: string;
  @Day() givenOn: string;
  @Day({ nullable: true }) expiresOn: string | null;
  @OneOf(assentAnswers, 'AssentAnswer', { nullable: true }) assent: string | null;
  @Text({ max: 500, nullable: true }) assentNote: string | null;
  @OneOf(caregiverParts, 'CaregiverPart', { nullable: true }) caregiver: string | null;
  @Text({ max: 200, nullable: true }) witness: string | null;
  @Text({ max: 500, nullable: true }) note: string | null;
  @Id({ nullable: true, description: 'The record that this one continues.' }) renewsId: string | null;
  @Id({ nullable: true, description: 'The record that continues this one.' }) renewedById: string | null;
  @Day({ nullable: true }) withdrawnOn: string | null;
  @Text({ max: 500, nullable: true }) withdrawnNote: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  @OneOf(consentEndReasons, 'ConsentEndReason', { nullable: true }) endReason: string | null;
  @Text({ max: 500, nullable: true }) endNote: string | null;
  @NestedList(() => SharedUnderConsentDto, {
    description: '`sharing`: what this organisation has been told.',
  })
  shared: SharedUnderConsentDto[];
  @Nested(() => ConsentPartyDto) recordedBy: ConsentPartyDto;
  @Instant() recordedAt: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class NewConsentOverrideDto {
  @OneOf(overridePurposes, 'OverridePurpose') purpose: string;
  @Id({ nullable: true, optional: true, description: '`sharing`: with whom.' }) organisationId?:
    string | null;
  @OneOf(overrideReasons, 'OverrideReason') reason: string;
  @Text({ max: 1000, lines: true, description: 'What happened, in words.' }) note: string;
  @Day({ description: 'The last day; 30 days from today at most.' }) validUntil: string;
}

export class ConsentOverrideDto {
  @Id() id: string;
  @OneOf(overridePurposes, 'OverridePurpose') purpose: string;
  @Nested(() => ConsentPartyDto, { nullable: true }) organisation: ConsentPartyDto | null;
  @OneOf(overrideReasons, 'OverrideReason') reason: string;
  @Text({ max: 1000 }) note: string;
  @Nested(() => ConsentPartyDto) manager: ConsentPartyDto;
  @Day() validUntil: string;
  @Instant({ nullable: true }) endedAt: string | null;
  @YesNo({ description: 'It stands today.' }) stands: boolean;
  @YesNo({ description: 'This person may end it.' }) mayEnd: boolean;
  @NestedList(() => SharedUnderConsentDto, { description: 'What was sent on its ground.' })
  shared: SharedUnderConsentDto[];
  @Instant() createdAt: string;
}

export class ConsentListDto {
  @NestedList(() => ConsentDto) items: ConsentDto[];
  @NestedList(() => ConsentOverrideDto, {
    description: 'Where a manager stood in for the family, newest first.',
  })
  overrides: ConsentOverrideDto[];
  @YesNo({ description: 'This person may stand in for the family.' }) mayOverride: boolean;
}

/** The steps a consent knows, the calendar's too: for the permissions of the route. */
export const stepPermissions = consentActions
  .filter((action) => (consentSteps as readonly string[]).includes(action))
  .map((action) => `consent.${action}` as const);
