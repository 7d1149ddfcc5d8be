import type { SpokenLanguage } from '../people/relations.js';
import { daysBetween } from '../calendar.js';
import { fitsAge, type AgeRange } from '../services/services.js';

/** Why an organisation cannot be chosen for this child. */
export const unfitReasons = ['age_unfit', 'inactive', 'full'] as const;
export type UnfitReason = (typeof unfitReasons)[number];

/** What to know before choosing an organisation that does fit. */
export const fitWarnings = ['other_language', 'inaccessible', 'waiting_list', 'not_confirmed'] as const;
export type FitWarning = (typeof fitWarnings)[number];

/** What is known of an offering when somebody asks whether it fits. */
export interface OfferingFacts extends AgeRange {
  /** Both the offering and its organisation work. */
  readonly active: boolean;
  /** `null` when nobody has told. */
  readonly placesFree: number | null;
  readonly waitingListOpen: boolean;
  /** Empty when nobody has told. */
  readonly languages: readonly SpokenLanguage[];
  readonly accessible: boolean;
  readonly confirmedOn: string | null;
  /** Kilometres between the middles of the two districts; `null` where one is not known. */
  readonly distanceKm: number | null;
  readonly usualWaitDays: number | null;
}

/** What a child needs of an offering. */
export interface ChildNeeds {
  /** Completed years. */
  readonly age: number;
  readonly languages: readonly SpokenLanguage[];
  /** Walks with difficulty: steps at the door are a barrier. */
  readonly needsAccess: boolean;
}

export interface Fit {
  readonly fits: boolean;
  readonly unfitReasons: UnfitReason[];
  readonly warnings: FitWarning[];
}

/** What an organisation said longer ago than this is to be asked again. */
const CONFIRMED_FOR_DAYS = 180;

/** Whether a new child is taken at all: a full one without a waiting list takes nobody. */
export const takesChildren = ({
  active,
  placesFree,
  waitingListOpen,
}: Pick<OfferingFacts, 'active' | 'placesFree' | 'waitingListOpen'>): boolean =>
  active && (placesFree !== 0 || waitingListOpen);

/** How well an offering fits a child: what rules it out, and what to know before choosing it. */
export function fitOf(offering: OfferingFacts, child: ChildNeeds, today: string): Fit {
  const reasons: UnfitReason[] = [];
  if (!fitsAge(offering, child.age)) reasons.push('age_unfit');
  if (!offering.active) reasons.push('inactive');
  else if (!takesChildren(offering)) reasons.push('full');

  const warnings: FitWarning[] = [];
  if (!speaksAny(offering.languages, child.languages)) warnings.push('other_language');
  if (child.needsAccess && !offering.accessible) warnings.push('inaccessible');
  if (offering.placesFree === 0 && offering.waitingListOpen) warnings.push('waiting_list');
  if (offering.confirmedOn === null || daysBetween(offering.confirmedOn, today) > CONFIRMED_FOR_DAYS)
    warnings.push('not_confirmed');
  return { fits: reasons.length === 0, unfitReasons: reasons, warnings };
}

function speaksAny(offered: readonly SpokenLanguage[], spoken: readonly SpokenLanguage[]): boolean {
  return offered.length === 0 || spoken.length === 0 || spoken.some((language) => offered.includes(language));
}

/** What another language or steps at the door count for, against the way to an organisation without them. */
const BARRIER_KM = 100;

/** The way there in kilometres, longer by each barrier; a waiting list or an old confirmation is only said. */
function effortOf({ fit, offering }: { readonly fit: Fit; readonly offering: OfferingFacts }): number {
  if (offering.distanceKm === null) return Number.MAX_SAFE_INTEGER;
  const barriers = fit.warnings.filter(
    (warning) => warning === 'other_language' || warning === 'inaccessible',
  );
  return offering.distanceKm + barriers.length * BARRIER_KM;
}

/** "Fits best" first: fit, then the way there, then the usual wait; what is not known comes after what is. */
export function byFit(
  a: { readonly fit: Fit; readonly offering: OfferingFacts },
  b: { readonly fit: Fit; readonly offering: OfferingFacts },
): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    Number(b.fit.fits) - Number(a.fit.fits) ||
    effortOf(a) - effortOf(b) ||
    (a.offering.usualWaitDays ?? last) - (b.offering.usualWaitDays ?? last)
  );
}

/** A point on the map, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** @returns kilometres between two points along the surface, rounded; no road, no bus (haversine) */
export function distanceKm(from: Point, to: Point): number {
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
  const chord =
    half(from.lat, to.lat) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(from.lon, to.lon);
  return Math.round(2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
}
