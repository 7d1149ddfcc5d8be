import {
  handmadeTaskKinds,
  ladderRungs,
  localities,
  priorities,
  referralStatuses,
  serviceKinds,
  snoozeReasons,
  taskActions,
  taskDues,
  taskKinds,
  taskStatuses,
  timeLimitSteps,
} from '@birge/domain';
import {
  ClockTime,
  Day,
  Id,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  QueryList,
  ServiceId,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';

/** What a list of tasks can be narrowed by. */
export class TaskFilterDto extends PageQueryDto {
  @QueryList(taskDues, 'TaskDue') due?: string[];
  @QueryList(taskKinds, 'TaskKind') kind?: string[];
  @Id({ optional: true, description: 'Tasks of the cases of this caseworker.' }) caseworkerId?: string;
  @OneOf(ladderRungs, 'LadderRung', { optional: true, description: 'Late tasks that have climbed so high.' })
  rung?: (typeof ladderRungs)[number];
}

/** What a list of tasks of one case can be narrowed by. */
export class CaseTaskFilterDto extends PageQueryDto {
  @QueryList(taskStatuses, 'TaskStatus') status?: string[];
}

export class CreateTaskDto {
  @OneOf(handmadeTaskKinds, 'HandmadeTaskKind') kind: (typeof handmadeTaskKinds)[number];
  @Text({ max: 300 }) title: string;
  @Day() dueOn: string;
  @ClockTime({ optional: true, nullable: true }) dueAt?: string | null;
  @Id({ optional: true, description: 'A note of this case that it came from.' }) noteId?: string;
}

export class UpdateTaskDto {
  @OneOf(handmadeTaskKinds, 'HandmadeTaskKind', { optional: true })
  kind?: (typeof handmadeTaskKinds)[number];
  @Text({ max: 300, optional: true }) title?: string;
  @Day({ optional: true }) dueOn?: string;
  @ClockTime({ optional: true, nullable: true }) dueAt?: string | null;
}

export class ActOnTaskDto {
  @OneOf(taskActions, 'TaskAction') action: (typeof taskActions)[number];
  @Day({ optional: true, description: 'For `snooze`: from tomorrow to fourteen days from now.' })
  until?: string;
  @OneOf(snoozeReasons, 'SnoozeReason', { optional: true, description: 'For `snooze`.' })
  reason?: (typeof snoozeReasons)[number];
  @Text({ max: 300, optional: true, description: 'For `snooze`; needed with the reason `other`.' })
  note?: string;
}

export class TaskPersonDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class TaskServiceDto {
  @ServiceId() id: string;
  @Nested(() => NameDto) name: NameDto;
}

/** The referral that a task is about. */
export class TaskReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @Nested(() => TaskServiceDto) service: TaskServiceDto;
  @Nested(() => TaskPersonDto, { nullable: true }) organisation: TaskPersonDto | null;
  @Day({ nullable: true }) dueOn: string | null;
}

/** To which day a task was put off, why, and by whom. */
export class SnoozeDto {
  @Day() until: string;
  @OneOf(snoozeReasons, 'SnoozeReason') reason: string;
  @Text({ max: 300, nullable: true }) note: string | null;
  @Nested(() => TaskPersonDto) by: TaskPersonDto;
  @Instant() at: string;
}

/** A task that waits with its case. */
export class PausedDto {
  @Day({ nullable: true, description: 'When somebody looks whether the case can go on.' }) until:
    string | null;
}

/** Who was told last that the task is due or late: the caseworker, the manager, the region. */
export class TaskNoticeDto {
  @OneOf(ladderRungs, 'LadderRung') rung: string;
  @Instant() toldAt: string;
}

export class TaskDto {
  @Id() id: string;
  @Id() caseId: string;
  @OneOf(taskKinds, 'TaskKind') kind: string;
  @Text({ max: 300, nullable: true, description: 'Null where the words of the kind say it all.' })
  title: string | null;
  @OneOf(taskStatuses, 'TaskStatus') status: string;
  @Day() dueOn: string;
  @ClockTime({ nullable: true }) dueAt: string | null;
  @YesNo({ description: 'Made by the workflow, not by a person.' }) automatic: boolean;
  @OneOf(timeLimitSteps, 'TimeLimitStep', { nullable: true, description: 'The limit its day comes from.' })
  limit: string | null;
  @Nested(() => SnoozeDto, { nullable: true }) snooze: SnoozeDto | null;
  @Nested(() => PausedDto, { nullable: true, description: 'The case is on hold, and this waits with it.' })
  paused: PausedDto | null;
  @Nested(() => TaskNoticeDto, { nullable: true }) notice: TaskNoticeDto | null;
  @Nested(() => TaskPersonDto, { nullable: true }) author: TaskPersonDto | null;
  @Nested(() => TaskReferralDto, { nullable: true }) referral: TaskReferralDto | null;
  @Instant({ nullable: true }) closedAt: string | null;
  @Nested(() => TaskPersonDto, { nullable: true }) closedBy: TaskPersonDto | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() createdAt: string;
  @Instant() updatedAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class CaseTaskListDto {
  @NestedList(() => TaskDto) items: TaskDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class TaskChildDto {
  @Id() id: string;
  @PersonName({ nullable: true }) familyName: string | null;
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) patronymic: string | null;
  @Day() bornOn: string;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
  @OneOf(localities, 'Locality') locality: string;
}

export class TaskContactDto {
  @Text({ max: 200 }) name: string;
  @Text({ max: 40 }) phone: string;
}

/** A task of *My day*: with whom it is about, where she lives, and whom one would call. */
export class DayTaskDto extends TaskDto {
  @OneOf(taskDues, 'TaskDue') due: string;
  @OneOf(priorities, 'Priority') priority: string;
  @Text({ max: 20 }) caseNumber: string;
  @Nested(() => TaskChildDto) child: TaskChildDto;
  @Nested(() => TaskPersonDto, { nullable: true }) caseworker: TaskPersonDto | null;
  @Nested(() => TaskContactDto, {
    nullable: true,
    description: 'The legal representative, or else somebody near the child, who has a telephone.',
  })
  contact: TaskContactDto | null;
}

export class DayTaskListDto {
  @NestedList(() => DayTaskDto) items: DayTaskDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

/** The next visit from today on. */
export class NextVisitDto {
  @Id() id: string;
  @Id() caseId: string;
  @Day() dueOn: string;
  @ClockTime({ nullable: true }) dueAt: string | null;
  @PersonName() givenName: string;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
}

/** Open tasks within reach, by when they are due and what they are. */
export class TaskSummaryDto {
  @Whole({ min: 0, max: 2_000_000_000 }) overdue: number;
  @Whole({ min: 0, max: 2_000_000_000 }) today: number;
  @Whole({ min: 0, max: 2_000_000_000 }) week: number;
  @Whole({ min: 0, max: 2_000_000_000 }) later: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Put off to a day that has not come.' }) snoozed: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Waits with a case that is on hold.' }) paused: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'So late that the manager was told.' }) alerted: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'So late that the region was told.' }) escalated: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Due until the end of the week.' }) visits: number;
  @Whole({ min: 0, max: 2_000_000_000, description: 'Due until the end of the week.' }) calls: number;
  @Nested(() => NextVisitDto, { nullable: true }) nextVisit: NextVisitDto | null;
}
