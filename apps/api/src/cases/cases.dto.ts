import {
  ageBands,
  caseActions,
  caregiverViewAbsences,
  caseStatuses,
  childViewAbsences,
  closureFeedbacks,
  closureReasons,
  difficultyDomains,
  feedbackObstacles,
  localities,
  priorities,
  referralStatuses,
  serviceKinds,
  sexes,
  spokenLanguages,
  taskKinds,
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
  PersonName,
  QueryList,
  QueryYesNo,
  SomeOf,
  Text,
  Whole,
} from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';
import { OfferedActionDto } from '../platform/openapi.js';
import { CaseTransferDto } from '../transfers/transfers.dto.js';

export const caseTurns = ['caseworker', 'manager', 'others', 'nobody'] as const;
export const caseSorts = [
  'updatedAt',
  '-updatedAt',
  'dueOn',
  '-dueOn',
  'name',
  '-name',
  'openedOn',
  '-openedOn',
  'priority',
  '-priority',
] as const;

/** What a list of cases can be narrowed by. */
export class CaseFilterDto extends PageQueryDto {
  @OneOf(caseSorts, 'CaseSort', { optional: true }) sort?: string;
  @QueryList(caseStatuses, 'CaseStatus') status?: string[];
  @QueryList(priorities, 'Priority') priority?: string[];
  @QueryList(['caseworker', 'manager', 'others'], 'CaseTurnFilter') turn?: string[];
  @QueryList(ageBands, 'AgeBand') ageBand?: string[];
  @QueryList(localities, 'Locality') locality?: string[];
  @QueryList(difficultyDomains, 'DifficultyDomain') difficulty?: string[];
  @QueryList(referralStatuses, 'ReferralStatus') referralStatus?: string[];
  @QueryList(serviceKinds, 'ServiceKind') referralKind?: string[];
  @LocationId({ optional: true, description: 'A district, or a region with all its districts.' })
  locationId?: string;
  @Id({ optional: true }) caseworkerId?: string;
  @Id({ optional: true }) teamId?: string;
  @QueryYesNo() overdue?: boolean;
  @QueryYesNo() open?: boolean;
  @QueryYesNo() noServiceStarted?: boolean;
  @Day({ optional: true }) openedFrom?: string;
  @Day({ optional: true }) openedTo?: string;
}

/** The same as a query, for what must not stand in an address: names and numbers of children. */
export class CaseSearchDto extends CaseFilterDto {}

export class CaseChildDto {
  @Id() id: string;
  @PersonName({ nullable: true }) familyName: string | null;
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) patronymic: string | null;
  @Day() bornOn: string;
  @OneOf(sexes, 'Sex') sex: string;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
  @OneOf(localities, 'Locality') locality: string;
}

export class CaseFileChildDto extends CaseChildDto {
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @Text({ max: 500, nullable: true }) supportNotes: string | null;
  @Text({ max: 12, nullable: true, description: 'Masked: the first four and the last four digits.' })
  iinMasked: string | null;
  @Text({ max: 500, nullable: true }) address: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class PersonRefDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class NextTaskDto {
  @Id() id: string;
  @OneOf(taskKinds, 'TaskKind') kind: string;
  @Text({ max: 300, nullable: true }) title: string | null;
  @Day() dueOn: string;
  @ClockTime({ nullable: true }) dueAt: string | null;
  @Id({ nullable: true }) referralId: string | null;
}

export class CaseReferralDto {
  @Id() id: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
}

export class CaseListItemDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(caseStatuses, 'CaseStatus') status: string;
  @OneOf(priorities, 'Priority') priority: string;
  @Nested(() => CaseChildDto) child: CaseChildDto;
  @Nested(() => PersonRefDto, { nullable: true }) caseworker: PersonRefDto | null;
  @Nested(() => PersonRefDto) team: PersonRefDto;
  @Day() openedOn: string;
  @Day({ nullable: true }) dueOn: string | null;
  @Day({ nullable: true }) lastContactOn: string | null;
  @OneOf(caseTurns, 'CaseTurn') turn: string;
  @Nested(() => NextTaskDto, { nullable: true }) nextTask: NextTaskDto | null;
  @NestedList(() => CaseReferralDto) referrals: CaseReferralDto[];
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() updatedAt: string;
}

export class CaseListDto {
  @NestedList(() => CaseListItemDto) items: CaseListItemDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

/** The case that another has become part of. */
export class MergedIntoDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
}

/** When the case first reached each state. */
export class CaseMomentDto {
  @OneOf(caseStatuses, 'CaseStatus') status: string;
  @Instant() at: string;
}

export class CaseDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(caseStatuses, 'CaseStatus') status: string;
  @OneOf(caseStatuses, 'CaseStatus', { nullable: true }) cameFrom: string | null;
  @OneOf(priorities, 'Priority') priority: string;
  @Nested(() => CaseFileChildDto) child: CaseFileChildDto;
  @Nested(() => PersonRefDto, { nullable: true }) caseworker: PersonRefDto | null;
  @Nested(() => PersonRefDto) team: PersonRefDto;
  @Nested(() => PersonRefDto, { nullable: true }) receivingTeam: PersonRefDto | null;
  @Nested(() => CaseTransferDto, { nullable: true, description: 'The last transfer that was asked for.' })
  transfer: CaseTransferDto | null;
  @Nested(() => MergedIntoDto, { nullable: true, description: 'The case that this one has become part of.' })
  mergedInto: MergedIntoDto | null;
  @LocationId() regionId: string;
  @Day() openedOn: string;
  @Day({ nullable: true }) closedOn: string | null;
  @Day({ nullable: true }) dueOn: string | null;
  @Day({ nullable: true }) lastContactOn: string | null;
  @Instant() statusSince: string;
  @Text({ max: 2000, nullable: true }) statusNote: string | null;
  @OneOf(closureReasons, 'ClosureReason', { nullable: true }) closureReason: string | null;
  @Text({ max: 2000, nullable: true }) childView: string | null;
  @Text({ max: 2000, nullable: true }) caregiverView: string | null;
  @OneOf(childViewAbsences, 'ChildViewAbsence', { nullable: true }) childViewAbsence: string | null;
  @OneOf(caregiverViewAbsences, 'CaregiverViewAbsence', { nullable: true })
  caregiverViewAbsence: string | null;
  @OneOf(closureFeedbacks, 'ClosureFeedback', {
    nullable: true,
    description: 'Whether the family was asked before the closure what it thinks of the work.',
  })
  feedback: string | null;
  @OneOf(feedbackObstacles, 'FeedbackObstacle', { nullable: true }) feedbackObstacle: string | null;
  @Text({ max: 2000, nullable: true }) feedbackNote: string | null;
  @Day({ nullable: true, description: 'On hold: when somebody looks whether it can go on.' }) holdUntil:
    string | null;
  @NestedList(() => CaseMomentDto) moments: CaseMomentDto[];
  @Instant({ nullable: true, description: 'When the person who asks opened this case the last time before.' })
  lastLookedAt: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() updatedAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class UpdateCaseDto {
  @OneOf(priorities, 'Priority', { optional: true }) priority?: string;
  @Text({ max: 500, optional: true, description: 'Why the priority changes.' }) note?: string;
  @Id({ optional: true, nullable: true, description: 'A caseworker of the team; for its manager.' })
  caseworkerId?: string | null;
}

/** Why, and what is said about an end: of a step, and of an end that takes everything with it. */
export class ClosureInputsDto {
  @Text({
    max: 2000,
    lines: true,
    optional: true,
    description: 'Why; needed for hold, closing, returning, reopening, transferring.',
  })
  note?: string;
  @OneOf(closureReasons, 'ClosureReason', { optional: true, description: '`request_closure`.' })
  closureReason?: string;
  @Text({ max: 2000, lines: true, optional: true, description: '`request_closure`: what the child says.' })
  childView?: string;
  @Text({
    max: 2000,
    lines: true,
    optional: true,
    description: '`request_closure`: what the caregiver says.',
  })
  caregiverView?: string;
  @OneOf(childViewAbsences, 'ChildViewAbsence', {
    optional: true,
    description: '`request_closure`: why the child was not heard, where `childView` is missing.',
  })
  childViewAbsence?: string;
  @OneOf(caregiverViewAbsences, 'CaregiverViewAbsence', {
    optional: true,
    description: '`request_closure`: why the caregiver was not heard, where `caregiverView` is missing.',
  })
  caregiverViewAbsence?: string;
  @OneOf(closureFeedbacks, 'ClosureFeedback', {
    optional: true,
    description: '`request_closure`: whether the family was asked what it thinks of the work.',
  })
  feedback?: string;
  @OneOf(feedbackObstacles, 'FeedbackObstacle', {
    optional: true,
    description: '`request_closure`: why it could not be asked, with `not_possible`.',
  })
  feedbackObstacle?: string;
  @Text({
    max: 2000,
    lines: true,
    optional: true,
    description: '`request_closure`: what the family thinks of the work, with `offered`.',
  })
  feedbackNote?: string;
}

/** One step of the workflow, with what it asks for. */
export class ActOnCaseDto extends ClosureInputsDto {
  @OneOf(caseActions, 'CaseAction') action: (typeof caseActions)[number];
  @Day({
    optional: true,
    description: '`hold`, `extend_hold`: when somebody looks again; from tomorrow to half a year from now.',
  })
  until?: string;
  @Id({ optional: true, description: '`request_transfer`: the team that is asked.' }) teamId?: string;
  @Id({
    optional: true,
    description:
      '`accept_transfer`: the caseworker who takes over. `reopen`: needed where the one before has left.',
  })
  caseworkerId?: string;
}

/** Open cases within reach, by whose turn it is. */
export class CaseSummaryDto {
  @Whole({ min: 0, max: 2_000_000_000 }) open: number;
  @Whole({ min: 0, max: 2_000_000_000 }) caseworker: number;
  @Whole({ min: 0, max: 2_000_000_000 }) manager: number;
  @Whole({ min: 0, max: 2_000_000_000 }) others: number;
  @Whole({ min: 0, max: 2_000_000_000 }) onHold: number;
  @Whole({ min: 0, max: 2_000_000_000 }) closed: number;
  @Whole({ min: 0, max: 2_000_000_000 }) high: number;
  @Whole({ min: 0, max: 2_000_000_000 }) medium: number;
  @Whole({ min: 0, max: 2_000_000_000 }) low: number;
  @Whole({ min: 1, max: 500, description: 'How many cases one caseworker should have.' }) target: number;
}
