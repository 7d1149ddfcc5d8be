import { daysBetween } from '../calendar.js';
import { searchKey } from './names.js';

/** What has been typed so far about a child. */
export interface MatchQuery {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly patronymic?: string | null;
  readonly bornOn?: string | null;
  readonly iin?: string | null;
  readonly locationId?: string | null;
}

/** A child who is known already; `searchName` is the `searchKey` of all parts of her name. */
export interface MatchCandidate {
  readonly searchName: string;
  readonly bornOn: string;
  readonly iin: string | null;
  readonly locationId: string;
}

export const matchReasons = [
  'same_iin',
  'same_name',
  'similar_name',
  'same_birth_date',
  'swapped_birth_date',
  'near_birth_date',
  'same_place',
] as const;
export type MatchReason = (typeof matchReasons)[number];

export interface Match {
  /** From 0, nobody we know, to 1, the same number. */
  readonly score: number;
  readonly reasons: MatchReason[];
}

/** From this score on a person should look before registering. */
export const MATCH_THRESHOLD = 0.66;

/** Below this likeness of names the rest is coincidence. */
const NAME_FLOOR = 0.5;
const SAME_NAME = 0.98;
const WEIGHT = { name: 0.55, birth: 0.35, place: 0.1 } as const;
/** What was not typed speaks neither for nor against. */
const UNKNOWN = 0.5;

/** A single word without a birth date fits too many children to be worth a warning. */
export function isEnoughToMatch(asked: MatchQuery): boolean {
  const words = wordsOf(asked);
  return Boolean(asked.iin) || words.length >= 2 || (words.length === 1 && Boolean(asked.bornOn));
}

/** The name as `searchKey` has it, in the order in which names are stored. */
export const matchName = ({ familyName, givenName, patronymic }: MatchQuery): string =>
  searchKey([familyName, givenName, patronymic].filter(Boolean).join(' '));

const wordsOf = (asked: MatchQuery): string[] => matchName(asked).split(' ').filter(Boolean);

/** How likely the child being registered is this one, and why. */
export function scoreMatch(asked: MatchQuery, known: MatchCandidate): Match {
  const name = nameLikeness(wordsOf(asked), known.searchName.split(' ').filter(Boolean));
  const birth = birthLikeness(asked.bornOn, known.bornOn);
  const samePlace = Boolean(asked.locationId) && asked.locationId === known.locationId;
  const sameIin = Boolean(asked.iin) && asked.iin === known.iin;
  const reasons: MatchReason[] = [
    ...(sameIin ? (['same_iin'] as const) : []),
    ...(name >= SAME_NAME ? (['same_name'] as const) : name >= NAME_FLOOR ? (['similar_name'] as const) : []),
    ...(birth.reason ? [birth.reason] : []),
    ...(samePlace ? (['same_place'] as const) : []),
  ];
  if (sameIin) return { score: 1, reasons };
  if (name < NAME_FLOOR) return { score: 0, reasons };

  const place = asked.locationId ? Number(samePlace) : UNKNOWN;
  const score = name * WEIGHT.name + birth.likeness * WEIGHT.birth + place * WEIGHT.place;
  return { score: Math.round(score * 100) / 100, reasons };
}

function birthLikeness(
  asked: string | null | undefined,
  known: string,
): { likeness: number; reason: MatchReason | null } {
  if (!asked) return { likeness: UNKNOWN, reason: null };
  if (asked === known) return { likeness: 1, reason: 'same_birth_date' };
  const [year, month, day] = asked.split('-');
  if (`${year}-${day}-${month}` === known) return { likeness: 0.9, reason: 'swapped_birth_date' };
  // A year typed wrong, or a date that the family tells only roughly.
  if (Math.abs(daysBetween(asked, known)) <= 366) return { likeness: 0.5, reason: 'near_birth_date' };
  return { likeness: 0, reason: null };
}

/** Each word of the shorter name looks for its like in the longer one: order and a missing patronymic do not matter. */
function nameLikeness(asked: readonly string[], known: readonly string[]): number {
  const [shorter, longer] = asked.length <= known.length ? [asked, known] : [known, asked];
  if (shorter.length === 0) return 0;
  const total = shorter.reduce(
    (sum, word) => sum + Math.max(...longer.map((other) => likeness(word, other))),
    0,
  );
  // One word that fits one of three says less than two that fit two.
  const certainty = shorter.length === 1 && longer.length > 1 ? 0.85 : 1;
  return (total / shorter.length) * certainty;
}

/** Share of letter pairs that two words have in common (Dice), 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const left = pairsOf(one);
  const right = pairsOf(other);
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length);
}

/** The edges of a word count as letters, so that how it begins and ends matters. */
const pairsOf = (word: string): string[] => {
  const framed = ` ${word} `;
  return Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2));
};
