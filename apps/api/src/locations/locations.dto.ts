import { LocationId, Nested, NestedList, OneOf } from '../platform/fields.js';
import { NameDto } from '../platform/words.dto.js';

export const locationKinds = ['region', 'city_of_republican_significance', 'city', 'district'] as const;

export class LocationDto {
  @LocationId() id: string;
  @LocationId({ nullable: true, description: 'The region of a district or city.' }) parentId: string | null;
  @OneOf(locationKinds, 'LocationKind') kind: string;
  @Nested(() => NameDto) name: NameDto;
}

export class LocationListDto {
  @NestedList(() => LocationDto, { max: 2000 }) items: LocationDto[];
}
