import {
  assessmentActions,
  assessmentStatuses,
  difficultyDomains,
  difficultyLevels,
  needAreas,
  knownRisks,
  needLevels,
  priorities,
  priorityReasons,
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

export class NeedInputDto {
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(needLevels, 'NeedLevel') level: string;
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
}

export class DifficultyDto {
  @OneOf(difficultyDomains, 'DifficultyDomain') domain: string;
  @OneOf(difficultyLevels, 'DifficultyLevel') level: string;
}

/** Asked in the conversation; what was not talked about is left out. Any of the first five makes the case urgent. */
export class RiskAnswersDto {
  @YesNo({ optional: true, description: 'Immediate danger to life, safety or health.' })
  immediate_threat?: boolean;
  @YesNo({ optional: true, description: 'Suspected abuse or neglect: always urgent.' })
  abuse_suspected?: boolean;
  @YesNo({ optional: true, description: 'No caregiver, or the risk of a placement in an institution.' })
  no_caregiver?: boolean;
  @YesNo({ optional: true, description: 'A gap in care that life depends on.' }) care_gap?: boolean;
  @YesNo({ optional: true, description: 'The child harms herself or speaks of it.' }) self_harm?: boolean;
  @YesNo({ optional: true, description: 'Of school age and out of school.' }) out_of_school?: boolean;
  @YesNo({ optional: true, description: 'The caregiver is at the end of her strength.' })
  caregiver_exhausted?: boolean;
}

export class SuggestedPriorityDto {
  @OneOf(priorities, 'Priority') priority: string;
  @SomeOf(priorityReasons, 'PriorityReason') reasons: string[];
}

/** What is filled in so far; a draft is saved as it is typed. */
export class AssessmentInputDto {
  @NestedList(() => NeedInputDto, { max: needAreas.length, optional: true }) needs?: NeedInputDto[];
  @NestedList(() => DifficultyDto, { max: difficultyDomains.length, optional: true })
  difficulties?: DifficultyDto[];
  @Nested(() => RiskAnswersDto, { optional: true }) risks?: RiskAnswersDto;
  @OneOf(priorities, 'Priority', {
    optional: true,
    nullable: true,
    description: 'Chosen by a person; `null` follows the suggestion.',
  })
  priority?: string | null;
  @Text({
    max: 500,
    nullable: true,
    optional: true,
    description: 'Why another priority than the suggested one.',
  })
  priorityReason?: string | null;
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
  @Nested(() => RiskAnswersDto) risks: RiskAnswersDto;
  @SomeOf(knownRisks, 'KnownRisk', { description: 'What the records say now: not asked again.' })
  known: string[];
  @OneOf(priorities, 'Priority', { description: 'The chosen one; the suggested one until somebody chooses.' })
  priority: string;
  @YesNo() priorityChosen: boolean;
  @Nested(() => SuggestedPriorityDto, {
    nullable: true,
    description: 'As it follows now; with a completed one as it followed then.',
  })
  suggestion: SuggestedPriorityDto | null;
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
