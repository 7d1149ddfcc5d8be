import { LADDER_LIMITS, timeLimitSteps, timeUnits } from '@birge/domain';
import { Id, Instant, Nested, NestedList, OneOf, Text, Whole, YesNo } from '../platform/fields.js';

/** How long a step may take; `amount` null: this priority does without the step. */
export class TimeLimitDto {
  @Whole({ min: 1, max: 730, nullable: true }) amount: number | null;
  @OneOf(timeUnits, 'TimeUnit') unit: (typeof timeUnits)[number];
}

export class TimeLimitsOfStepDto {
  @OneOf(timeLimitSteps, 'TimeLimitStep') step: (typeof timeLimitSteps)[number];
  @YesNo({ description: 'Whether a priority may do without the step.' }) optional: boolean;
  @Nested(() => TimeLimitDto) high: TimeLimitDto;
  @Nested(() => TimeLimitDto) medium: TimeLimitDto;
  @Nested(() => TimeLimitDto) low: TimeLimitDto;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class UpdateTimeLimitsDto {
  @Nested(() => TimeLimitDto, { optional: true }) high?: TimeLimitDto;
  @Nested(() => TimeLimitDto, { optional: true }) medium?: TimeLimitDto;
  @Nested(() => TimeLimitDto, { optional: true }) low?: TimeLimitDto;
}

/** Days from the day on which a task is due; negative before it. */
class RungDays {
  @Whole(LADDER_LIMITS) reminder: number;
  @Whole(LADDER_LIMITS) overdue: number;
  @Whole(LADDER_LIMITS) manager: number;
  @Whole(LADDER_LIMITS) escalation: number;
}

export class UpdateLadderDto extends RungDays {}

export class LadderDto extends RungDays {
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class TimeLimitPersonDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** One value that somebody changed: of a priority of a step, or of a rung of the ladder. */
export class TimeLimitDifferenceDto {
  @Text({ max: 20, description: 'A priority, or a rung.' }) of: string;
  @Whole({ min: -730, max: 730, nullable: true }) from: number | null;
  @OneOf(timeUnits, 'TimeUnit') fromUnit: string;
  @Whole({ min: -730, max: 730, nullable: true }) to: number | null;
  @OneOf(timeUnits, 'TimeUnit') toUnit: string;
}

export class TimeLimitChangeDto {
  @Id() id: string;
  @Instant() at: string;
  @Text({ max: 40, description: 'A step, or `ladder`.' }) subject: string;
  @Nested(() => TimeLimitPersonDto) by: TimeLimitPersonDto;
  @NestedList(() => TimeLimitDifferenceDto) differences: TimeLimitDifferenceDto[];
}

export class TimeLimitsDto {
  @NestedList(() => TimeLimitsOfStepDto) items: TimeLimitsOfStepDto[];
  @Nested(() => LadderDto) ladder: LadderDto;
  @NestedList(() => TimeLimitChangeDto, { description: 'The latest changes, newest first.' })
  changes: TimeLimitChangeDto[];
}
