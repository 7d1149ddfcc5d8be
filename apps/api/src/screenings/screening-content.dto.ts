import { difficultyDomains, instruments, languages, scales } from '@birge/domain';
import { NestedList, OneOf, Text, Whole } from '../platform/fields.js';

export class ScreeningAnswerTextDto {
  @Whole({ min: 1, max: 9, description: '7 prefers not to say, 9 does not know.' }) code: number;
  @Text({ max: 200 }) text: string;
}

export class ScreeningQuestionDto {
  @OneOf(instruments, 'Instrument') instrument: string;
  @Text({ max: 10 }) id: string;
  @OneOf(difficultyDomains, 'DifficultyDomain') domain: string;
  @OneOf(scales, 'Scale') scale: string;
  @Text({ max: 500, description: '`{{name}}` stands for the first name of the child.' }) text: string;
  @NestedList(() => ScreeningAnswerTextDto, { max: 9 }) answers: ScreeningAnswerTextDto[];
}

/** The words of the questions in one language. */
export class ScreeningContentDto {
  @OneOf(languages, 'Language') language: string;
  @Text({ max: 60, description: 'Stored with every screening.' }) version: string;
  @Text({ max: 500, min: 0, description: 'Where the words come from.' }) source: string;
  @NestedList(() => ScreeningQuestionDto) questions: ScreeningQuestionDto[];
}
