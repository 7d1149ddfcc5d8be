import {
  mseCategories,
  needAreas,
  needLevels,
  printedLayers,
  printedSheets,
  protectionKinds,
  registrationKinds,
} from '@birge/domain';
import { Day, Id, Instant, Nested, NestedList, OneOf, SomeOf, Text, YesNo } from '../platform/fields.js';
import { BriefDto } from './brief.dto.js';

export class CreatePrintDto {
  @OneOf(printedSheets, 'PrintedSheet') what: (typeof printedSheets)[number];
  @Id({ optional: true, description: 'An edition of the plan; the approved one unless said.' })
  planId?: string;
  @YesNo({
    optional: true,
    description: 'Without what tells who the child is: initials, no numbers, no address.',
  })
  redacted?: boolean;
  @YesNo({
    optional: true,
    description: 'Of a redacted print: with what people wrote, which may hold names.',
  })
  texts?: boolean;
  @SomeOf(printedLayers, 'PrintedLayer', {
    optional: true,
    description: 'Restricted parts that go along; each reading is on record. Never in a redacted print.',
  })
  layers?: string[];
}

export class PrintedRegistrationDto {
  @OneOf(registrationKinds, 'RegistrationKind') kind: string;
  @OneOf(mseCategories, 'MseCategory', { nullable: true }) category: string | null;
  @Text({ max: 100, nullable: true }) number: string | null;
  @Day() validFrom: string;
  @Day({ nullable: true }) validTo: string | null;
}

export class PrintedNeedDto {
  @OneOf(needAreas, 'NeedArea') area: string;
  @OneOf(needLevels, 'NeedLevel') level: string;
}

export class PrintedDiagnosisDto {
  @OneOf(registrationKinds, 'RegistrationKind') kind: string;
  @Text({ max: 10, nullable: true }) icdCode: string | null;
  @Text({ max: 500, nullable: true }) diagnosis: string | null;
}

export class PrintedProtectionDto {
  @OneOf(protectionKinds, 'ProtectionKind') kind: string;
  @Text({ max: 10_000, lines: true }) body: string;
  @Instant() at: string;
}

/** What goes on paper, as it was in this moment; that it did stands in the history of the case. */
export class PrintDto {
  @Id({ description: 'Of the case.' }) id: string;
  @OneOf(printedSheets, 'PrintedSheet') what: string;
  @Instant() printedAt: string;
  @Text({ max: 200 }) printedBy: string;
  @YesNo() redacted: boolean;
  @YesNo() texts: boolean;
  @Nested(() => BriefDto) sheet: BriefDto;
  @NestedList(() => PrintedRegistrationDto) registrations: PrintedRegistrationDto[];
  @NestedList(() => PrintedNeedDto) needs: PrintedNeedDto[];
  @NestedList(() => PrintedDiagnosisDto, { nullable: true, description: 'Null where it was not asked for.' })
  diagnosis: PrintedDiagnosisDto[] | null;
  @NestedList(() => PrintedProtectionDto, { nullable: true, description: 'Null where it was not asked for.' })
  protectionNotes: PrintedProtectionDto[] | null;
}
