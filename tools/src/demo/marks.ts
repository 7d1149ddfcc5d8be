/**
 * Stand-ins for what is a child's own. A story that many children share is told once with these in the place of names,
 * numbers, people and organisations; wherever they come out, in whatever table, each child has her own put in.
 */
const FIRST = 0xe000;

/** A letter that stands in no text of ours, for the value of this number. */
const letter = (value: number): string => String.fromCharCode(FIRST + value);

/** The same where only an id may stand. */
const idFor = (value: number): string =>
  `fffffffe-ffff-7fff-8fff-0000000000${value.toString(16).padStart(2, '0')}`;

/** Every id of a story begins so; each child has a beginning of her own. */
export const STORY_ID = 'ffffffff-ffff';

/** All of them in a text. What is found is a letter, the beginning of an id of the story, or an id with its number. */
export const MARKS = /[\ue000-\ue0ff]|ffffffff-ffff|fffffffe-ffff-7fff-8fff-0000000000(?<id>[0-9a-f]{2})/g;

/** Quicker, for the many texts in which there is none. */
export const HAS_MARK = /[\ue000-\ue0ff]|fffffff[ef]-ffff/;

/** The number of the value that a mark stands for, by what `MARKS` has found; the beginning of an id has its own. */
export const numberOf = (mark: string, id: string | undefined): number =>
  id !== undefined ? Number.parseInt(id, 16) : mark === STORY_ID ? values.story : mark.charCodeAt(0) - FIRST;

const ORGANISATIONS = 0x40;
const PROVIDERS = 0x60;
const ROLES = 0x80;
const REFERRALS = 0xa0;

/** The numbers of the values. */
export const values = {
  story: 0, familyName: 1, givenName: 2, patronymic: 3, searchName: 4, shortName: 5, mother: 6, father: 7, grandmother: 8,
  bornOn: 9, adultOn: 10, iin: 11, caseNumber: 12, certificate: 13, address: 14, matchKeys: 15,
  location: 16, settlement: 17, locality: 18, region: 19, receivingRegion: 20,
  team: 24, manager: 25, caseworker: 26, receivingTeam: 27, receivingManager: 28,
  organisation: (index: number): number => ORGANISATIONS + index,
  provider: (index: number): number => PROVIDERS + index,
  providerRole: (index: number): number => ROLES + index,
  referralNumber: (index: number): number => REFERRALS + index,
} as const; // prettier-ignore

/** The marks, under the names of the values. */
export const marks = {
  familyName: letter(values.familyName), givenName: letter(values.givenName), patronymic: letter(values.patronymic),
  searchName: letter(values.searchName), shortName: letter(values.shortName), mother: letter(values.mother),
  father: letter(values.father), grandmother: letter(values.grandmother), bornOn: letter(values.bornOn),
  adultOn: letter(values.adultOn), iin: letter(values.iin), caseNumber: letter(values.caseNumber),
  certificate: letter(values.certificate), address: letter(values.address), matchKeys: letter(values.matchKeys),
  location: letter(values.location), settlement: letter(values.settlement), locality: letter(values.locality),
  region: letter(values.region), receivingRegion: letter(values.receivingRegion),
  team: idFor(values.team), manager: idFor(values.manager), caseworker: idFor(values.caseworker),
  receivingTeam: idFor(values.receivingTeam), receivingManager: idFor(values.receivingManager),
  organisation: (index: number): string => idFor(values.organisation(index)),
  provider: (index: number): string => idFor(values.provider(index)),
  providerRole: (index: number): string => letter(values.providerRole(index)),
  referralNumber: (index: number): string => letter(values.referralNumber(index)),
} as const; // prettier-ignore
