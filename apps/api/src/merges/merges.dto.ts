import {
  caseStatuses,
  iinWarnings,
  localities,
  mergeActions,
  mergeBlockers,
  mergeSides,
  mergeStatuses,
  priorities,
  sexes,
  spokenLanguages,
} from '@birge/domain';
import {
  Day,
  Id,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  QueryList,
  SomeOf,
  Text,
  TextList,
  Whole,
} from '../platform/fields.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';

const MOST = 2_000_000_000;

export class ComparisonQueryDto {
  @Id({ description: 'The other child.' }) otherId: string;
}

/** How many records of a kind hang on a case; `kind` is the table. */
export class HangingDto {
  @Text({ max: 63 }) kind: string;
  @Whole({ min: 0, max: MOST }) count: number;
}

export class MergeNameDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** One of two records, as far as one chooses between them. */
export class MergeRecordDto {
  @Id() caseId: string;
  @Id() childId: string;
  @Text({ max: 20 }) number: string;
  @OneOf(caseStatuses, 'CaseStatus') status: string;
  @Day() openedOn: string;
  @Nested(() => MergeNameDto) team: MergeNameDto;
  @Nested(() => MergeNameDto, { nullable: true }) caseworker: MergeNameDto | null;
  @OneOf(priorities, 'Priority') priority: string;
  @PersonName({ nullable: true }) familyName: string | null;
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) patronymic: string | null;
  @Day() bornOn: string;
  @OneOf(sexes, 'Sex') sex: string;
  @Text({ max: 12, nullable: true, description: 'Masked: the first four and the last four digits.' })
  iinMasked: string | null;
  @LocationId() locationId: string;
  @Text({ max: 200, nullable: true }) settlement: string | null;
  @OneOf(localities, 'Locality') locality: string;
  @Text({ max: 500, nullable: true }) address: string | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage') languages: string[];
  @Text({ max: 500, nullable: true }) supportNotes: string | null;
  @Whole({ min: 1, max: MOST }) caseVersion: number;
  @Whole({ min: 1, max: MOST }) childVersion: number;
  @NestedList(() => HangingDto) hanging: HangingDto[];
}

/** Two records side by side. */
export class ComparisonDto {
  @Nested(() => MergeRecordDto, { description: 'The record that stays.' }) survivor: MergeRecordDto;
  @Nested(() => MergeRecordDto, { description: 'The record that becomes part of it.' })
  absorbed: MergeRecordDto;
  @SomeOf(mergeBlockers, 'MergeBlocker', { description: 'Why they cannot be merged this way now.' })
  blockedBy: string[];
  @TextList({ max: 63, maxItems: 50, description: '`two_drafts`: of which kinds.' }) collisions: string[];
  @Id({ nullable: true, description: 'A caseworker has asked for it already.' }) askedId: string | null;
}

const side = { optional: true } as const;

/** Whose value stays, field by field. What is not said stays as it is. */
export class MergeChoicesDto {
  @OneOf(mergeSides, 'MergeSide', side) familyName?: string;
  @OneOf(mergeSides, 'MergeSide', side) givenName?: string;
  @OneOf(mergeSides, 'MergeSide', side) patronymic?: string;
  @OneOf(mergeSides, 'MergeSide', side) bornOn?: string;
  @OneOf(mergeSides, 'MergeSide', side) sex?: string;
  @OneOf(mergeSides, 'MergeSide', side) iin?: string;
  @OneOf(mergeSides, 'MergeSide', {
    ...side,
    description: 'District, settlement, kind of place and address.',
  })
  place?: string;
  @OneOf(mergeSides, 'MergeSide', side) languages?: string;
  @OneOf(mergeSides, 'MergeSide', side) supportNotes?: string;
  @OneOf(mergeSides, 'MergeSide', side) priority?: string;
  @OneOf(mergeSides, 'MergeSide', side) caseworker?: string;
}

/** The versions that were compared. */
export class MergeVersionsDto {
  @Whole({ min: 1, max: MOST }) case: number;
  @Whole({ min: 1, max: MOST }) child: number;
}

export class NewMergeDto {
  @Id({ description: 'The child whose record becomes part of this one.' }) absorbedId: string;
  @Nested(() => MergeVersionsDto) survivorSeen: MergeVersionsDto;
  @Nested(() => MergeVersionsDto) absorbedSeen: MergeVersionsDto;
  @Nested(() => MergeChoicesDto) choices: MergeChoicesDto;
  @SomeOf(iinWarnings, 'IinWarning', {
    optional: true,
    description: 'Differences that a person has confirmed.',
  })
  confirmedWarnings?: string[];
  @Text({ max: 500, optional: true, lines: true }) note?: string;
}

export class NewMergeRequestDto {
  @Id() absorbedId: string;
  @Text({ max: 500, optional: true, lines: true, description: 'Why they are one child.' }) note?: string;
}

export class ActOnMergeDto {
  @OneOf(mergeActions, 'MergeAction') action: (typeof mergeActions)[number];
  @Text({ max: 500, optional: true, lines: true }) note?: string;
}

export class MergeFilterDto extends PageQueryDto {
  @QueryList(mergeStatuses, 'MergeStatus') status?: string[];
  @Id({ optional: true, description: 'Merges of this case, on either side.' }) caseId?: string;
}

export class MergeEndDto {
  @Id() caseId: string;
  @Id() childId: string;
  @Text({ max: 20 }) number: string;
  @Text({ max: 302 }) name: string;
}

/** What an undo could not put back. */
export class StayedDto {
  @TextList({ max: 130, maxItems: 200, description: 'Fields that were changed after the merge.' })
  fields: string[];
  @NestedList(() => HangingDto, { description: 'Records that were made after the merge.' })
  records: HangingDto[];
}

export class MergeDto {
  @Id() id: string;
  @OneOf(mergeStatuses, 'MergeStatus') status: string;
  @Nested(() => MergeEndDto) survivor: MergeEndDto;
  @Nested(() => MergeEndDto) absorbed: MergeEndDto;
  @Text({ max: 500, nullable: true, lines: true }) note: string | null;
  @Nested(() => MergeNameDto, { nullable: true }) askedBy: MergeNameDto | null;
  @Instant({ nullable: true }) askedAt: string | null;
  @Nested(() => MergeNameDto, { nullable: true }) decidedBy: MergeNameDto | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Text({ max: 500, nullable: true, lines: true }) decisionNote: string | null;
  @Nested(() => MergeNameDto, { nullable: true }) undoneBy: MergeNameDto | null;
  @Instant({ nullable: true }) undoneAt: string | null;
  @Day({ nullable: true, description: 'The last day on which it can be undone.' }) undoableUntil:
    string | null;
  @Nested(() => StayedDto, { nullable: true, description: 'After an undo.' }) stayed: StayedDto | null;
}

export class MergeListDto {
  @NestedList(() => MergeDto) items: MergeDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
