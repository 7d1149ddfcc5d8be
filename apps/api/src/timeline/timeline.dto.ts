import { ApiProperty } from '@nestjs/swagger';
import {
  documentKinds,
  noteKinds,
  restrictedLayers,
  roles,
  serviceKinds,
  taskKinds,
  timelineKinds,
} from '@birge/domain';
import { historySubjects } from '../platform/history.js';
import { Day, Id, Instant, Nested, NestedList, OneOf, QueryList, Text, YesNo } from '../platform/fields.js';
import { NoteStateDto } from '../notes/notes.dto.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';

export class TimelineFilterDto extends PageQueryDto {
  @QueryList(timelineKinds, 'TimelineKind') kind?: string[];
  @Id({ optional: true, description: 'What this person has done.' }) actorId?: string;
  @Day({ optional: true, description: 'The last day that is shown.' }) until?: string;
}

export class TimelinePersonDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @OneOf(roles, 'Role') role: string;
  @Text({ max: 200, nullable: true, description: 'Of a provider.' }) organisationName: string | null;
}

/** The referral that something happened to. */
export class TimelineReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @Nested(() => NameDto) serviceName: NameDto;
  @Text({ max: 200, nullable: true }) organisationName: string | null;
  @Id({ nullable: true, description: 'The note it came from.' }) noteId: string | null;
}

export class TimelineTaskDto {
  @OneOf(taskKinds, 'TaskKind') kind: string;
  @Text({ max: 300, nullable: true }) title: string | null;
  @Id({ nullable: true, description: 'The note it came from.' }) noteId: string | null;
}

export class TimelineNoteDto extends NoteStateDto {
  @OneOf(noteKinds, 'NoteKind') kind: string;
  @YesNo() shareable: boolean;
}

/** Who has done something in the case, whoever did something last first. */
export class TimelineActorsDto {
  @NestedList(() => TimelinePersonDto) items: TimelinePersonDto[];
}

/** One thing that happened: a step, a change, an answer or a note. */
export class TimelineEntryDto {
  @Id() id: string;
  @Instant() at: string;
  @OneOf(timelineKinds, 'TimelineKind') kind: string;
  @OneOf(historySubjects, 'HistorySubject') subject: string;
  @Id() subjectId: string;
  @Text({ max: 60 }) action: string;
  @Nested(() => TimelinePersonDto, {
    nullable: true,
    description: 'Null where the product did it by itself.',
  })
  actor: TimelinePersonDto | null;
  @Text({ max: 60, nullable: true }) fromStatus: string | null;
  @Text({ max: 60, nullable: true }) toStatus: string | null;
  @Text({ max: 60, nullable: true, description: 'The code of a reason.' }) reason: string | null;
  @Text({ max: 10_000, nullable: true, lines: true, description: 'What was said with it.' })
  text: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Facts of the step in codes, dates and numbers.',
  })
  details: Record<string, unknown> | null;
  @Text({
    max: 300,
    nullable: true,
    description: 'The person, the caseworker, the organisation, the goal or the step it was about.',
  })
  name: string | null;
  @Nested(() => TimelineReferralDto, { nullable: true }) referral: TimelineReferralDto | null;
  @Nested(() => TimelineTaskDto, { nullable: true }) task: TimelineTaskDto | null;
  @Nested(() => TimelineNoteDto, { nullable: true }) note: TimelineNoteDto | null;
}

export class TimelineDto {
  @NestedList(() => TimelineEntryDto) items: TimelineEntryDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

/** Somebody opened the case file, or a restricted part of it. */
/** What tells a document that was opened from the others. */
export class OpenedDocumentDto {
  @Id() id: string;
  @OneOf(documentKinds, 'DocumentKind') kind: string;
  @Text({ max: 200, nullable: true }) title: string | null;
}

export class CaseAccessDto {
  @Id() id: string;
  @Instant() at: string;
  @OneOf(restrictedLayers, 'RestrictedLayer', {
    nullable: true,
    description: 'The restricted part that was read; null for the file itself.',
  })
  layer: string | null;
  @Nested(() => OpenedDocumentDto, { nullable: true, description: 'The document whose content was opened.' })
  document: OpenedDocumentDto | null;
  @Nested(() => TimelinePersonDto) user: TimelinePersonDto;
}

export class CaseAccessListDto {
  @NestedList(() => CaseAccessDto) items: CaseAccessDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
