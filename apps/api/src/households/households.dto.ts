import { protectionKinds, relations } from '@birge/domain';
import {
  Day,
  Id,
  Instant,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';

/** Who lives there and is nobody's contact: a grandfather, a baby. */
export class HouseholdMemberDto {
  @PersonName({ max: 200 }) name: string;
  @OneOf(relations, 'Relation', { description: 'To the child.' }) relation: string;
  @Whole({ min: 1900, max: 2200, nullable: true, optional: true }) bornYear?: number | null;
}

export class UpdateHouseholdDto {
  @NestedList(() => HouseholdMemberDto, { max: 30, optional: true }) members?: HouseholdMemberDto[];
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
  @Id({
    nullable: true,
    optional: true,
    description:
      'The case of a sibling within reach whose household this child lives in; `null`: in one of its own.',
  })
  livesWithCaseId?: string | null;
}

/** A brother or a sister with a file within reach: by the household, or by somebody they have in common. */
export class SiblingDto {
  @Id() caseId: string;
  @Text({ max: 20 }) number: string;
  @Text({ max: 302 }) name: string;
  @Day() bornOn: string;
  @YesNo({ description: 'Lives in the same household.' }) sameHousehold: boolean;
}

/** Somebody in the file of a sibling who is not in this one: chosen, not typed a second time. */
export class KnownPersonDto {
  @Id() personId: string;
  @PersonName({ max: 200 }) name: string;
  @OneOf(relations, 'Relation', { description: 'To the sibling.' }) relation: string;
  @Text({ max: 302 }) siblingName: string;
}

/** What must be minded, without a word of why. */
export class ProtectionSummaryDto {
  @Whole({ min: 0, max: 100_000, description: 'Protection notes that stand.' }) notes: number;
  @YesNo({ description: 'Separated parents: ask before telling one of them anything.' })
  separatedParents: boolean;
  @Whole({ min: 0, max: 100_000, description: 'People who must not be called.' }) mustNotCall: number;
}

export class HouseholdDto {
  @Id({ nullable: true, description: '`null` as long as nobody has written it down.' }) id: string | null;
  @NestedList(() => HouseholdMemberDto) members: HouseholdMemberDto[];
  @Text({ max: 500, nullable: true }) note: string | null;
  @NestedList(() => SiblingDto) siblings: SiblingDto[];
  @NestedList(() => KnownPersonDto) knownPeople: KnownPersonDto[];
  @Nested(() => ProtectionSummaryDto) protection: ProtectionSummaryDto;
  @Whole({ min: 0, max: 2_000_000_000, description: '0 as long as there is none.' }) version: number;
}

export class NewProtectionNoteDto {
  @OneOf(protectionKinds, 'ProtectionKind') kind: string;
  @Text({
    max: 10_000,
    lines: true,
    optional: true,
    description: 'Needed unless the words are those of a note.',
  })
  body?: string;
  @Id({
    optional: true,
    description:
      'A note of this case that turns out to protect the child: its words, and those it stands for, move here.',
  })
  noteId?: string;
  @Id({
    nullable: true,
    optional: true,
    description: 'Whom it is about; `must_not_call` also stops the number.',
  })
  personId?: string | null;
}

export class ProtectionAuthorDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class ProtectionNoteDto {
  @Id() id: string;
  @OneOf(protectionKinds, 'ProtectionKind') kind: string;
  @Text({ max: 10_000, lines: true }) body: string;
  @Nested(() => ProtectionAuthorDto, { nullable: true, description: 'Whom it is about.' })
  person: ProtectionAuthorDto | null;
  @Nested(() => ProtectionAuthorDto) author: ProtectionAuthorDto;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) endedAt: string | null;
}

export class ProtectionNoteListDto {
  @NestedList(() => ProtectionNoteDto) items: ProtectionNoteDto[];
}
