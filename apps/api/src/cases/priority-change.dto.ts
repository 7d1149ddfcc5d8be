import { priorities, priorityReasons, taskKinds } from '@birge/domain';
import { Day, Id, Instant, Nested, NestedList, OneOf, SomeOf, Text, YesNo } from '../platform/fields.js';
import { PersonRefDto } from './cases.dto.js';

/** What the rules found in the last completed assessment. */
export class PrioritySuggestionDto {
  @OneOf(priorities, 'Priority') priority: string;
  @SomeOf(priorityReasons, 'PriorityReason') reasons: string[];
  @Id() assessmentId: string;
  @Day() assessedOn: string;
  @YesNo({ description: 'Harm to the child is suspected: nothing but high is taken.' }) onlyHigh: boolean;
}

/** An open task that would be due on another day. */
export class PriorityMoveDto {
  @OneOf(priorities, 'Priority', { description: 'With this priority.' }) priority: string;
  @Id() taskId: string;
  @OneOf(taskKinds, 'TaskKind') kind: string;
  @Text({ max: 300, nullable: true }) title: string | null;
  @Day() from: string;
  @Day() to: string;
}

export class PriorityChangeDto {
  @Id() id: string;
  @Instant() at: string;
  @Nested(() => PersonRefDto, { nullable: true }) by: PersonRefDto | null;
  @OneOf(priorities, 'Priority') from: string;
  @OneOf(priorities, 'Priority') to: string;
  @OneOf(priorities, 'Priority', { nullable: true, description: 'What was suggested then.' })
  suggested: string | null;
  @Text({ max: 500, nullable: true }) note: string | null;
}

/** How urgent a case is, what the rules find, and what a change would move. */
export class CasePriorityDto {
  @OneOf(priorities, 'Priority') priority: string;
  @Nested(() => PrioritySuggestionDto, { nullable: true }) suggestion: PrioritySuggestionDto | null;
  @NestedList(() => PriorityMoveDto) moves: PriorityMoveDto[];
  @NestedList(() => PriorityChangeDto, { description: 'The latest changes, newest first.' })
  changes: PriorityChangeDto[];
}
