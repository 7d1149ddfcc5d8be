import {
  barriers,
  documentKinds,
  familyClosureReasons,
  handoverTargets,
  referralStatuses,
  serviceKinds,
} from '@birge/domain';
import {
  Day,
  Id,
  Instant,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';

/** Who answers the family's questions. */
export class FamilyContactDto {
  @Text({ max: 200 }) name: string;
  @Text({ max: 40, nullable: true }) phone: string | null;
}

/** When the work has ended, and why, where it can be said in plain words. */
export class FamilyClosingDto {
  @Day({ nullable: true }) on: string | null;
  @OneOf(familyClosureReasons, 'FamilyClosureReason', { nullable: true }) reason: string | null;
}

export class FamilyChildDto {
  @Id() id: string;
  @PersonName({ description: 'First name and initial.' }) name: string;
  @PersonName() givenName: string;
  @Nested(() => FamilyContactDto, { nullable: true }) caseworker: FamilyContactDto | null;
  @Text({ max: 200, description: 'The team that has the case.' }) team: string;
  @YesNo({ description: 'The work with this child is over.' }) closed: boolean;
  @Nested(() => FamilyClosingDto, { nullable: true }) closing: FamilyClosingDto | null;
}

export class FamilyChildListDto {
  @NestedList(() => FamilyChildDto) items: FamilyChildDto[];
}

/** A text in the three languages of the product. */
export class InLanguagesDto {
  @Text({ max: 300 }) kk: string;
  @Text({ max: 300 }) ru: string;
  @Text({ max: 300 }) en: string;
}

export class FamilyServiceDto {
  @Text({ max: 20 }) id: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @Nested(() => InLanguagesDto, { description: 'In plain words, no abbreviation.' }) name: InLanguagesDto;
}

export class FamilyOrganisationDto {
  @Text({ max: 200 }) name: string;
  @Text({ max: 300, nullable: true }) address: string | null;
  @Text({ max: 40, nullable: true }) phone: string | null;
}

/** A state the referral reached, and when. */
export class FamilyStepDto {
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Instant() at: string;
}

export class FamilyReferralDto {
  @Id() id: string;
  @Id() childId: string;
  @Text({ max: 20 }) number: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Nested(() => FamilyServiceDto) service: FamilyServiceDto;
  @Nested(() => FamilyOrganisationDto) organisation: FamilyOrganisationDto;
  @NestedList(() => FamilyStepDto, { description: 'Oldest first.' }) steps: FamilyStepDto[];
  @Day({ description: 'Until when an answer is due.' }) dueOn: string;
  @YesNo({ description: 'The answer is late.' }) late: boolean;
  @Day({
    nullable: true,
    description: 'When the waiting list is looked at again, or somebody asks how it goes.',
  })
  nextCheckOn: string | null;
  @SomeOf(documentKinds, 'DocumentKind', {
    description: '`info_needed`: what is asked for and not yet given.',
  })
  documents: string[];
  @SomeOf(documentKinds, 'DocumentKind', {
    optional: true,
    description: 'Of these, what is here already: the family need not bring it again.',
  })
  held?: string[];
  @Day({ nullable: true }) documentsDueOn: string | null;
  @Day({ nullable: true }) expectedOn: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) queuePlace: number | null;
  @Day({ nullable: true }) startedOn: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  @Whole({ min: 0, max: 100_000_000, nullable: true, description: 'Tenge a month.' }) amount: number | null;
  @OneOf(barriers, 'Barrier', { nullable: true }) reason: string | null;
  @Text({
    max: 500,
    nullable: true,
    description: 'What the organisation wrote to the family, word for word.',
  })
  message: string | null;
  @OneOf(handoverTargets, 'HandoverTarget', {
    nullable: true,
    description: 'The work with the child has ended, and the service goes on: with whom.',
  })
  handedOverTo: string | null;
  @YesNo({ description: 'A new referral has taken the place of this one.' }) replaced: boolean;
  @Instant() updatedAt: string;
}

export class FamilyReferralListDto {
  @NestedList(() => FamilyReferralDto) items: FamilyReferralDto[];
  @Instant({ description: 'The state is of this moment.' }) asOf: string;
}

export class FamilyReferralFilterDto {
  @Id({ optional: true }) childId?: string;
}
