import {
  ageBands,
  localities,
  priorities,
  reportCodes,
  reportDimensions,
  reportMeasures,
  reportUnits,
  caseStatuses,
  referralStatuses,
  serviceKinds,
  sexes,
} from '@birge/domain';
import {
  Day,
  Decimal,
  Id,
  Instant,
  LocationId,
  Nested,
  NestedList,
  OneOf,
  PersonName,
  QueryWhole,
  ServiceId,
  Text,
  TextList,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { CountDto } from '../platform/page.dto.js';
import { NameDto } from '../platform/words.dto.js';

const MANY = 2_000_000_000;
/** Rows of a breakdown: caseworkers of the largest region have room. */
export const MOST_ROWS = 1000;

/** What a report can be narrowed by. */
export class ReportFilterDto {
  @Day({ optional: true, description: 'First day of the period; a whole calendar year for analysts.' })
  from?: string;
  @Day({ optional: true, description: 'Last day of the period.' }) to?: string;
  @Id({ optional: true, description: 'For managers.' }) teamId?: string;
  @LocationId({ optional: true, description: 'Region of the team.' }) regionId?: string;
  @OneOf(serviceKinds, 'ServiceKind', { optional: true, description: 'For reports about referrals.' })
  kind?: string;
  @OneOf(localities, 'Locality', { optional: true }) locality?: string;
  @OneOf(sexes, 'Sex', { optional: true }) sex?: string;
  @OneOf(ageBands, 'AgeBand', { optional: true }) ageBand?: string;
}

export class ReportQueryDto extends ReportFilterDto {
  @OneOf(reportDimensions, 'ReportDimension', { optional: true, description: 'What the rows are.' })
  by?: string;
}

export const recordSorts = ['since', '-since', 'dueOn', '-dueOn'] as const;

export class ReportRecordsQueryDto extends ReportQueryDto {
  @Text({
    max: 40,
    optional: true,
    description: 'Column of the report; `all` for its whole, else its numerator.',
  })
  cell?: string;
  @Text({ max: 40, optional: true, description: 'Key of a row of the report.' }) row?: string;
  @OneOf(recordSorts, 'ReportRecordSort', { optional: true }) sort?: string;
  @QueryWhole({ min: 1, max: 200, optional: true }) limit?: number;
  @Text({ max: 1000, optional: true, description: '`nextCursor` of the page before.' }) cursor?: string;
}

export class ReportCellDto {
  @Text({ max: 40 }) code: string;
  @Whole({ min: 0, max: MANY, nullable: true }) value: number | null;
  @YesNo({ description: 'Hidden from analysts: a count from 1 to 4, or one that would give it away.' })
  suppressed: boolean;
  @YesNo({ description: 'Hidden, and not small itself.' }) withheld: boolean;
}

export class ReportMeasureDto {
  @OneOf(reportMeasures, 'ReportMeasure') code: string;
  @Whole({ min: 0, max: MANY, nullable: true, description: 'Days; `null` where too few records say it.' })
  value: number | null;
}

export class ReportRowDto {
  @Text({ max: 40, description: 'Code or id of what the row is about; `all` in the total.' }) key: string;
  @Text({ max: 200, nullable: true, description: 'Name of a person or team.' }) name: string | null;
  @Nested(() => NameDto, { nullable: true, description: 'Name of a region or service.' })
  names: NameDto | null;
  @Decimal({ nullable: true, description: 'In the unit of the report.' }) value: number | null;
  @Nested(() => ReportCellDto, { description: 'All records of the row.' }) count: ReportCellDto;
  @NestedList(() => ReportCellDto) cells: ReportCellDto[];
  @NestedList(() => ReportMeasureDto) measures: ReportMeasureDto[];
  @YesNo({ description: 'A rate of fewer than 25 records.' }) uncertain: boolean;
}

export class ReportPointDto {
  @Day({ description: 'Last day of the month, or today.' }) on: string;
  @Whole({ min: 0, max: MANY, nullable: true }) value: number | null;
  @YesNo() suppressed: boolean;
}

/** The filter as it was used: what the report cannot be narrowed by is absent. */
export class UsedFilterDto {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
  @Id({ optional: true }) teamId?: string;
  @LocationId({ optional: true }) regionId?: string;
  @OneOf(serviceKinds, 'ServiceKind', { optional: true }) kind?: string;
  @OneOf(localities, 'Locality', { optional: true }) locality?: string;
  @OneOf(sexes, 'Sex', { optional: true }) sex?: string;
  @OneOf(ageBands, 'AgeBand', { optional: true }) ageBand?: string;
}

export class ReportDto {
  @OneOf(reportCodes, 'ReportCode') code: string;
  @OneOf(reportCodes, 'ReportCode', { description: 'Code of the text that says what is counted.' })
  definition: string;
  @OneOf(reportUnits, 'ReportUnit') unit: string;
  @Decimal({ nullable: true, description: '`null` when suppressed, or when there is nothing to divide by.' })
  value: number | null;
  @YesNo({ description: 'The value may not be shown to this person.' }) suppressed: boolean;
  @Whole({ min: 0, max: MANY, nullable: true }) numerator: number | null;
  @Whole({ min: 0, max: MANY, nullable: true }) denominator: number | null;
  @YesNo({ description: 'A rate of fewer than 25 records.' }) uncertain: boolean;
  @Whole({
    min: 1,
    max: 500,
    nullable: true,
    description: '`caseload`: how many cases one caseworker should have.',
  })
  target: number | null;
  @Nested(() => UsedFilterDto) filter: UsedFilterDto;
  @Instant() asOf: string;
  @OneOf(reportDimensions, 'ReportDimension', { description: 'What the rows are.' }) by: string;
  @TextList({ max: 40, maxItems: 100, description: 'The columns, in their order.' }) cells: string[];
  @Nested(() => ReportRowDto) total: ReportRowDto;
  @NestedList(() => ReportRowDto, { max: MOST_ROWS }) breakdown: ReportRowDto[];
  @NestedList(() => ReportPointDto) series: ReportPointDto[];
}

export class ReportChildDto {
  @PersonName({ nullable: true }) familyName: string | null;
  @PersonName() givenName: string;
  @Day() bornOn: string;
}

export class ReportRefDto {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export class ReportReferralDto {
  @Id() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(referralStatuses, 'ReferralStatus') status: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @ServiceId() serviceId: string;
  @Nested(() => NameDto) service: NameDto;
  @Nested(() => ReportRefDto, { nullable: true }) organisation: ReportRefDto | null;
  @Day({ nullable: true }) sentOn: string | null;
  @Day({ nullable: true }) dueOn: string | null;
}

/** One of the records behind a number: the case, and the referral where referrals are counted. */
export class ReportRecordDto {
  @Id({ description: 'Of the referral where referrals are counted, else of the case.' }) id: string;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @OneOf(caseStatuses, 'CaseStatus') caseStatus: string;
  @OneOf(priorities, 'Priority') priority: string;
  @Nested(() => ReportChildDto) child: ReportChildDto;
  @Nested(() => ReportRefDto, { nullable: true }) caseworker: ReportRefDto | null;
  @Nested(() => ReportRefDto) team: ReportRefDto;
  @Day({ nullable: true, description: 'Next open task of the case.' }) caseDueOn: string | null;
  @Nested(() => ReportReferralDto, { nullable: true }) referral: ReportReferralDto | null;
  @Whole({ min: 0, max: 100_000, nullable: true, description: 'What `days` reports measure.' })
  days: number | null;
  @Instant({ description: 'Since when it is in its state.' }) since: string;
}

export class ReportRecordListDto {
  @NestedList(() => ReportRecordDto) items: ReportRecordDto[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
  @CountDto() count: number | { atLeast: number };
}
