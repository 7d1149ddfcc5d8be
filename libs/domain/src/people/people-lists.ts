/** Whether somebody may be called. Why not stands in the protection notes. */
export const contactRules = ['preferred', 'may', 'must_not'] as const;
export type ContactRule = (typeof contactRules)[number];

/** Why somebody opens a number that must not be called. */
export const numberReasons = [
  'who_called',
  'correct_record',
  'danger',
  'legal_duty',
  'agreed_with_family',
] as const;
export type NumberReason = (typeof numberReasons)[number];

/** How somebody would like to hear from us. */
export const contactChannels = ['call', 'sms', 'visit', 'family_page'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Somebody who is no longer there. */
export const goneReasons = ['moved', 'deceased'] as const;
export type GoneReason = (typeof goneReasons)[number];

/** What is to be minded so that a child is safe. */
export const protectionKinds = [
  'must_not_call',
  'separated_parents',
  'no_contact',
  'danger_at_home',
  'other',
] as const;
export type ProtectionKind = (typeof protectionKinds)[number];

/** Who speaks for a child, and within which days. */
export interface Representation {
  readonly legalRepresentative: boolean;
  readonly representsFrom: string | null;
  readonly representsTo: string | null;
  readonly gone: GoneReason | null;
}

/** Whether this person speaks for the child on a day, both days included. The database asks the same: `family_accounts`. */
export function representsOn(person: Representation, day: string): boolean {
  return (
    person.legalRepresentative &&
    person.gone !== 'deceased' &&
    (person.representsFrom === null || person.representsFrom <= day) &&
    (person.representsTo === null || person.representsTo >= day)
  );
}

/** Whether a telephone number may be offered to call. */
export const mayBeCalled = (person: {
  readonly contact: ContactRule;
  readonly gone: GoneReason | null;
}): boolean => person.contact !== 'must_not' && person.gone !== 'deceased';
