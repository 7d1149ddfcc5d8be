import { documentKinds, serviceKinds, serviceSteps, standardSources, standardUnits } from '@birge/domain';
import { Nested, NestedList, OneOf, ServiceId, SomeOf, Whole, YesNo } from '../platform/fields.js';
import { NameDto } from '../platform/words.dto.js';

export class ServiceDto {
  @ServiceId() id: string;
  @OneOf(serviceKinds, 'ServiceKind') kind: string;
  @Nested(() => NameDto) name: NameDto;
  @Nested(() => NameDto, { description: 'As families read it: no abbreviation.' }) plain: NameDto;
  @Whole({ min: 0, max: 17 }) ageMin: number;
  @Whole({ min: 0, max: 17 }) ageMax: number;
  @SomeOf(documentKinds, 'DocumentKind', { description: 'Beyond what every service needs.' })
  requiredDocuments: string[];
  @SomeOf(serviceSteps, 'ServiceStep') steps: string[];
  @Whole({ min: 1, max: 365 }) standardDays: number;
  @OneOf(standardUnits, 'StandardUnit') standardUnit: string;
  @OneOf(standardSources, 'StandardSource') standardSource: string;
  @YesNo() active: boolean;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class ServiceListDto {
  @NestedList(() => ServiceDto, { max: 1000 }) items: ServiceDto[];
}
