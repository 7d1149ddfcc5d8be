import { spokenLanguages, type SpokenLanguage } from '@birge/domain';
import { Email, LocationId, Phone, SomeOf, Text, YesNo } from '../platform/fields.js';

export class CreateOrganisationDto {
  @Text({ max: 200 }) name: string;
  @LocationId({ description: 'The district or city where it is.' }) locationId: string;
  @Text({ max: 500, optional: true, nullable: true }) address?: string | null;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage', { optional: true }) languages?: SpokenLanguage[];
  @YesNo({ optional: true, description: 'No steps, or a ramp or a lift.' }) accessible?: boolean;
}

export class UpdateOrganisationDto {
  @Text({ max: 200, optional: true }) name?: string;
  @LocationId({ optional: true }) locationId?: string;
  @Text({ max: 500, optional: true, nullable: true }) address?: string | null;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @SomeOf(spokenLanguages, 'SpokenLanguage', { optional: true }) languages?: SpokenLanguage[];
  @YesNo({ optional: true }) accessible?: boolean;
  @YesNo({
    optional: true,
    description:
      'A closed organisation gets no new referrals and its people are signed out; for each running one another place is sought.',
  })
  active?: boolean;
}
