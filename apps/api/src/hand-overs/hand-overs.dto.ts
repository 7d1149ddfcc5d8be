import { Id, IdList, Nested, NestedList, Text, Whole } from '../platform/fields.js';

const MOST = 2_000_000_000;

export class CasesByPriorityDto {
  @Whole({ min: 0, max: MOST }) high: number;
  @Whole({ min: 0, max: MOST }) medium: number;
  @Whole({ min: 0, max: MOST }) low: number;
}

/** A caseworker of the same team, and how much she has already. */
export class ColleagueDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @Whole({ min: 0, max: MOST }) openCases: number;
  @Whole({ min: 0, max: MOST, description: 'Open cases by their weight: high 3, medium 2, low 1.' })
  load: number;
}

/** What there is to hand over, and to whom it could go. Numbers only: nothing of a case. */
export class HandOverDto {
  @Nested(() => CasesByPriorityDto, { description: 'Open cases, those that wait for a decision too.' })
  cases: CasesByPriorityDto;
  @NestedList(() => ColleagueDto) colleagues: ColleagueDto[];
}

export class HandOverStepDto {
  @IdList({ max: 50, description: 'Caseworkers of the same team; the cases are shared out by load.' })
  toIds: string[];
}

/** A batch that was handed over: all of it or nothing. */
export class HandOverResultDto extends HandOverDto {
  @Whole({ min: 0, max: MOST }) moved: number;
  @Whole({ min: 0, max: MOST, description: 'What is left for the next batch.' }) left: number;
}
