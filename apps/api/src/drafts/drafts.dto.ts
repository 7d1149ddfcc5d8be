import { Id, Instant, Nested, NestedList, Text, Whole, YesNo } from '../platform/fields.js';
import { DraftValue, Place, Writer } from './drafts.fields.js';

export class KeepDraftDto {
  @DraftValue() value: unknown;
  @Writer() writer: string;
  @Whole({
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    description:
      'Grows with every request of one writer: what was sent earlier and comes later changes nothing.',
  })
  sequence: number;
  @Whole({ min: 0, max: 2_147_483_647, description: 'The version that was seen last; 0 if there was none.' })
  seen: number;
  @Place() place: string;
  @Id({
    optional: true,
    description:
      'Whose words these are: a page that is left open after somebody else signed in keeps nothing.',
  })
  owner?: string;
  @Id({ optional: true, nullable: true }) caseId?: string | null;
  @Id({ optional: true, nullable: true }) referralId?: string | null;
  @YesNo({
    optional: true,
    description: 'Set aside by this writer beside the draft, which stays as it is: nobody has chosen yet.',
  })
  aside?: boolean;
}

export class KeptDraftDto {
  @Whole({ min: 1, max: 2_147_483_647 }) version: number;
  @Instant() updatedAt: string;
}

export class DropDraftDto {
  @Text({
    max: 17,
    optional: true,
    description: 'Who throws it away; what this writer sent earlier stays gone.',
  })
  writer?: string;
  @Text({ max: 16, optional: true }) sequence?: string;
  @Text({
    max: 17,
    optional: true,
    description: 'Only what this writer has set aside; the draft itself stays.',
  })
  aside?: string;
}

export class DraftDto {
  @DraftValue() value: unknown;
  @Writer() writer: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version: number;
  @Instant() updatedAt: string;
}

export class DraftOverDto {
  @Writer() writer: string;
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER }) sequence: number;
}

export class FoundDraftDto {
  @Nested(() => DraftDto, { nullable: true, description: '`null`: nothing was left unfinished.' })
  draft: DraftDto | null;
  @NestedList(() => DraftDto, {
    description: 'What tabs have set aside because they found another draft there.',
  })
  aside: DraftDto[];
  @Nested(() => DraftOverDto, {
    nullable: true,
    description: 'Who sent or threw away what was there, and by which request: its words are not unfinished.',
  })
  over: DraftOverDto | null;
}

export class DraftAboutDto {
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @Text({ max: 200 }) givenName: string;
  @Text({ max: 200, nullable: true }) familyName: string | null;
}

export class UnfinishedDto {
  @Text({ max: 200, description: 'The form and what it is about.' }) key: string;
  @Place() place: string;
  @Instant() updatedAt: string;
  @Nested(() => DraftAboutDto, { nullable: true }) about: DraftAboutDto | null;
  @Text({ max: 20, nullable: true }) referralNumber: string | null;
}

export class UnfinishedListDto {
  @NestedList(() => UnfinishedDto) items: UnfinishedDto[];
}
