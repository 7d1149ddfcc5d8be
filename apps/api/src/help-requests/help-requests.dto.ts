import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  askers,
  helpRequestActions,
  helpRequestEndReasons,
  helpRequestNews,
  helpRequestStatuses,
  instruments,
  languages,
  relations,
  replyChannels,
  replyTimes,
  timeUnits,
} from '@birge/domain';
import { ValidateBy, ValidateIf } from 'class-validator';
import { CountDto } from '../platform/page.dto.js';
import {
  Day,
  Id,
  IdList,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  Phone,
  QueryWhole,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { LocationDto } from '../locations/locations.dto.js';
import { OfferedActionDto } from '../platform/openapi.js';

const MOST_ANSWERS = 40;
const QUESTION = /^[A-Z]{2,4}_?[A-Z0-9]{1,3}$/;

/** Answers to the screening, by the number of the question. */
function ScreeningAnswersField(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 0, maximum: 9 },
      required: false,
    } as unknown as ApiPropertyOptions),
    ValidateIf((_, value) => value !== undefined),
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

export class HelplinesDto {
  @Text({ max: 20 }) police: string;
  @Text({ max: 20 }) emergency: string;
  @Text({ max: 20 }) children: string;
}

/** How long the office gives itself. */
export class CallWithinDto {
  @Whole({ min: 0, max: 1000 }) amount: number;
  @OneOf(timeUnits, 'TimeUnit') unit: (typeof timeUnits)[number];
}

/** What the public page needs to know: where families live, whom to call now, and how soon somebody calls. */
export class HelpPlacesDto {
  @NestedList(() => LocationDto, { max: 2000 }) places: LocationDto[];
  @Nested(() => HelplinesDto) helplines: HelplinesDto;
  @Nested(() => CallWithinDto) callWithin: CallWithinDto;
}

/** A small work that the page does before it sends. */
export class PuzzleDto {
  @Text({ max: 300 }) token: string;
  @Whole({ min: 1, max: 31, description: 'So many zero bits SHA-256 of `token:answer` begins with.' })
  bits: number;
}

export class NewHelpRequestDto {
  @OneOf(askers, 'Asker') asker: (typeof askers)[number];
  @Text({ max: 2000, lines: true, optional: true, description: 'What the family notices.' }) concern?: string;
  @YesNo({ description: 'The child is not safe now.' }) inDanger: boolean;
  @Day({ notAfterToday: true, optional: true }) bornOn?: string;
  @Whole({ min: 0, max: 17, optional: true, description: 'Completed years, where the day is not told.' })
  ageYears?: number;
  @ScreeningAnswersField() answers?: Record<string, number>;
  @LocationId() locationId: string;
  @PersonName({ optional: true }) childName?: string;
  @Text({ max: 200, optional: true }) askerName?: string;
  @Phone() phone: string;
  @OneOf(replyChannels, 'ReplyChannel') channel: (typeof replyChannels)[number];
  @OneOf(replyTimes, 'ReplyTime') replyTime: (typeof replyTimes)[number];
  @Text({ max: 500, optional: true, description: 'For a visit.' }) address?: string;
  @OneOf(languages, 'Language') language: (typeof languages)[number];
  @YesNo({ description: 'May be contacted about this; without it nothing is kept.' }) mayContact: boolean;
  @Text({ max: 300 }) puzzle: string;
  @Text({ max: 20 }) puzzleAnswer: string;
  @Text({ max: 200, min: 0, optional: true, description: 'People do not see this field: leave it out.' })
  website?: string;
}

export class HelpRequestReceiptDto {
  @Text({ max: 20, description: 'To ask for the status with: digits, said in groups of three.' })
  code: string;
  @Day({ description: 'By when somebody calls.' }) callBy: string;
}

export class HelpStatusQueryDto {
  @Text({ max: 40, description: 'As somebody types it: spaces and hyphens do not count.' }) code: string;
}

export class HelpStatusDto {
  @OneOf(helpRequestNews, 'HelpRequestNews') news: string;
  @Day({ nullable: true, description: 'By when somebody calls, as long as nobody has.' }) callBy:
    string | null;
}

export const helpRequestViews = ['open', 'ended', 'all'] as const;

export class HelpRequestQueryDto {
  @QueryWhole({ min: 1, max: 200, optional: true }) limit?: number;
  @Text({ max: 1000, optional: true, description: '`nextCursor` of the page before.' }) cursor?: string;
  @OneOf(helpRequestViews, 'HelpRequestView', { optional: true }) view?: (typeof helpRequestViews)[number];
}

export class HelpRequestCaseworkerDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/**
 * Where the words of the family are: in this answer; in the answer to opening the request, which is on record; for the
 * caseworker and the manager alone; or nowhere any more.
 */
export const helpRequestWords = ['here', 'on_opening', 'withheld', 'wiped'] as const;

/** A request as staff see it. The answers of the screening are a restricted layer. */
export class HelpRequestDto {
  @Id() id: string;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @Text({ max: 20 }) code: string;
  @OneOf(helpRequestStatuses, 'HelpRequestStatus') status: string;
  @OneOf(askers, 'Asker') asker: string;
  @OneOf(helpRequestWords, 'HelpRequestWords') words: (typeof helpRequestWords)[number];
  @Text({ max: 2000, lines: true, nullable: true }) concern: string | null;
  @YesNo() inDanger: boolean;
  @Text({ max: 300 }) childName: string;
  @Day() bornOn: string;
  @YesNo({ description: 'The age was told, not the day.' }) bornApproximate: boolean;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) askerName: string | null;
  @Text({ max: 40, nullable: true }) phone: string | null;
  @OneOf(replyChannels, 'ReplyChannel') channel: string;
  @OneOf(replyTimes, 'ReplyTime') replyTime: string;
  @Text({ max: 500, nullable: true }) address: string | null;
  @OneOf(languages, 'Language') language: string;
  @Whole({ min: 0, max: MOST_ANSWERS }) answerCount: number;
  @Whole({ min: 0, max: 1000 }) attempts: number;
  @Day() dueOn: string;
  @Nested(() => HelpRequestCaseworkerDto, { nullable: true }) caseworker: HelpRequestCaseworkerDto | null;
  @Id() teamId: string;
  @OneOf(helpRequestEndReasons, 'HelpRequestEndReason', { nullable: true }) endReason: string | null;
  @Instant() createdAt: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class HelpRequestListDto {
  @NestedList(() => HelpRequestDto) items: HelpRequestDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class HelpRequestSummaryDto {
  @Whole({ min: 0, max: 2_000_000_000 }) open: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Came in a flood, and nobody has looked yet.' })
  unverified: number;
}

export class ActOnHelpRequestDto {
  @OneOf(helpRequestActions, 'HelpRequestAction') action: (typeof helpRequestActions)[number];
  @Id({ optional: true, description: '`assign`: a caseworker of the team.' }) caseworkerId?: string;
  @OneOf(relations, 'Relation', {
    optional: true,
    description: '`reach`: who was spoken to; nobody else where the young person asked for herself.',
  })
  relation?: (typeof relations)[number];
  @Id({ optional: true, description: '`link`: the case that the child has already.' }) intoCaseId?: string;
  @OneOf(helpRequestEndReasons, 'HelpRequestEndReason', { optional: true, description: '`close`.' })
  reason?: (typeof helpRequestEndReasons)[number];
}

export class DoneRequestsDto {
  @IdList({
    max: 100,
    description: 'Those with which it was done; the others were not there for it any more.',
  })
  ids: string[];
}

/** Answers that came with a request. Each reading is on record. */
export class HelpRequestAnswersDto {
  @OneOf(instruments, 'Instrument', { nullable: true, description: 'By which form; `null` without answers.' })
  instrument: (typeof instruments)[number] | null;
  @ScreeningAnswersField() answers: Record<string, number>;
}

/** A request that came in a flood, before anybody has looked at it. There is no child and no case of it yet. */
export class UnverifiedRequestDto {
  @Id() id: string;
  @Text({ max: 20 }) code: string;
  @OneOf(askers, 'Asker') asker: string;
  @Text({ max: 2000, lines: true, nullable: true }) concern: string | null;
  @YesNo() inDanger: boolean;
  @Text({ max: 300, nullable: true }) childName: string | null;
  @Day() bornOn: string;
  @YesNo({ description: 'The age was told, not the day.' }) bornApproximate: boolean;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) askerName: string | null;
  @Text({ max: 40 }) phone: string;
  @OneOf(languages, 'Language') language: string;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Requests that had come from the same place that day.' })
  sentBefore: number;
  @Day() dueOn: string;
  @Instant() createdAt: string;
}

export class UnverifiedQueryDto {
  @QueryWhole({ min: 1, max: 200, optional: true }) limit?: number;
  @Text({ max: 1000, optional: true, description: '`nextCursor` of the page before.' }) cursor?: string;
}

export class UnverifiedRequestListDto {
  @NestedList(() => UnverifiedRequestDto) items: UnverifiedRequestDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class ChosenRequestsDto {
  @IdList({ max: 100 }) ids: string[];
}
