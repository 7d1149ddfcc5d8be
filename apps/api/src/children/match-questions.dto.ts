import { Day, Id, Nested, NestedList, Text, Whole } from '../platform/fields.js';

const MOST = 2_000_000_000;

export class AskerDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** How often somebody asked on one day whether a child is known. What was asked is not kept. */
export class MatchQuestionsDto {
  @Nested(() => AskerDto) user: AskerDto;
  @Day() on: string;
  @Whole({ min: 1, max: MOST }) asked: number;
  @Whole({ min: 0, max: MOST, description: 'Above the limit, and not answered.' }) refused: number;
}

export class MatchQuestionListDto {
  @NestedList(() => MatchQuestionsDto) items: MatchQuestionsDto[];
}
