import { consentModes, languages, type ConsentMode, type Language } from '@birge/domain';
import { AssentDto } from '../consents/consents.dto.js';
import { Email, Nested, OneOf, Text } from '../platform/fields.js';
import { PersonDto } from './people.dto.js';

export class GiveFamilyAccessDto extends AssentDto {
  @Email({ description: 'With what the person will sign in.' }) email: string;
  @OneOf(languages, 'Language') language: Language;
  @OneOf(consentModes, 'ConsentMode', {
    optional: true,
    description: 'How the person agreed just now; needed unless consent to the family page stands already.',
  })
  consentMode?: ConsentMode;
}

/** Who may now sign in, and for a new account the password to hand over: it is shown this once. */
export class FamilyAccessDto {
  @Nested(() => PersonDto) person: PersonDto;
  @Text({ max: 100, nullable: true, description: 'null when the account existed before.' })
  temporaryPassword: string | null;
}
