import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  administrationModes,
  difficultyDomains,
  domainResults,
  importScales,
  instruments,
  languages,
  relations,
  screeningActions,
  screeningOutcomes,
  screeningSources,
  screeningStatuses,
} from '@birge/domain';
import { ValidateBy, ValidateIf } from 'class-validator';
import { Day, Id, Instant, Nested, NestedList, OneOf, Text, Whole } from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';

/** More than any form has questions. */
const MOST_ANSWERS = 40;
const QUESTION = /^[A-Z]{2,4}_?[A-Z0-9]{1,3}$/;

/** One code for each question, by its number: `{ "CF1": 2, "CF3": 1 }`. Which codes fit is told at each question. */
function Answers({ optional = false } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 0, maximum: 9 },
      selfRequired: !optional,
      description: 'The code of the answer, by the number of the question.',
    } as ApiPropertyOptions),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ValidateBy({ name: 'isAnswers', validator: { validate: isAnswers } }),
  );
}

function isAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= MOST_ANSWERS &&
    entries.every(([id, code]) => QUESTION.test(id) && Number.isInteger(code) && code >= 0 && code <= 9)
  );
}

/** Who answers, in which language, on which day. */
class ConversationDto {
  @OneOf(languages, 'Language', { optional: true, description: 'In which the questions are read out.' })
  language?: string;
  @Day({ notAfterToday: true, optional: true }) screenedOn?: string;
  @OneOf(administrationModes, 'AdministrationMode', { optional: true }) administrationMode?: string;
  @Id({ optional: true, nullable: true, description: 'Somebody around the child.' })
  respondentId?: string | null;
  @OneOf(relations, 'Relation', { optional: true, description: 'Where the respondent is not recorded.' })
  relation?: string;
}

export class NewScreeningDto extends ConversationDto {
  @Text({
    max: 2000,
    lines: true,
    optional: true,
    description: 'Below two years, where nothing is asked yet: what worries the family.',
  })
  concern?: string;
}

/** What is changed in a draft; what is left out stays. `answers` are all answers so far. */
export class UpdateScreeningDto extends ConversationDto {
  @Answers({ optional: true }) answers?: Record<string, number>;
}

export class ActOnScreeningDto {
  @OneOf(screeningActions, 'ScreeningAction') action: (typeof screeningActions)[number];
}

/** Answers that were given elsewhere before. */
export class ImportScreeningDto {
  @OneOf(importScales, 'ImportScale', {
    description: '`wg`: as here; `mics`: codes of MICS, question numbers of MICS or ours.',
  })
  scale: 'wg' | 'mics';
  @Day({ notAfterToday: true }) screenedOn: string;
  @Answers() answers: Record<string, number>;
  @OneOf(languages, 'Language', { optional: true }) language?: string;
  @OneOf(relations, 'Relation', { optional: true }) relation?: string;
}

export class ScreeningRespondentDto {
  @Id({ nullable: true }) id: string | null;
  @Text({ max: 200, nullable: true }) name: string | null;
  @OneOf(relations, 'Relation', { nullable: true }) relation: string | null;
}

export class DomainFindingDto {
  @OneOf(difficultyDomains, 'DifficultyDomain') domain: string;
  @OneOf(domainResults, 'DomainResult') result: string;
}

export class ScreeningAuthorDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** A screening without its answers: those are a restricted layer. */
export class ScreeningDto {
  @Id() id: string;
  @Id() caseId: string;
  @OneOf(screeningStatuses, 'ScreeningStatus') status: string;
  @OneOf(screeningSources, 'ScreeningSource') source: string;
  @OneOf(instruments, 'Instrument', { nullable: true, description: 'Null below two years.' })
  instrument: string | null;
  @Text({ max: 40, nullable: true, description: 'By which rule the result was found.' })
  ruleId: string | null;
  @Text({ max: 60, nullable: true }) contentVersion: string | null;
  @OneOf(languages, 'Language') language: string;
  @Day() screenedOn: string;
  @Whole({ min: 0, max: 120, description: 'Completed years on that day.' }) ageYears: number;
  @OneOf(administrationModes, 'AdministrationMode') administrationMode: string;
  @Nested(() => ScreeningRespondentDto) respondent: ScreeningRespondentDto;
  @Whole({ min: 0, max: MOST_ANSWERS, description: 'How many questions have an answer.' })
  answerCount: number;
  @NestedList(() => DomainFindingDto, { description: 'Domain by domain; empty until it is completed.' })
  results: DomainFindingDto[];
  @OneOf(screeningOutcomes, 'ScreeningOutcome', { nullable: true }) outcome: string | null;
  @Nested(() => ScreeningAuthorDto) author: ScreeningAuthorDto;
  @Instant({ nullable: true }) completedAt: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() updatedAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class ScreeningListDto {
  @NestedList(() => ScreeningDto) items: ScreeningDto[];
}

/** The restricted layer of a screening. Each reading is on record. */
export class ScreeningAnswersDto {
  @Answers() answers: Record<string, number>;
  @Text({ max: 2000, lines: true, nullable: true }) concern: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}
