import { iinWarnings, priorities } from '@birge/domain';
import { NewChildDto } from '../children/children.dto.js';
import { ConsentTermsDto } from '../consents/consents.dto.js';
import { NewPersonDto } from '../people/people.dto.js';
import { Id, Nested, NestedList, OneOf, SomeOf, Text, Whole } from '../platform/fields.js';

/** Consent to keep the case file, told in the same breath. */
export class RegistrationConsentDto extends ConsentTermsDto {
  @Whole({
    min: 0,
    max: 19,
    nullable: true,
    description: 'Place in `people`; `null` for a young person of 15 or more.',
  })
  personIndex: number | null;
}

/** A child who is not known yet: who she is, who is around her, and what the family agreed to. */
export class RegisterCaseDto {
  @Nested(() => NewChildDto) child: NewChildDto;
  @NestedList(() => NewPersonDto, { max: 20 }) people: NewPersonDto[];
  @Nested(() => RegistrationConsentDto, {
    nullable: true,
    optional: true,
    description: 'Absent: the child stays identified until the family has agreed.',
  })
  consent?: RegistrationConsentDto | null;
  @OneOf(priorities, 'Priority', { optional: true }) priority?: string;
  @Text({ max: 2000, lines: true, optional: true, description: 'How the child was found, what was said.' })
  note?: string;
  @Id({ optional: true, description: 'For a manager of a region: the team.' }) teamId?: string;
  @Id({ optional: true, nullable: true, description: 'For a manager: a caseworker of the team.' })
  caseworkerId?: string | null;
  @SomeOf(iinWarnings, 'IinWarning', {
    optional: true,
    description: 'Differences that a person has confirmed.',
  })
  confirmedWarnings?: string[];
}
