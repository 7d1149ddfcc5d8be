import {
  goalActions,
  goalReasons,
  goalStatuses,
  needAreas,
  needLevels,
  planActions,
  planStatuses,
  referralStatuses,
  responsibles,
  serviceKinds,
  undertakingActions,
  undertakingStatuses,
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
import { OfferedActionDto } from '../platform/openapi.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';

export const MOST_GOALS = 20;

export const MOST_UNDERTAKINGS = 20;

export class UndertakingInputDto {
  @Id({ optional: true, description: 'Of an undertaking of this plan, or chosen for a new one.' })
  id?: string;
  @Text({ max: 300 }) title: string;
  @OneOf(responsibles, 'Responsible') responsible: string;
  @Id({ nullable: true, optional: true, description: '`family`: somebody around the child.' })
  personId?: string | null;
  @Id({ nullable: true, optional: true, description: '`organisation`: one of the directory.' })
  organisationId?: string | null;
  @Text({
    max: 200,
    nullable: true,
    optional: true,
    description: 'Who, where neither the file nor the directory knows them.',
  })
  responsibleName?: string | null;
  @Day() dueOn: string;
}

export class GoalInputDto {
  @Id({
    optional: true,
    description: 'Of a goal of this plan, or chosen for a new one; a goal without it is new.',
  })
  id?: string;
  @Id({ optional: true, description: '`key` of the goal of an earlier edition that this one goes on with.' })
  key?: string;
  @Text({ max: 300 }) title: string;
  @OneOf(needAreas, 'NeedArea') area: string;
  @Day({ nullable: true, optional: true }) targetOn?: string | null;
  @SomeOf(needAreas, 'NeedArea', {
    optional: true,
    description: 'Needs of the latest completed assessment that the goal is about. Left out: as it was.',
  })
  needs?: string[];
  @NestedList(() => UndertakingInputDto, {
    max: MOST_UNDERTAKINGS,
    optional: true,
    description: 'Who does what, until when; replaces all. Left out: as it was.',
  })
  undertakings?: UndertakingInputDto[];
}

export class PlanInputDto {
  @Text({ max: 4000, lines: true, nullable: true, optional: true }) summary?: string | null;
  @Day({ nullable: true, optional: true, description: 'When the plan is looked at again.' })
  reviewOn?: string | null;
  @Text({
    max: 2000,
    lines: true,
    nullable: true,
    optional: true,
    description: 'What changes against the approved edition, and why; asked for when it is submitted.',
  })
  changeNote?: string | null;
  @NestedList(() => GoalInputDto, {
    max: MOST_GOALS,
    optional: true,
    description: 'Replaces all goals. Left out: a new edition begins with the goals of the approved one.',
  })
  goals?: GoalInputDto[];
}

export class ActOnPlanDto {
  @OneOf(planActions, 'PlanAction') action: (typeof planActions)[number];
  @Text({ max: 2000, lines: true, optional: true, description: '`return`: what is to be corrected.' })
  note?: string;
}

export class ActOnGoalDto {
  @OneOf(goalActions, 'GoalAction') action: (typeof goalActions)[number];
  @OneOf(goalReasons, 'GoalReason', { optional: true, description: '`miss` and `drop`: why.' })
  reason?: string;
  @Text({ max: 2000, lines: true, optional: true }) note?: string;
}

export class GoalNoteDto {
  @Text({ max: 2000, lines: true, description: 'How it goes with the goal.' }) note: string;
}

export class ActOnUndertakingDto {
  @OneOf(undertakingActions, 'UndertakingAction') action: (typeof undertakingActions)[number];
  @Day({ optional: true, description: '`move`: the new day.' }) dueOn?: string;
}

export class GoalNeedDto {
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(needLevels, 'NeedLevel', { nullable: true }) level: string | null;
  @Text({ max: 500, nullable: true }) note: string | null;
}

export class UndertakingDto {
  @Id() id: string;
  @Id({ description: 'The same in every edition.' }) key: string;
  @Text({ max: 300 }) title: string;
  @OneOf(responsibles, 'Responsible') responsible: string;
  @Text({ max: 200, nullable: true }) responsibleName: string | null;
  @Id({ nullable: true }) personId: string | null;
  @Id({ nullable: true }) organisationId: string | null;
  @Day({ description: 'As it was agreed.' }) dueOn: string;
  @Day({ description: 'As it stands now: it may have been moved.' }) nowDueOn: string;
  @OneOf(undertakingStatuses, 'UndertakingStatus') status: string;
  @Instant({ nullable: true }) closedAt: string | null;
  @Id({ nullable: true, description: 'The task of the caseworker, moved and closed with it.' })
  taskId: string | null;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class GoalReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Nested(() => NameDto) service: NameDto;
  @Text({ max: 200, nullable: true }) organisation: string | null;
}

/** What was said about a goal on the way; where both states are the same, nothing but the word was added. */
export class GoalProgressDto {
  @Id() id: string;
  @Instant() at: string;
  @Text({ max: 200 }) author: string;
  @OneOf(goalStatuses, 'GoalStatus') from: string;
  @OneOf(goalStatuses, 'GoalStatus') to: string;
  @OneOf(goalReasons, 'GoalReason', { nullable: true }) reason: string | null;
  @Text({ max: 2000, nullable: true }) note: string | null;
}

export class GoalDto {
  @Id() id: string;
  @Id({ description: 'The same in every edition.' }) key: string;
  @Text({ max: 300 }) title: string;
  @OneOf(needAreas, 'NeedArea') area: string;
  @Day({ nullable: true }) targetOn: string | null;
  @NestedList(() => GoalNeedDto) needs: GoalNeedDto[];
  @NestedList(() => UndertakingDto) undertakings: UndertakingDto[];
  @OneOf(goalStatuses, 'GoalStatus') status: string;
  @OneOf(goalReasons, 'GoalReason', { nullable: true }) statusReason: string | null;
  @Instant({ nullable: true }) statusSince: string | null;
  @NestedList(() => GoalReferralDto, { description: 'Referrals that are for this goal.' })
  referrals: GoalReferralDto[];
  @NestedList(() => GoalProgressDto, { description: 'Newest first; only with the approved edition.' })
  progress: GoalProgressDto[];
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class PlanPersonDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class PlanDto {
  @Id() id: string;
  @Id() caseId: string;
  @Whole({ min: 1, max: 10_000 }) edition: number;
  @OneOf(planStatuses, 'PlanStatus') status: string;
  @Text({ max: 4000, nullable: true }) summary: string | null;
  @Day({ nullable: true }) reviewOn: string | null;
  @Day({ nullable: true, description: 'By when the time limit of the priority wants it looked at again.' })
  reviewBy: string | null;
  @Id({ nullable: true, description: 'The assessment whose needs the goals are about.' })
  assessmentId: string | null;
  @YesNo({ description: 'It changes an edition that was approved: what changes and why is asked for.' })
  isChange: boolean;
  @Text({ max: 2000, nullable: true }) changeNote: string | null;
  @NestedList(() => GoalDto) goals: GoalDto[];
  @Nested(() => PlanPersonDto) author: PlanPersonDto;
  @Nested(() => PlanPersonDto, { nullable: true }) submittedBy: PlanPersonDto | null;
  @Instant({ nullable: true }) submittedAt: string | null;
  @Nested(() => PlanPersonDto, { nullable: true }) decidedBy: PlanPersonDto | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Text({ max: 2000, nullable: true }) returnNote: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() updatedAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class PlanListDto {
  @NestedList(() => PlanDto) items: PlanDto[];
}

export class PlanQueryDto extends PageQueryDto {
  @OneOf(planStatuses, 'PlanStatus', { optional: true }) status?: string;
}

export class PlanChildDto {
  @PersonName({ nullable: true }) familyName: string | null;
  @PersonName() givenName: string;
  @Day() bornOn: string;
}

/** A plan among the plans of many children: who waits, since when. */
export class PlanListItemDto {
  @Id() id: string;
  @Whole({ min: 1, max: 10_000 }) edition: number;
  @OneOf(planStatuses, 'PlanStatus') status: string;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @Nested(() => PlanChildDto) child: PlanChildDto;
  @Nested(() => PlanPersonDto) author: PlanPersonDto;
  @YesNo({ description: 'Written into or submitted by the person who asks; somebody else approves it.' })
  isAuthor: boolean;
  @YesNo({ description: 'It changes an edition that was approved.' }) isChange: boolean;
  @Instant({ nullable: true }) submittedAt: string | null;
  @Whole({ min: 0, max: MOST_GOALS }) goalCount: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class PlanPageDto {
  @NestedList(() => PlanListItemDto) items: PlanListItemDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
