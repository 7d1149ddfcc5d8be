import { areTwoNames, isNoName, isShortFor } from './given-names.js';
import { likeness } from './likeness.js';
import type { NameParts } from './match-keys.js';
import { familyStem, fathersName, soundsOf, wordsIn } from './name-sounds.js';

/** What two names say about whether they are of one child. Bits: one more is twice as likely. */
export interface NameEvidence {
  readonly bits: number;
  /** Another given name is another child, however much else agrees: twins share all but that. */
  readonly isOther: boolean;
  readonly agreement: 'same' | 'similar' | 'none';
  /** The parts stand in other fields than in the record. */
  readonly isSwapped: boolean;
}

type Role = 'family' | 'given' | 'patronymic';
const roles: readonly Role[] = ['family', 'given', 'patronymic'];

/** The readings of what stands in one field; empty where nothing does. */
export type Heard = readonly string[];
export type HeardName = Readonly<Record<Role, Heard>>;

const LIKE = 0.73;
const VERY_LIKE = 0.89;
const HARDLY_LIKE = 0.6;

/** What each degree of agreement is worth, by how many children share such a word and how often it is written so by mistake. */
// prettier-ignore
const BITS: Readonly<Record<Role, { same: number; veryLike: number; like: number; hardly: number; other: number; initial: number }>> = {
  family:     { same: 6,   veryLike: 5.5, like: 4,   hardly: -1.5, other: -5,  initial: 1.5 },
  given:      { same: 6.5, veryLike: 5.5, like: 4,   hardly: -6,   other: -10, initial: 2 },
  patronymic: { same: 5,   veryLike: 4.5, like: 3,   hardly: -3,   other: -9,  initial: 1 },
};
/** Fields are confused less often than they are filled in rightly. */
const SWAPPED = -0.5;

const ORDERS: readonly (readonly [number, number, number])[] = [[0, 1, 2], [1, 0, 2], [2, 1, 0], [0, 2, 1], [1, 2, 0], [2, 0, 1]]; // prettier-ignore

const heard = (words: readonly string[]): Heard => (words.length === 0 ? [] : soundsOf(words.join('')));

/** The ways in which a name may be divided into its three parts: by its fields, and word by word if a field holds several. */
export function waysToHear(name: NameParts): HeardName[] {
  const fields = [wordsIn(name.familyName), wordsIn(name.givenName), wordsIn(name.patronymic)];
  const [family = [], given = [], patronymic = []] = fields;
  const ways: HeardName[] = [{ family: heard(family), given: heard(given), patronymic: heard(patronymic) }];
  const all = fields.flat();
  if (all.length <= roles.length && fields.some((field) => field.length > 1)) {
    const [first = '', second, third] = all;
    ways.push({
      family: second === undefined ? [] : heard([first]),
      given: heard([second ?? first]),
      patronymic: third === undefined ? [] : heard([third]),
    });
  }
  return ways;
}

/** The best that can be said for the two names being one child's. */
export function compareNames(asked: readonly HeardName[], known: readonly HeardName[]): NameEvidence {
  let best: NameEvidence = { bits: -Infinity, isOther: true, agreement: 'none', isSwapped: false };
  for (const one of asked)
    for (const other of known)
      for (const order of ORDERS) {
        const evidence = inOrder(one, other, order);
        if (evidence !== null && evidence.bits > best.bits) best = evidence;
        // Where every field agrees, nothing is gained by exchanging them.
        if (best.agreement === 'same' && !best.isSwapped) return best;
      }
  return best;
}

interface PartEvidence {
  readonly bits: number;
  readonly degree: keyof (typeof BITS)['given'] | 'missing';
}

const MISSING: PartEvidence = { bits: 0, degree: 'missing' };
const agreeing: readonly PartEvidence['degree'][] = ['same', 'veryLike', 'like'];

/** Compares part with part after putting the asked ones in this order. `null`: nothing speaks for such an exchange. */
function inOrder(
  asked: HeardName,
  known: HeardName,
  order: readonly [number, number, number],
): NameEvidence | null {
  let bits = 0;
  let isSwapped = false;
  const parts = roles.map((role, index): PartEvidence => {
    const from = roles[order[index] ?? index] ?? role;
    if (bits === -Infinity) return MISSING;
    const part = compare(role, asked[from], known[role], from);
    if (from !== role && asked[from].length > 0) {
      isSwapped = true;
      // An exchange has to explain something: each part that moved must find its like.
      if (!agreeing.includes(part.degree)) bits = -Infinity;
    }
    bits += part.bits;
    return part;
  });
  if (bits === -Infinity) return null;
  const [, given = MISSING] = parts;
  const compared = parts.filter(({ degree }) => degree !== 'missing');
  return {
    bits: bits + (isSwapped ? SWAPPED : 0),
    isOther: given.degree === 'other' || given.degree === 'hardly',
    agreement: agreementOf(compared),
    isSwapped,
  };
}

function agreementOf(compared: readonly PartEvidence[]): NameEvidence['agreement'] {
  if (compared.length === 0) return 'none';
  if (compared.every(({ degree }) => degree === 'same')) return 'same';
  return compared.some(({ degree }) => agreeing.includes(degree)) ? 'similar' : 'none';
}

function compare(role: Role, asked: Heard, known: Heard, from: Role = role): PartEvidence {
  if (asked.length === 0 || known.length === 0) return MISSING;
  let best: PartEvidence = { bits: -Infinity, degree: 'other' };
  for (const one of asked)
    for (const other of known) {
      const degree = degreeOf(role, one, other, from);
      const bits = degree === 'missing' ? 0 : BITS[role][degree];
      if (bits > best.bits) best = { bits, degree };
    }
  return best;
}

function degreeOf(role: Role, one: string, other: string, from: Role): PartEvidence['degree'] {
  if (isNoName(one) || isNoName(other)) return role === 'given' || from === 'given' ? 'missing' : 'other';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'other';
  if (one === other) return 'same';
  if (role === 'given') {
    if (isShortFor(one, other)) return areTwoNames(one, other) ? 'other' : 'like';
    if (areTwoNames(one, other)) return 'other';
    return byLikeness(likeness(one, other));
  }
  const stem = role === 'patronymic' ? fathersName : familyStem;
  const [mine, theirs] = [stem(one), stem(other)];
  const ofStems = likeness(mine, theirs);
  // The ending that all patronymics share makes none of them alike.
  return byLikeness(mine !== one && theirs !== other ? ofStems : Math.max(ofStems, likeness(one, other)));
}

function byLikeness(value: number): PartEvidence['degree'] {
  if (value >= 0.999) return 'same';
  if (value >= VERY_LIKE) return 'veryLike';
  if (value >= LIKE) return 'like';
  return value >= HARDLY_LIKE ? 'hardly' : 'other';
}
