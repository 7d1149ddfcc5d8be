import {
  allIparMeasures,
  iparParts,
  mseCategories,
  mseTerms,
  pmpcProgrammes,
  pmpcSupports,
  registers,
  registrationActions,
  registrationEndReasons,
  registrationKinds,
  registrationStatuses,
  registrationTimes,
  registrationWarnings,
} from '@birge/domain';
import {
  Day,
  Id,
  IcdCode,
  Instant,
  Nested,
  NestedList,
  OneOf,
  SomeOf,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import { OfferedActionDto } from '../platform/openapi.js';

/** One part of the rehabilitation programme: what it provides, and when. */
export class IparPartDto {
  @OneOf(iparParts, 'IparPart') part: string;
  @SomeOf(allIparMeasures, 'IparMeasure') measures: string[];
  @Day({ nullable: true, optional: true }) from?: string | null;
  @Day({ nullable: true, optional: true }) to?: string | null;
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
}

/** What a paper of a register says. What belongs to another register is refused. */
class RegistrationDetailsDto {
  @OneOf(mseCategories, 'MseCategory', { nullable: true, optional: true, description: '`mse` only.' })
  category?: string | null;
  @OneOf(mseTerms, 'MseTerm', {
    nullable: true,
    optional: true,
    description: '`mse` only: for how long it was given.',
  })
  term?: string | null;
  @Text({ max: 100, nullable: true, optional: true }) number?: string | null;
  @Text({ max: 200, nullable: true, optional: true, description: 'The commission or office.' }) issuer?:
    string | null;
  @Day({ nullable: true, optional: true, notAfterToday: true }) issuedOn?: string | null;
  @Day({ nullable: true, optional: true, description: 'The last day.' }) validTo?: string | null;
  @OneOf(pmpcProgrammes, 'PmpcProgramme', { nullable: true, optional: true, description: '`pmpc` only.' })
  programme?: string | null;
  @SomeOf(pmpcSupports, 'PmpcSupport', { optional: true, description: '`pmpc` only.' }) supports?: string[];
  @Text({
    max: 2000,
    lines: true,
    nullable: true,
    optional: true,
    description: 'In words, as far as it helps to act.',
  })
  conclusion?: string | null;
  @NestedList(() => IparPartDto, { max: 3, optional: true, description: '`ipar` only: each part once.' })
  parts?: IparPartDto[];
  @IcdCode({
    nullable: true,
    optional: true,
    description: 'Restricted: never in an answer but that of its own route.',
  })
  icdCode?: string | null;
  @Text({ max: 500, nullable: true, optional: true, description: 'Restricted, as the code.' }) diagnosis?:
    string | null;
  @SomeOf(registrationWarnings, 'RegistrationWarning', {
    optional: true,
    description: 'What looks wrong and a person has confirmed.',
  })
  confirmedWarnings?: string[];
}

/** A registration as it comes with a child who is being registered. */
export class RegistrationDto extends RegistrationDetailsDto {
  @OneOf(registrationKinds, 'RegistrationKind') kind: string;
  @Day() validFrom: string;
}

export class UpdateRegistrationDto extends RegistrationDetailsDto {
  @Day({ optional: true }) validFrom?: string;
}

/** The paper that continues one that ends. */
export class RenewalDto extends RegistrationDetailsDto {
  @Day() validFrom: string;
}

export class ActOnRegistrationDto {
  @OneOf(registrationActions, 'RegistrationAction') action: (typeof registrationActions)[number];
  @Nested(() => RenewalDto, { optional: true, description: '`renew`: the new record.' }) renewal?: RenewalDto;
  @OneOf(registrationEndReasons, 'RegistrationEndReason', {
    optional: true,
    description: '`end`, `mark_in_error`: why.',
  })
  reason?: string;
  @Text({ max: 500, optional: true }) note?: string;
  @Day({ optional: true, notAfterToday: true, description: '`end`: the last day; today when left out.' })
  on?: string;
}

export class RegistrationRecordDto {
  @Id() id: string;
  @OneOf(registrationKinds, 'RegistrationKind') kind: string;
  @OneOf(registers, 'Register', { description: 'Numbers of one are never added to those of the other.' })
  register: string;
  @OneOf(registrationStatuses, 'RegistrationStatus') status: string;
  @OneOf(registrationTimes, 'RegistrationTime', { description: 'Where it stands on the calendar today.' })
  time: string;
  @OneOf(registrationEndReasons, 'RegistrationEndReason', { nullable: true }) statusReason: string | null;
  @Text({ max: 500, nullable: true }) statusNote: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  @OneOf(mseCategories, 'MseCategory', { nullable: true }) category: string | null;
  @OneOf(mseTerms, 'MseTerm', { nullable: true }) term: string | null;
  @Text({ max: 100, nullable: true }) number: string | null;
  @Text({ max: 200, nullable: true }) issuer: string | null;
  @Day({ nullable: true }) issuedOn: string | null;
  @Day() validFrom: string;
  @Day({ nullable: true }) validTo: string | null;
  @OneOf(pmpcProgrammes, 'PmpcProgramme', { nullable: true }) programme: string | null;
  @SomeOf(pmpcSupports, 'PmpcSupport') supports: string[];
  @Text({ max: 2000, nullable: true }) conclusion: string | null;
  @NestedList(() => IparPartDto) parts: IparPartDto[];
  @YesNo({ description: 'A diagnosis is kept with it; reading it is on record each time.' })
  hasDiagnosis: boolean;
  @Id({ nullable: true }) renewsId: string | null;
  @Id({ nullable: true }) renewedById: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Instant() createdAt: string;
  @NestedList(() => OfferedActionDto) offeredActions: OfferedActionDto[];
}

export class RegistrationListDto {
  @NestedList(() => RegistrationRecordDto) items: RegistrationRecordDto[];
}

/** The restricted part of a registration. */
export class DiagnosisDto {
  @Text({ max: 10, nullable: true }) icdCode: string | null;
  @Text({ max: 500, nullable: true }) diagnosis: string | null;
}
