import {
  barriers,
  consentModes,
  difficultyDomains,
  difficultyLevels,
  documentFormats,
  documentKinds,
  localities,
  mseCategories,
  outcomes,
  overrideReasons,
  referralStatuses,
  registrationKinds,
  relations,
  roles,
  serviceKinds,
  sexes,
  sharedFields,
  sharingGrounds,
  spokenLanguages,
  turns,
} from '@birge/domain';
import {
  Day,
  Id,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  ServiceId,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';
import { CountDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';
import { ReferralHandoverDto } from './referral-endings.dto.js';

export class ReferralServiceDto {
  @ServiceId() id: string;
  @Nested(() => NameDto) name: NameDto;
  @Nested(() => NameDto) plain: NameDto;
}

export class ReferralOrganisationDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @LocationId() locationId: string;
  @Text({ max: 40, nullable: true }) phone: string | null;
  @YesNo({ description: 'False for one that has closed.' }) active: boolean;
}

export class ReferralCaseDto {
  @Id({ nullable: true, description: 'Null for the organisation, which never opens the case.' })
  id: string | null;
  @Text({ max: 20 }) number: string;
}

export class ReferralChildDto {
  @Text({ max: 110, description: 'First name and initial.' }) shortName: string;
  @PersonName({ nullable: true, description: 'Null for the organisation.' }) givenName: string | null;
  @PersonName({ nullable: true, description: 'Null for the organisation.' }) familyName: string | null;
  @Whole({
    min: 0,
    max: 130,
    nullable: true,
    description: 'Completed years; null where the family no longer agrees.',
  })
  age: number | null;
  @OneOf(sexes, 'Sex') sex: string;
}

export class ReferralCaseworkerDto {
  @Id({ nullable: true, description: 'Null for the organisation.' }) id: string | null;
  @Text({ max: 200 }) name: string;
  @Text({ max: 40, nullable: true }) phone: string | null;
}

/** Whose move it is, since when, and on which day somebody looks again. */
export class WaitingDto {
  @OneOf(turns, 'Turn') for: string;
  @Instant() since: string;
  @Day({ nullable: true }) until: string | null;
}

/** What was said with the last answer. */
export class DecisionDto {
  @OneOf(barriers, 'Barrier', { nullable: true }) reason: string | null;
  @Text({ max: 2000, nullable: true, description: 'The organisation reads only what it wrote itself.' })
  note: string | null;
  @Text({ max: 500, nullable: true }) messageToFamily: string | null;
  @Day({ nullable: true }) expectedOn: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) queuePlace: number | null;
  @Day({ nullable: true }) startedOn: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  @Whole({ min: 0, max: 100_000_000, nullable: true }) amount: number | null;
  @OneOf(outcomes, 'Outcome', { nullable: true }) outcome: string | null;
}

export class ReferralDocumentsDto {
  @SomeOf(documentKinds, 'DocumentKind') requested: string[];
  @SomeOf(documentKinds, 'DocumentKind') provided: string[];
  @Day({ nullable: true }) dueOn: string | null;
}

/** A document of the case as a referral knows it: which, since when, whether there is something to open. */
export class ReferralPaperDto {
  @Id() id: string;
  @OneOf(documentKinds, 'DocumentKind') kind: string;
  @Text({ max: 60, nullable: true }) number: string | null;
  @Day({ nullable: true }) issuedOn: string | null;
  @Day({ nullable: true }) validTo: string | null;
  @Day({ nullable: true, description: 'An identity document: when it was shown.' }) seenOn: string | null;
  @Instant() since: string;
  @OneOf(documentFormats, 'DocumentFormat', { nullable: true }) format: string | null;
  @Whole({ min: 1, max: 2_000_000_000, nullable: true }) bytes: number | null;
  @YesNo({ description: 'Reveals a diagnosis: each opening is on record.' }) restricted: boolean;
  @YesNo({ optional: true, description: 'The family sent it from its own page.' }) byFamily?: boolean;
}

export class ReferralPapersDto {
  @NestedList(() => ReferralPaperDto, { description: 'What the organisation may open.' })
  attached: ReferralPaperDto[];
  @NestedList(() => ReferralPaperDto, {
    description:
      'What the case holds of all that is asked for, the newest of each kind; empty for the organisation.',
  })
  held: ReferralPaperDto[];
}

/** When each thing happened for the first time. */
export class ReferralMomentsDto {
  @Instant({ nullable: true }) sentAt: string | null;
  @Instant({ nullable: true }) acknowledgedAt: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Instant({ nullable: true }) waitlistedAt: string | null;
  @Instant({ nullable: true }) startedAt: string | null;
  @Instant({ nullable: true }) completedAt: string | null;
  @Instant({ nullable: true, description: 'The last time anybody did anything about it.' })
  lastContactAt: string | null;
}

export class ReferralGoalDto {
  @Id() id: string;
  @Text({ max: 300 }) title: string;
}

export class ReferralListItemDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Nested(() => ReferralServiceDto) service: ReferralServiceDto;
  @Nested(() => ReferralOrganisationDto, { nullable: true }) organisation: ReferralOrganisationDto | null;
  @Nested(() => ReferralCaseDto) case: ReferralCaseDto;
  @Nested(() => ReferralChildDto) child: ReferralChildDto;
  @Nested(() => ReferralCaseworkerDto, { nullable: true }) caseworker: ReferralCaseworkerDto | null;
  @Nested(() => ReferralGoalDto, { nullable: true }) goal: ReferralGoalDto | null;
  @Day({
    nullable: true,
    description: 'Last day on which an answer is on time; of a draft that is opened: if it were sent today.',
  })
  dueOn: string | null;
  @Nested(() => WaitingDto, { nullable: true }) waiting: WaitingDto | null;
  @Nested(() => DecisionDto, { nullable: true }) decision: DecisionDto | null;
  @Nested(() => ReferralHandoverDto, { nullable: true }) handedOver: ReferralHandoverDto | null;
  @Nested(() => ReferralDocumentsDto) documents: ReferralDocumentsDto;
  @Nested(() => ReferralMomentsDto) moments: ReferralMomentsDto;
  @OneOf(sharingGrounds, 'SharingGround', {
    description:
      '`none` of what was sent: the word it was sent on no longer stands, and the organisation reads nothing.',
  })
  ground: string;
  @Instant() statusSince: string;
  @YesNo({ description: 'Unanswered after the standard of the service.' }) overdue: boolean;
  @YesNo({ description: 'Open, and nobody has heard of it for thirty days.' }) stale: boolean;
  @YesNo({ description: 'An answer came in that the caseworker has not looked at.' }) unseen: boolean;
  @Id({ nullable: true, description: 'Null for the organisation.' }) replacesId: string | null;
  @Id({ nullable: true, description: 'Null for the organisation.' }) replacedById: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() createdAt: string;
  @Instant() updatedAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class ReferralListDto {
  @NestedList(() => ReferralListItemDto) items: ReferralListItemDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class CaseReferralListDto {
  @NestedList(() => ReferralListItemDto) items: ReferralListItemDto[];
}

export class SharedPlaceDto {
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
  @OneOf(localities, 'Locality') locality: string;
}

export class SharedContactDto {
  @Text({ max: 200 }) name: string;
  @OneOf(relations, 'Relation') relation: string;
  @Text({ max: 40, nullable: true }) phone: string | null;
  @OneOf(spokenLanguages, 'SpokenLanguage', { nullable: true }) language: string | null;
}

export class SharedDifficultyDto {
  @OneOf(difficultyDomains, 'DifficultyDomain') domain: string;
  @OneOf(difficultyLevels, 'DifficultyLevel') level: string;
}

export class SharedRegistrationDto {
  @OneOf(registrationKinds, 'RegistrationKind') kind: string;
  @OneOf(mseCategories, 'MseCategory', { nullable: true }) category: string | null;
  @Day() validFrom: string;
  @Day({ nullable: true }) validTo: string | null;
}

/** What the organisation is told; `null` where the family did not agree to share it. */
export class SharedDto {
  @Text({ max: 110, nullable: true }) childShortName: string | null;
  @Whole({ min: 0, max: 130, nullable: true }) age: number | null;
  @OneOf(sexes, 'Sex', { nullable: true }) sex: string | null;
  @Nested(() => SharedPlaceDto, { nullable: true }) place: SharedPlaceDto | null;
  @NestedList(() => SharedContactDto, { nullable: true }) guardianContact: SharedContactDto[] | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage', { nullable: true }) languages: string[] | null;
  @NestedList(() => SharedDifficultyDto, { nullable: true }) difficulties: SharedDifficultyDto[] | null;
  @Text({ max: 500, nullable: true }) supportNotes: string | null;
  @NestedList(() => SharedRegistrationDto, { nullable: true }) registrations: SharedRegistrationDto[] | null;
  @Text({ max: 300, nullable: true }) goal: string | null;
}

/** The family's word on which the sharing rests. */
export class ReferralConsentDto {
  @Id({ nullable: true, description: 'Null for the organisation.' }) id: string | null;
  @Text({ max: 200, nullable: true, description: 'Null for the organisation.' }) givenBy: string | null;
  @OneOf(relations, 'Relation', { nullable: true }) relation: string | null;
  @Day() givenOn: string;
  @OneOf(consentModes, 'ConsentMode') mode: string;
  @OneOf(spokenLanguages, 'SpokenLanguage') language: string;
  @Day({ nullable: true }) expiresOn: string | null;
}

/** The referral whose place this one takes. */
export class ReplacedReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @OneOf(barriers, 'Barrier', { nullable: true }) reason: string | null;
  @Text({ max: 200, nullable: true }) organisationName: string | null;
  @Instant() since: string;
}

/** A manager stood in for the family. */
export class ReferralOverrideDto {
  @OneOf(overrideReasons, 'OverrideReason') reason: string;
  @Text({ max: 1000, nullable: true, description: 'Null for the organisation.' }) note: string | null;
  @Text({ max: 200 }) managerName: string;
  @Instant() at: string;
  @Day() validUntil: string;
}

export class ReferralDto extends ReferralListItemDto {
  @Nested(() => ReferralPapersDto, { optional: true }) papers?: ReferralPapersDto;
  @Text({ max: 2000, nullable: true }) reason: string | null;
  @SomeOf(sharedFields, 'SharedField') sharedFields: string[];
  @Nested(() => SharedDto, { nullable: true, description: 'What was sent.' }) shared: SharedDto | null;
  @Nested(() => SharedDto, {
    nullable: true,
    description: 'A draft: everything that could be shared, as it is today.',
  })
  shareable: SharedDto | null;
  @Nested(() => ReferralConsentDto, {
    nullable: true,
    description: 'The consent it was sent on; for a draft the one that stands for this organisation today.',
  })
  consent: ReferralConsentDto | null;
  @Nested(() => ReferralOverrideDto, {
    nullable: true,
    description: 'The word of a manager it rests on instead.',
  })
  override: ReferralOverrideDto | null;
  @Nested(() => ReplacedReferralDto, { nullable: true, description: 'Null for the organisation.' })
  replaces: ReplacedReferralDto | null;
}

/** What was said, in codes, with one step. */
export class ReferralStepDetailsDto {
  @ServiceId({ optional: true }) serviceId?: string;
  @SomeOf(documentKinds, 'DocumentKind', { optional: true }) documents?: string[];
  @Day({ optional: true }) documentsDueOn?: string;
  @Day({ optional: true }) expectedOn?: string;
  @Whole({ min: 1, max: 100_000, optional: true }) queuePlace?: number;
  @Day({ optional: true }) startedOn?: string;
  @Whole({ min: 0, max: 100_000_000, optional: true }) amount?: number;
  @OneOf(outcomes, 'Outcome', { optional: true }) outcome?: string;
  @Day({ optional: true }) endedOn?: string;
}

export class ReferralEventDto {
  @Id() id: string;
  @Instant() at: string;
  @Text({ max: 100 }) action: string;
  @OneOf(referralStatuses, 'ReferralStatus', { nullable: true }) from: string | null;
  @OneOf(referralStatuses, 'ReferralStatus', { nullable: true }) to: string | null;
  @OneOf(barriers, 'Barrier', { nullable: true }) reason: string | null;
  @Text({ max: 2000, nullable: true, description: 'The organisation reads only what it wrote itself.' })
  note: string | null;
  @Text({ max: 200, nullable: true }) actorName: string | null;
  @OneOf(roles, 'Role') actorRole: string;
  @Nested(() => ReferralStepDetailsDto, { nullable: true }) details: ReferralStepDetailsDto | null;
}

export class ReferralHistoryDto {
  @NestedList(() => ReferralEventDto) items: ReferralEventDto[];
}
