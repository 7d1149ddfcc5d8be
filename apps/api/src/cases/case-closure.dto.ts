import {
  barriers,
  closureEndings,
  closureReasons,
  closureRefusals,
  contactOutcomes,
  goalEndings,
  goalReasons,
  goalStatuses,
  needAreas,
  noteKinds,
  referralStatuses,
  serviceKinds,
  taskKinds,
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
import { NameDto } from '../platform/words.dto.js';
import { ReferralHandoverDto, ReferralEndingDto } from '../referrals/referral-endings.dto.js';
import { ClosureInputsDto } from './cases.dto.js';

const MOST = 200;

/** How one goal of the approved plan has ended. */
export class GoalEndingDto {
  @Id() id: string;
  @OneOf(goalEndings, 'GoalEnding') ending: (typeof goalEndings)[number];
  @OneOf(goalReasons, 'GoalReason', { optional: true, description: '`miss` and `drop`: why.' })
  reason?: string;
  @Text({ max: 2000, lines: true, optional: true }) note?: string;
}

/** Everything that the end of a case takes, in one: its referrals, its goals, and the question whether it may be closed. */
export class RequestClosureDto extends ClosureInputsDto {
  @NestedList(() => ReferralEndingDto, { optional: true, max: MOST }) referrals?: ReferralEndingDto[];
  @NestedList(() => GoalEndingDto, { optional: true, max: MOST }) goals?: GoalEndingDto[];
}

export class ClosureServiceDto {
  @Text({ max: 20 }) id: string;
  @Nested(() => NameDto) name: NameDto;
}

export class ClosureOrganisationDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** An open referral, and how it can end with the case. */
export class OpenReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Nested(() => ClosureServiceDto) service: ClosureServiceDto;
  @Nested(() => ClosureOrganisationDto, { nullable: true }) organisation: ClosureOrganisationDto | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @SomeOf(closureEndings, 'ClosureEnding') endings: string[];
}

/** A referral that has ended, or that somebody else goes on with. */
export class EndedReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @OneOf(barriers, 'Barrier', { nullable: true }) reason: string | null;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @Nested(() => ClosureServiceDto) service: ClosureServiceDto;
  @Nested(() => ClosureOrganisationDto, { nullable: true }) organisation: ClosureOrganisationDto | null;
  @Nested(() => ReferralHandoverDto, { nullable: true }) handedOver: ReferralHandoverDto | null;
  @YesNo({ description: 'It was ended together with the last request to close.' }) withClosure: boolean;
  @Id({ nullable: true, description: 'The referral that has taken its place.' }) replacedById: string | null;
  @Instant() since: string;
}

/** A goal of the approved plan: how it stands, and how it can end. */
export class ClosureGoalDto {
  @Id() id: string;
  @Text({ max: 500 }) title: string;
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(goalStatuses, 'GoalStatus') status: string;
  @OneOf(goalReasons, 'GoalReason', { nullable: true }) reason: string | null;
  @SomeOf(goalEndings, 'GoalEnding', { description: 'Empty where it has ended.' }) endings: string[];
}

export class ContactAttemptDto {
  @Day() on: string;
  @OneOf(noteKinds, 'NoteKind') kind: string;
  @OneOf(contactOutcomes, 'ContactOutcome') outcome: string;
}

/** How often somebody has tried in vain to reach the family since it was reached the last time. */
export class ContactAttemptsDto {
  @Whole({ min: 0, max: 10_000, description: 'Days with an attempt.' }) counted: number;
  @Whole({ min: 1, max: 100 }) needed: number;
  @Day({ nullable: true }) firstOn: string | null;
  @Day({ nullable: true, description: 'The last attempt that is needed may be made from this day on.' })
  lastFrom: string | null;
  @NestedList(() => ContactAttemptDto, { description: 'Oldest first.' }) items: ContactAttemptDto[];
}

/** A reason that cannot be given today, and what the record lacks for it. */
export class RefusedReasonDto {
  @OneOf(closureReasons, 'ClosureReason') reason: string;
  @OneOf(closureRefusals, 'ClosureRefusal') rule: string;
}

export class CancelledTaskDto {
  @Id() id: string;
  @OneOf(taskKinds, 'TaskKind') kind: string;
  @Text({ max: 300, nullable: true }) title: string | null;
}

/** What stands between a case and its end, and what its last end has ended. */
export class CaseClosureDto {
  @NestedList(() => OpenReferralDto) referrals: OpenReferralDto[];
  @NestedList(() => ClosureGoalDto) goals: ClosureGoalDto[];
  @Nested(() => ContactAttemptsDto) attempts: ContactAttemptsDto;
  @NestedList(() => RefusedReasonDto) refused: RefusedReasonDto[];
  @Whole({ min: 0, max: 10_000, description: 'Open tasks that the closing will cancel.' }) openTasks: number;
  @NestedList(() => EndedReferralDto, { description: 'The newest first, at most 50.' })
  ended: EndedReferralDto[];
  @NestedList(() => CancelledTaskDto, { description: 'Cancelled when the case was closed the last time.' })
  cancelledTasks: CancelledTaskDto[];
}
