import { caseStatuses, caseChangeKinds, priorities } from '@birge/domain';
import { Day, Id, Instant, Nested, NestedList, OneOf, PersonName, Text, Whole } from '../platform/fields.js';
import { CountDto } from '../platform/page.dto.js';

export class NewsChildDto {
  @PersonName() givenName: string;
  @PersonName({ nullable: true }) familyName: string | null;
  @Day() bornOn: string;
}

export class NewsCaseDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(caseStatuses, 'CaseStatus') status: string;
  @OneOf(priorities, 'Priority') priority: string;
  @Nested(() => NewsChildDto) child: NewsChildDto;
}

/** Changes of one kind: how many, and the last of them. */
export class NewsGroupDto {
  @OneOf(caseChangeKinds, 'CaseChangeKind') kind: string;
  @Whole({ min: 1, max: 2_000_000_000 }) count: number;
  @Text({ max: 60, description: 'Of the history.' }) subject: string;
  @Text({ max: 60, description: 'The last step of this kind.' }) action: string;
}

/** A case in which others have changed something since one looked. */
export class NewsOfCaseDto {
  @Nested(() => NewsCaseDto) case: NewsCaseDto;
  @Instant({ nullable: true, description: 'Null where one has never opened it.' }) lastLookedAt:
    string | null;
  @Instant() changedAt: string;
  @NestedList(() => NewsGroupDto) groups: NewsGroupDto[];
}

export class NewsListDto {
  @NestedList(() => NewsOfCaseDto) items: NewsOfCaseDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
