import { spokenLanguages, type SpokenLanguage } from '@birge/domain';
import { Id, ServiceId, SomeOf, Whole, YesNo } from '../platform/fields.js';

export class UpdateOfferingDto {
  @Whole({ min: 0, max: 100_000, optional: true, nullable: true }) capacity?: number | null;
  @Whole({ min: 0, max: 100_000, optional: true, nullable: true }) placesFree?: number | null;
  @YesNo({ optional: true }) waitingListOpen?: boolean;
  @Whole({ min: 0, max: 17, optional: true }) ageMin?: number;
  @Whole({ min: 0, max: 17, optional: true }) ageMax?: number;
  @SomeOf(spokenLanguages, 'SpokenLanguage', { optional: true }) languages?: SpokenLanguage[];
  @Whole({ min: 0, max: 3650, optional: true, nullable: true }) usualWaitDays?: number | null;
  @YesNo({ optional: true, description: 'What is not offered gets no new referrals.' }) active?: boolean;
}

export class CreateOfferingDto extends UpdateOfferingDto {
  @Id() organisationId: string;
  @ServiceId() serviceId: string;
}
