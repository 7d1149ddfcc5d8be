import { contactOutcomes, noteKinds, referralStatuses, taskKinds, taskStatuses } from '@birge/domain';
import {
  Day,
  Id,
  Instant,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  QueryList,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';

export class NoteFilterDto extends PageQueryDto {
  @QueryList(noteKinds, 'NoteKind') kind?: string[];
}

export class CreateNoteDto {
  @OneOf(noteKinds, 'NoteKind') kind: (typeof noteKinds)[number];
  @Text({ max: 10_000, lines: true }) body: string;
  @YesNo({ optional: true, description: 'May be shown outside of the team; internal unless said.' })
  shareable?: boolean;
  @Id({ optional: true, description: 'The note of this case that this one corrects; both stay.' })
  correctsId?: string;
  @OneOf(contactOutcomes, 'ContactOutcome', {
    optional: true,
    description:
      'What came of the call, the visit or, of a note, the letter. Without it a call counts as a conversation.',
  })
  contactOutcome?: (typeof contactOutcomes)[number];
}

/** A search in the words of notes. By POST: what one looks for does not stand in an address. */
export class NoteSearchDto {
  @Text({ min: 2, max: 100 }) q: string;
  @Id({ optional: true, description: 'In this case only.' }) caseId?: string;
  @Whole({ min: 1, max: 200, optional: true }) limit?: number;
  @Text({ max: 1000, optional: true }) cursor?: string;
}

export class NoteAuthorDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** A task that a note led to. */
export class NoteTaskDto {
  @Id() id: string;
  @OneOf(taskKinds, 'TaskKind') kind: string;
  @Text({ max: 300, nullable: true }) title: string | null;
  @OneOf(taskStatuses, 'TaskStatus') status: string;
  @Day() dueOn: string;
}

/** A referral that a note led to. */
export class NoteReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @Nested(() => NameDto) serviceName: NameDto;
}

export class NoteStateDto {
  @Text({
    max: 10_000,
    lines: true,
    nullable: true,
    description: 'Null where it was moved among the protection notes.',
  })
  body: string | null;
  @YesNo({ description: 'What it said protects the child, and stands among the protection notes.' })
  moved: boolean;
  @OneOf(contactOutcomes, 'ContactOutcome', { nullable: true }) contactOutcome: string | null;
  @Id({ nullable: true }) correctsId: string | null;
  @Id({ nullable: true }) correctedById: string | null;
  @NestedList(() => NoteTaskDto) tasks: NoteTaskDto[];
  @NestedList(() => NoteReferralDto) referrals: NoteReferralDto[];
}

export class NoteDto extends NoteStateDto {
  @Id() id: string;
  @Id() caseId: string;
  @OneOf(noteKinds, 'NoteKind') kind: string;
  @YesNo() shareable: boolean;
  @Nested(() => NoteAuthorDto) author: NoteAuthorDto;
  @Instant() createdAt: string;
}

export class NoteListDto {
  @NestedList(() => NoteDto) items: NoteDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

export class FoundNoteCaseDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) familyName: string | null;
}

export class FoundNoteDto {
  @Id() id: string;
  @OneOf(noteKinds, 'NoteKind') kind: string;
  @Text({ max: 10_000, lines: true }) body: string;
  @Instant() createdAt: string;
  @Nested(() => NoteAuthorDto) author: NoteAuthorDto;
  @Nested(() => FoundNoteCaseDto) case: FoundNoteCaseDto;
}

export class FoundNoteListDto {
  @NestedList(() => FoundNoteDto) items: FoundNoteDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
