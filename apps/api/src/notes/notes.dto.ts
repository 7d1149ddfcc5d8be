import { noteKinds } from '@birge/domain';
import { Id, Instant, Nested, NestedList, OneOf, QueryList, Text, YesNo } from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';

export class NoteFilterDto extends PageQueryDto {
  @QueryList(noteKinds, 'NoteKind') kind?: string[];
}

export class CreateNoteDto {
  @OneOf(noteKinds, 'NoteKind') kind: (typeof noteKinds)[number];
  @Text({ max: 10_000, lines: true }) body: string;
  @YesNo({ optional: true, description: 'May be shown outside of the team; internal unless said.' })
  shareable?: boolean;
}

export class NoteAuthorDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class NoteDto {
  @Id() id: string;
  @Id() caseId: string;
  @OneOf(noteKinds, 'NoteKind') kind: string;
  @Text({ max: 10_000, lines: true }) body: string;
  @YesNo() shareable: boolean;
  @Nested(() => NoteAuthorDto) author: NoteAuthorDto;
  @Instant() createdAt: string;
}

export class NoteListDto {
  @NestedList(() => NoteDto) items: NoteDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
