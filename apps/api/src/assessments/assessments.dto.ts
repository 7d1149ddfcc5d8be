import {
  assessmentActions,
  assessmentStatuses,
  difficultyDomains,
  difficultyLevels,
  needAreas,
  needLevels,
  priorities,
} from '@birge/domain';
import { Day, Id, Instant, Nested, NestedList, OneOf, Text, Whole } from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';

export class NeedInputDto {
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(needLevels, 'NeedLevel') level: string;
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
}

export class DifficultyDto {
  @OneOf(difficultyDomains, 'DifficultyDomain') domain: string;
  @OneOf(difficultyLevels, 'DifficultyLevel') level: string;
}

/** What is filled in so far; a draft is saved as it is typed. */
export class AssessmentInputDto {
  @NestedList(() => NeedInputDto, { max: needAreas.length, optional: true }) needs?: NeedInputDto[];
  @NestedList(() => DifficultyDto, { max: difficultyDomains.length, optional: true })
  difficulties?: DifficultyDto[];
  @OneOf(priorities, 'Priority', { optional: true }) priority?: string;
  @Text({ max: 500, nullable: true, optional: true }) priorityReason?: string | null;
  @Text({
    max: 2000,
    lines: true,
    nullable: true,
    optional: true,
    description: 'In the own words of the child.',
  })
  childWords?: string | null;
  @Text({
    max: 2000,
    lines: true,
    nullable: true,
    optional: true,
    description: 'In the own words of the caregiver.',
  })
  caregiverWords?: string | null;
  @Text({ max: 4000, lines: true, nullable: true, optional: true }) summary?: string | null;
  @Day({ notAfterToday: true, optional: true }) assessedOn?: string;
}

export class ActOnAssessmentDto {
  @OneOf(assessmentActions, 'AssessmentAction') action: (typeof assessmentActions)[number];
}

export class NeedDto {
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(needLevels, 'NeedLevel') level: string;
  @Text({ max: 500, nullable: true }) note: string | null;
}

export class AssessmentAuthorDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class AssessmentDto {
  @Id() id: string;
  @Id() caseId: string;
  @OneOf(assessmentStatuses, 'AssessmentStatus') status: string;
  @NestedList(() => NeedDto) needs: NeedDto[];
  @NestedList(() => DifficultyDto) difficulties: DifficultyDto[];
  @OneOf(priorities, 'Priority') priority: string;
  @Text({ max: 500, nullable: true }) priorityReason: string | null;
  @Text({ max: 2000, nullable: true }) childWords: string | null;
  @Text({ max: 2000, nullable: true }) caregiverWords: string | null;
  @Text({ max: 4000, nullable: true }) summary: string | null;
  @Nested(() => AssessmentAuthorDto) author: AssessmentAuthorDto;
  @Day() assessedOn: string;
  @Instant({ nullable: true }) completedAt: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() updatedAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class AssessmentListDto {
  @NestedList(() => AssessmentDto) items: AssessmentDto[];
}
