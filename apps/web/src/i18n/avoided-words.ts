import type { Language } from '@birge/domain';

/**
 * Words that name a child by an illness, and words of pity. The law of 27 June 2022 (129-VII) took the first of them
 * out of Kazakhstan's laws; `docs/glossary.md` says what we write instead.
 */
export const avoidedWords: Readonly<Record<Language, readonly RegExp[]>> = {
  kk: [
    /мүгедек(?!ті[кг])/iu,
    /кемтар/iu,
    /кемақыл/iu,
    /ақыл-есі кем/iu,
    /жарымжан/iu,
    /соқыр/iu,
    /мылқау/iu,
    /аутист(?!ік)/iu,
    /қалыпты бала/iu,
    /дені сау бала/iu,
    /ерекше бала/iu,
    /арбаға таңыл/iu,
  ],
  ru: [
    /инвалид(?!ност)/iu,
    /калек/iu,
    /умственно отстал/iu,
    /необучаем/iu,
    /дефект/iu,
    /прикован/iu,
    /колясочник/iu,
    /аутист(?!ич)/iu,
    /(?<!синдром\p{L}* )(?<!\p{L})даун/iu,
    /дэцэпэ/iu,
    /страда[ею]/iu,
    /(?<!\p{L})слеп(?:ой|ая|ые|ого|ых)/iu,
    /глухонем/iu,
    /(?:нормальн|здоров|особенн)(?:ый|ого|ому|ым|ые|ых|ыми) (?:реб[её]н|дет[еия])/iu,
    /отклонени/iu,
  ],
  en: [
    /\bdisabled\b/i,
    /\bhandicap/i,
    /\binvalids?\b/i,
    /\bcripple/i,
    /\bretard/i,
    /\bdefect/i,
    /\bwheelchair[- ]bound\b/i,
    /\bconfined to\b/i,
    /\bautistic\b/i,
    /\bsuffer(?:s|ing)? from\b/i,
    /\bdeaf(?:[- ]mute| and dumb)\b/i,
    /\b(?:normal|healthy|special) child/i,
    /\b(?:the|a) (?:blind|deaf)\b/i,
  ],
};

/** What a text says that we do not say, or `null`. Every language's list is tried: words travel between files. */
export function findAvoidedWord(text: string): string | null {
  for (const pattern of Object.values(avoidedWords).flat()) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}

/** Second words for things that have one already (`docs/glossary.md`), the first of them in front. */
export const secondWords: readonly (readonly [string, RegExp])[] = [
  ['дело', /(?<!ведени[ею] )(?<!\p{L})случа[йяеюи]/iu],
  ['специалист, маман', /кейс-менеджер/iu],
  ['направление', /(?<!\p{L})заявк/iu],
  ['caseworker', /\bcase manager/i],
  ['organisation', /\borganization/i],
];
