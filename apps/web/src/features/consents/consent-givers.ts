import type { components } from '@birge/api-client';
import { ageOn, isDay, OWN_CONSENT_AGE, representsOn } from '@birge/domain';

type Person = components['schemas']['PersonDto'];

/** Who may answer on that day: who speaks for the child then, and a young person in person. */
export function giversOf(
  people: readonly Person[],
  child: { readonly bornOn: string; readonly givenName: string },
  on: string,
  words: { relation: (relation: string) => string; inPerson: (name: string) => string },
): { value: string; label: string }[] {
  const day = isDay(on) ? on : null;
  const givers = people
    .filter((person) => (day === null ? person.legalRepresentative : representsOn(person, day)))
    .map((person) => ({ value: person.id, label: `${person.name}, ${words.relation(person.relation)}` }));
  if (day !== null && ageOn(child.bornOn, day) >= OWN_CONSENT_AGE)
    givers.push({ value: 'child', label: words.inPerson(child.givenName) });
  return givers;
}
