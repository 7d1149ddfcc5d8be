import { goalStatuses, needAreas, planActions, planStatuses } from '@birge/domain';
import {
  Day,
  Id,
  Instant,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';

export const MOST_GOALS = 20;

export class GoalInputDto {
  @Id({
    optional: true,
    description: 'Of a goal of this plan, or chosen for a new one; a goal without it is new.',
  })
  id?: string;
  @Text({ max: 300 }) title: string;
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(goalStatuses, 'GoalStatus', { optional: true, description: '`planned` when left out.' })
  status?: string;
  @Day({ nullable: true, optional: true }) targetOn?: string | null;
}

export class PlanInputDto {
  @Text({ max: 4000, lines: true, nullable: true, optional: true }) summary?: string | null;
  @Day({ nullable: true, optional: true, description: 'When the plan is looked at again.' })
  reviewOn?: string | null;
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

export class UpdateGoalDto {
  @OneOf(goalStatuses, 'GoalStatus') status: string;
}

export class GoalDto {
  @Id() id: string;
  @Text({ max: 300 }) title: string;
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(goalStatuses, 'GoalStatus') status: string;
  @Day({ nullable: true }) targetOn: string | null;
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
  @YesNo({ description: 'Written or submitted by the person who asks; somebody else approves it.' })
  isAuthor: boolean;
  @Instant({ nullable: true }) submittedAt: string | null;
  @Whole({ min: 0, max: MOST_GOALS }) goalCount: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class PlanPageDto {
  @NestedList(() => PlanListItemDto) items: PlanListItemDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
