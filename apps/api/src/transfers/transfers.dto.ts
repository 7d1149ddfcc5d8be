import { ladderRungs, priorities, referralStatuses, serviceKinds, transferStatuses } from '@birge/domain';
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
  QueryYesNo,
  ServiceId,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';
import { CountDto, PageQueryDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';

/** Somebody or something by name: a team, a person. */
export class TransferPartyDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** Who was told last that the answer is due or late. */
export class TransferNoticeDto {
  @OneOf(ladderRungs, 'LadderRung') rung: string;
  @Instant() toldAt: string;
}

export class TransferFilterDto extends PageQueryDto {
  @OneOf(ladderRungs, 'LadderRung', { optional: true, description: 'Late ones that have climbed so high.' })
  rung?: (typeof ladderRungs)[number];
}

/** A case that another team asks to be taken over: the minimum that is needed to decide. */
export class TransferDto {
  @Id({ description: 'The case.' }) id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(priorities, 'Priority') priority: string;
  @PersonName() givenName: string;
  @Text({ max: 8, nullable: true, description: 'The first letter of the family name.' })
  familyInitial: string | null;
  @Whole({ min: 0, max: 130, description: 'Completed years.' }) age: number;
  @Nested(() => TransferPartyDto, { description: 'The team that has the case now.' }) team: TransferPartyDto;
  @Nested(() => TransferPartyDto, { description: 'The team that is asked.' }) receivingTeam: TransferPartyDto;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @Instant() since: string;
  @Day({ nullable: true, description: 'The last day on which an answer is on time.' }) dueOn: string | null;
  @Nested(() => TransferNoticeDto, { nullable: true }) notice: TransferNoticeDto | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class TransferListDto {
  @NestedList(() => TransferDto) items: TransferDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

/** What runs for the child: a service, and how far it is. */
export class TransferReferralDto {
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @ServiceId() serviceId: string;
  @Nested(() => NameDto) serviceName: NameDto;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
}

/** What the receiving team sees of a case before it takes it over: enough to decide, and no more. */
export class TransferFileDto extends TransferDto {
  @LocationId({ description: 'The district or city where the child lives.' }) locationId: string;
  @Nested(() => TransferPartyDto, { nullable: true, description: 'Who asked.' })
  askedBy: TransferPartyDto | null;
  @YesNo({ description: 'The last assessment found an urgent danger; which, the file says.' })
  urgent: boolean;
  @NestedList(() => TransferReferralDto) referrals: TransferReferralDto[];
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class SentTransferFilterDto extends PageQueryDto {
  @QueryList(transferStatuses, 'TransferStatus') status?: string[];
  @QueryYesNo() unseen?: boolean;
}

/** What one has asked another team, and its answer: the record that stays when the case has left. */
export class SentTransferDto {
  @Id() id: string;
  @OneOf(transferStatuses, 'TransferStatus') status: (typeof transferStatuses)[number];
  @Id({ nullable: true, description: 'Only while the case is within reach.' }) caseId: string | null;
  @Text({ max: 20 }) number: string;
  @PersonName() givenName: string;
  @Text({ max: 8, nullable: true }) familyInitial: string | null;
  @Nested(() => TransferPartyDto) from: TransferPartyDto;
  @Nested(() => TransferPartyDto) to: TransferPartyDto;
  @Text({ max: 2000, nullable: true }) reason: string | null;
  @Nested(() => TransferPartyDto, { nullable: true }) askedBy: TransferPartyDto | null;
  @Instant() askedAt: string;
  @Day({ nullable: true }) dueOn: string | null;
  @Nested(() => TransferPartyDto, { nullable: true }) answeredBy: TransferPartyDto | null;
  @Instant({ nullable: true }) answeredAt: string | null;
  @Text({ max: 2000, nullable: true }) answerNote: string | null;
  @YesNo() seen: boolean;
}

export class SentTransferListDto {
  @NestedList(() => SentTransferDto) items: SentTransferDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}

/** The last transfer of a case, as its file shows it. */
export class CaseTransferDto {
  @Id() id: string;
  @OneOf(transferStatuses, 'TransferStatus') status: (typeof transferStatuses)[number];
  @Nested(() => TransferPartyDto) from: TransferPartyDto;
  @Nested(() => TransferPartyDto) to: TransferPartyDto;
  @Text({ max: 2000, nullable: true }) reason: string | null;
  @Instant() askedAt: string;
  @Day({ nullable: true }) dueOn: string | null;
  @Instant({ nullable: true }) answeredAt: string | null;
  @Text({ max: 2000, nullable: true }) answerNote: string | null;
}
