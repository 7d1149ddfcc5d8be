import type { components } from '@birge/api-client';
import { mayAsk } from '@birge/domain';

type Told = components['schemas']['NewHelpRequestDto'];

/** What is answered so far. It stays on this phone until it is sent or wiped. */
export interface HelpAnswers {
  readonly step: number;
  /** The same for every try to send: the request is kept once. */
  readonly key: string;
  readonly asker: Told['asker'] | null;
  readonly concern: string;
  readonly inDanger: boolean;
  readonly bornOn: string;
  readonly ageYears: string;
  readonly screening: Readonly<Record<string, number>>;
  /** The question of the screening at which one is; empty before the first and after the last. */
  readonly question: string;
  readonly regionId: string;
  readonly locationId: string;
  readonly channel: Told['channel'];
  readonly replyTime: Told['replyTime'];
  readonly address: string;
  readonly childName: string;
  readonly askerName: string;
  readonly phone: string;
  readonly mayContact: boolean;
  readonly website: string;
  /** Everything is said, and waits for the connection. */
  readonly ready: boolean;
}

const PLACE = 'birge.help';

/** Also where a page is not served over TLS, and the browser has no `randomUUID`. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

export const nothingYet = (): HelpAnswers => ({
  step: 0,
  key: newKey(),
  asker: null,
  concern: '',
  inDanger: false,
  bornOn: '',
  ageYears: '',
  screening: {},
  question: '',
  regionId: '',
  locationId: '',
  channel: 'call',
  replyTime: 'any',
  address: '',
  childName: '',
  askerName: '',
  phone: '',
  mayContact: false,
  website: '',
  ready: false,
});

export function keptAnswers(): HelpAnswers {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Partial<HelpAnswers> | null;
    return { ...nothingYet(), ...kept };
  } catch {
    return nothingYet();
  }
}

export function keepAnswers(answers: HelpAnswers): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(answers));
  } catch {
    // Storage is switched off: then the answers last as long as the page.
  }
}

export function wipeAnswers(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept.
  }
}

/** Completed years, from the day or as told; `null` as long as neither is. */
export function ageOf({ bornOn, ageYears }: HelpAnswers, today: string): number | null {
  if (bornOn !== '') {
    const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
    return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
  }
  return /^\d{1,2}$/.test(ageYears) ? Number(ageYears) : null;
}

/** What is sent; what was left out is not. */
export function toRequest(
  answers: HelpAnswers,
  language: Told['language'],
): Omit<Told, 'puzzle' | 'puzzleAnswer'> {
  const said = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const optional = {
    concern: said(answers.concern),
    bornOn: said(answers.bornOn),
    ageYears: answers.bornOn === '' ? Number(answers.ageYears) : undefined,
    answers: Object.keys(answers.screening).length > 0 ? answers.screening : undefined,
    address: answers.channel === 'visit' ? said(answers.address) : undefined,
    childName: said(answers.childName),
    askerName: said(answers.askerName),
    website: said(answers.website),
  };
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as object),
    asker: answers.asker ?? 'parent',
    inDanger: answers.inDanger,
    locationId: answers.locationId || answers.regionId,
    phone: answers.phone.trim(),
    channel: answers.channel,
    replyTime: answers.replyTime,
    language,
    mayContact: answers.mayContact,
  };
}

/** Where something is missing or does not fit: the number of the screen, and of which field. */
export interface Gap {
  readonly step: number;
  readonly field:
    | 'asker'
    | 'age'
    | 'selfAge'
    | 'answers'
    | 'place'
    | 'address'
    | 'childName'
    | 'phone'
    | 'mayContact'
    | 'concern';
}

/** The first screen at which something is missing, and what. */
export function missingAt(answers: HelpAnswers, today: string): Gap | null {
  const age = ageOf(answers, today);
  if (answers.asker === null) return { step: 0, field: 'asker' };
  if (age === null || age < 0 || age > 17) return { step: 2, field: 'age' };
  if (!mayAsk(answers.asker, age)) return { step: 2, field: 'selfAge' };
  if (answers.regionId === '') return { step: 4, field: 'place' };
  if (!/^\+?[0-9][0-9 ()-]{4,38}$/.test(answers.phone.trim())) return { step: 5, field: 'phone' };
  return answers.mayContact ? null : { step: 5, field: 'mayContact' };
}

const screens: readonly (readonly [RegExp, Gap])[] = [
  [/^#\/asker$/, { step: 2, field: 'selfAge' }],
  [/^#\/concern/, { step: 1, field: 'concern' }],
  [/^#\/(bornOn|ageYears)/, { step: 2, field: 'age' }],
  [/^#\/answers/, { step: 3, field: 'answers' }],
  [/^#\/locationId/, { step: 4, field: 'place' }],
  [/^#\/address/, { step: 4, field: 'address' }],
  [/^#\/(childName|askerName)/, { step: 5, field: 'childName' }],
  [/^#\/phone/, { step: 5, field: 'phone' }],
  [/^#\/mayContact/, { step: 5, field: 'mayContact' }],
];

/** Where what the server refused was said. */
export function gapAt(pointers: readonly string[]): Gap | null {
  for (const [pattern, gap] of screens) if (pointers.some((pointer) => pattern.test(pointer))) return gap;
  return null;
}
