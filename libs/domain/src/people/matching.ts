import { compareBirths } from './birth-evidence.js';
import type { NameParts } from './match-keys.js';
import { compareNames, waysToHear, type HeardName, type NameEvidence } from './name-evidence.js';
import { wordsIn } from './name-sounds.js';
import { searchKey } from './names.js';

/** What has been typed so far about a child. */
export interface MatchQuery extends NameParts {
  readonly bornOn?: string | null;
  readonly iin?: string | null;
  readonly locationId?: string | null;
}

/** A child who is known already. */
export interface MatchCandidate {
  readonly familyName: string | null;
  readonly givenName: string;
  readonly patronymic: string | null;
  readonly bornOn: string;
  readonly iin: string | null;
  readonly locationId: string;
}

export const matchReasons = [
  'same_iin',
  'same_name',
  'similar_name',
  'swapped_name',
  'same_birth_date',
  'swapped_birth_date',
  'near_birth_date',
  'same_place',
] as const;
export type MatchReason = (typeof matchReasons)[number];

export interface Match {
  /** How likely it is the same child, from 0 to 1; exactly 1 only with the same number. */
  readonly score: number;
  readonly reasons: MatchReason[];
}

export interface Ranked<Candidate> {
  readonly candidate: Candidate;
  readonly match: Match;
}

/** From this score on a person should look before registering. How it was chosen: `docs/duplicates.md`. */
export const MATCH_THRESHOLD = 0.5;

/** Before anything is compared, a child of the country is most probably another one (bits). */
const PRIOR = -15.5;
/** While no birth date is typed, those who share the name share the likelihood too. */
const UNDATED_PRIOR = -9;
const OTHER_IIN = -14;
const PLACE = { same: 4, region: 0.5, other: -1.5 } as const;
/** More than this is never sure without the number; another given name stays far below the threshold. */
const MOST = 0.99;
const MOST_FOR_ANOTHER = 0.2;

/** A single word without a birth date fits too many children to be worth a warning. */
export function isEnoughToMatch(asked: MatchQuery): boolean {
  const words = [asked.familyName, asked.givenName, asked.patronymic].flatMap(wordsIn).length;
  return Boolean(asked.iin) || words >= 2 || (words === 1 && Boolean(asked.bornOn));
}

/** The name as `searchKey` has it, in the order in which names are stored. */
export const matchName = ({ familyName, givenName, patronymic }: NameParts): string =>
  searchKey([familyName, givenName, patronymic].filter(Boolean).join(' '));

/** How likely the child being registered is this one, and why. */
export const scoreMatch = (asked: MatchQuery, known: MatchCandidate): Match =>
  rankMatches(asked, [known])[0]?.match ?? { score: 0, reasons: [] };

/**
 * Weighs what speaks for and against each of them being the child asked about, most likely first. Each part of what is known adds
 * its evidence in bits (Fellegi and Sunter); the sum, against how unlikely any one child is, is the score.
 */
export function rankMatches<Candidate extends MatchCandidate>(
  asked: MatchQuery,
  candidates: readonly Candidate[],
): Ranked<Candidate>[] {
  const name = waysToHear(asked);
  const weighed = candidates.map((candidate) => ({ candidate, ...weigh(asked, name, candidate) }));
  const isDated = Boolean(asked.bornOn);
  const odds = weighed.map(({ bits }) => 2 ** (bits + (isDated ? PRIOR : UNDATED_PRIOR)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return weighed
    .map(({ candidate, isSure, isOther, reasons }, index) => {
      const mine = odds[index] ?? 0;
      const share = mine / (1 + (isDated ? mine : all));
      const score = isSure ? 1 : Math.min(isOther ? MOST_FOR_ANOTHER : MOST, Math.round(share * 100) / 100);
      return { candidate, match: { score, reasons } };
    })
    .sort((one, other) => other.match.score - one.match.score);
}

interface Weighed {
  readonly bits: number;
  readonly isSure: boolean;
  readonly isOther: boolean;
  readonly reasons: MatchReason[];
}

/** The most that a name and a place can say; where that is not enough, the names need not be compared. */
const MOST_BITS = 17.5 + PLACE.same;
const HOPELESS: NameEvidence = { bits: -20, isOther: true, agreement: 'none', isSwapped: false };

function weigh(asked: MatchQuery, name: readonly HeardName[], known: MatchCandidate): Weighed {
  const birth = compareBirths(asked.bornOn, known.bornOn);
  const isSure = Boolean(asked.iin) && asked.iin === known.iin;
  const isOtherNumber = Boolean(asked.iin) && known.iin !== null && !isSure;
  const isHopeless = birth.bits + MOST_BITS + PRIOR < 0 && !isSure;
  const names = isHopeless ? HOPELESS : compareNames(name, waysToHear(known));
  const samePlace = Boolean(asked.locationId) && asked.locationId === known.locationId;
  return {
    bits:
      names.bits +
      birth.bits +
      placeBits(asked.locationId, known.locationId) +
      (isOtherNumber ? OTHER_IIN : 0),
    isSure,
    isOther: names.isOther,
    reasons: [
      ...(isSure ? (['same_iin'] as const) : []),
      ...nameReasons(names),
      ...(birth.reason ? [birth.reason] : []),
      ...(samePlace ? (['same_place'] as const) : []),
    ],
  };
}

function nameReasons({ agreement, isSwapped }: NameEvidence): MatchReason[] {
  if (agreement === 'none') return [];
  return [`${agreement}_name`, ...(isSwapped ? (['swapped_name'] as const) : [])];
}

/** The first two digits of a place (KATO) are its region. */
function placeBits(asked: string | null | undefined, known: string): number {
  if (!asked) return 0;
  if (asked === known) return PLACE.same;
  return asked.slice(0, 2) === known.slice(0, 2) ? PLACE.region : PLACE.other;
}
