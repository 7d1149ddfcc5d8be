import {
  caseStatuses,
  consentGaps,
  consentPurposes,
  contactChannels,
  contactRules,
  difficultyDomains,
  documentKinds,
  goalStatuses,
  localities,
  needAreas,
  noteKinds,
  priorities,
  referralStatuses,
  relations,
  responsibles,
  screeningOutcomes,
  serviceKinds,
  sexes,
  spokenLanguages,
  taskKinds,
  undertakingStatuses,
} from '@birge/domain';
import {
  ClockTime,
  Day,
  Id,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { NameDto } from '../platform/words.dto.js';

/** A name, or its initials where names are left out. */
const name = { max: 300 } as const;
/** What somebody wrote; null where texts are left out. */
const said = { max: 10_000, lines: true, nullable: true } as const;

export class BriefChildDto {
  @Text(name) name: string;
  @Day({ nullable: true, description: 'Null where the child is not to be recognised.' }) bornOn:
    string | null;
  @Whole({ min: 0, max: 120 }) ageYears: number;
  @OneOf(sexes, 'Sex') sex: string;
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
  @OneOf(localities, 'Locality') locality: string;
  @Text({ max: 500, nullable: true }) address: string | null;
  @Text(said) supportNotes: string | null;
  @Text({ max: 12, nullable: true, description: 'Masked.' }) iin: string | null;
}

export class BriefMemberDto {
  @Text(name) name: string;
  @OneOf(relations, 'Relation') relation: string;
  @Whole({ min: 1900, max: 2200, nullable: true }) bornYear: number | null;
}

export class BriefPersonDto {
  @Text(name) name: string;
  @OneOf(relations, 'Relation') relation: string;
  @YesNo({ description: 'Decides for the child today.' }) represents: boolean;
  @OneOf(contactRules, 'ContactRule') contact: string;
  @Text({ max: 40, nullable: true, description: 'Absent where one must not call.' }) phone: string | null;
  @ClockTime({ nullable: true }) callFrom: string | null;
  @ClockTime({ nullable: true }) callTo: string | null;
  @OneOf(contactChannels, 'ContactChannel', { nullable: true }) channel: string | null;
  @OneOf(spokenLanguages, 'SpokenLanguage', { nullable: true }) language: string | null;
  @YesNo({ nullable: true }) livesWithChild: boolean | null;
}

/** That there is something to be minded; what, the restricted layer says. */
export class BriefSafetyDto {
  @Whole({ min: 0, max: 2_000_000_000 }) notes: number;
  @Whole({ min: 0, max: 2_000_000_000 }) mustNotCall: number;
}

export class BriefContactDto {
  @Id() id: string;
  @OneOf(noteKinds, 'NoteKind') kind: string;
  @Instant() at: string;
  @Text(name) author: string;
  @Text({ ...said, description: 'Null where its words were moved among the protection notes.' }) body:
    string | null;
}

export class BriefTaskDto {
  @Id() id: string;
  @OneOf(taskKinds, 'TaskKind') kind: string;
  @Text({ max: 300, nullable: true }) title: string | null;
  @Day() dueOn: string;
  @ClockTime({ nullable: true }) dueAt: string | null;
}

export class BriefReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @Nested(() => NameDto) serviceName: NameDto;
  @Text({ max: 200, nullable: true }) organisationName: string | null;
  @SomeOf(documentKinds, 'DocumentKind', { description: 'Asked for and not given yet.' }) toBring: string[];
  @Day({ nullable: true }) toBringBy: string | null;
  @Day({ nullable: true }) expectedOn: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) queuePlace: number | null;
}

export class BriefUndertakingDto {
  @Text({ ...said, max: 300 }) title: string | null;
  @OneOf(responsibles, 'Responsible') responsible: string;
  @Text({ ...name, nullable: true }) responsibleName: string | null;
  @Day() dueOn: string;
  @OneOf(undertakingStatuses, 'UndertakingStatus') status: string;
}

export class BriefGoalDto {
  @Text({ ...said, max: 300 }) title: string | null;
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(goalStatuses, 'GoalStatus') status: string;
  @Day({ nullable: true }) targetOn: string | null;
  @NestedList(() => BriefUndertakingDto) undertakings: BriefUndertakingDto[];
}

export class BriefPlanDto {
  @Id() id: string;
  @Whole({ min: 1, max: 2_000_000_000 }) edition: number;
  @Day({ nullable: true }) reviewOn: string | null;
  @Text(said) summary: string | null;
  @Text(name) author: string;
  @Text({ ...name, nullable: true }) approvedBy: string | null;
  @Instant({ nullable: true }) approvedAt: string | null;
  @NestedList(() => BriefGoalDto) goals: BriefGoalDto[];
}

export class BriefScreeningDto {
  @Id() id: string;
  @Day() screenedOn: string;
  @OneOf(screeningOutcomes, 'ScreeningOutcome') outcome: string;
  @SomeOf(difficultyDomains, 'DifficultyDomain') difficulties: string[];
}

export class BriefConsentDto {
  @OneOf(consentPurposes, 'ConsentPurpose') purpose: string;
  @Text({ max: 200, nullable: true }) organisationName: string | null;
  @OneOf(consentGaps, 'ConsentGap') gap: string;
  @Day({ nullable: true }) endsOn: string | null;
}

/** Everything that one needs before a visit, in one answer. */
export class BriefDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(caseStatuses, 'CaseStatus') status: string;
  @OneOf(priorities, 'Priority') priority: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Day() openedOn: string;
  @Day({ nullable: true }) lastContactOn: string | null;
  @Text({ ...name, nullable: true }) caseworker: string | null;
  @Text({ max: 200 }) team: string;
  @Nested(() => BriefChildDto) child: BriefChildDto;
  @Text({ ...said, max: 500 }) householdNote: string | null;
  @NestedList(() => BriefMemberDto) household: BriefMemberDto[];
  @NestedList(() => BriefPersonDto) people: BriefPersonDto[];
  @Nested(() => BriefSafetyDto) safety: BriefSafetyDto;
  @NestedList(() => BriefContactDto, { description: 'What was said in the last calls and seen at visits.' })
  contacts: BriefContactDto[];
  @NestedList(() => BriefTaskDto) tasks: BriefTaskDto[];
  @NestedList(() => BriefReferralDto) referrals: BriefReferralDto[];
  @Nested(() => BriefPlanDto, { nullable: true }) plan: BriefPlanDto | null;
  @Nested(() => BriefScreeningDto, { nullable: true }) screening: BriefScreeningDto | null;
  @NestedList(() => BriefConsentDto) consents: BriefConsentDto[];
}
