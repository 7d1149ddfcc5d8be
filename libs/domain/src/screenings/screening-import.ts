import type { ImportScale, Instrument, ScreeningAnswers } from './screening-lists.js';
import { DOES_NOT_KNOW, REFUSED } from './screening-questions.js';

/** The numbers of MICS6 (children under five) and ours. MICS asks seeing and hearing in one question with two wordings. */
const underFive: Readonly<Record<string, string>> = {
  UCF2: 'CF1',
  UCF3: 'CF4',
  UCF4: 'CF7',
  UCF7A: 'CF2',
  UCF7B: 'CF3',
  UCF9A: 'CF5',
  UCF9B: 'CF6',
  UCF11: 'CF8',
  UCF12: 'CF9',
  UCF13: 'CF10',
  UCF14: 'CF11',
  UCF15: 'CF12',
  UCF16: 'CF13',
  UCF17: 'CF14',
  UCF18: 'CF15',
  UCF19: 'CF16',
};

/** The same for 5 to 17 years. */
const fiveAndOlder: Readonly<Record<string, string>> = {
  FCF1: 'CF1',
  FCF2: 'CF4',
  FCF3: 'CF7',
  FCF6A: 'CF2',
  FCF6B: 'CF3',
  FCF8A: 'CF5',
  FCF8B: 'CF6',
  ...Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`FCF${10 + at}`, `CF${8 + at}`])),
};

const numbers: Readonly<Record<Instrument, ReadonlyMap<string, string>>> = {
  cfm_2_4: new Map(Object.entries(underFive)),
  cfm_5_17: new Map(Object.entries(fiveAndOlder)),
  wg_ss: new Map(),
};

/** In the data files seeing and hearing stand under one number: which question it was, the filter says. */
const seeing = { filter: 'CF1', yes: 'CF2', no: 'CF3' };
const hearing = { filter: 'CF4', yes: 'CF5', no: 'CF6' };
const oneNumber: Readonly<Record<Instrument, ReadonlyMap<string, typeof seeing>>> = {
  cfm_2_4: new Map([
    ['UCF7', seeing],
    ['UCF9', hearing],
  ]),
  cfm_5_17: new Map([
    ['FCF6', seeing],
    ['FCF8', hearing],
  ]),
  wg_ss: new Map(),
};

/** MICS has five answers on behaviour, ours four: "less" and "the same" are one. Its cut-off 5 is our 4. */
const behaviour: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 2, 4: 3, 5: 4 };

/** MICS: 8 does not know, 9 no answer; ours: 9 does not know, 7 prefers not to say. */
const noAnswer: Readonly<Record<number, number>> = { 8: DOES_NOT_KNOW, 9: REFUSED };

/** A code that no scale has, so that it is refused at its field. */
const NO_CODE = 0;

export interface Imported {
  readonly answers: ScreeningAnswers;
  /** The name under which each question came, to tell a mistake where it was made. */
  readonly cameAs: Readonly<Record<string, string>>;
  /** Names that no form has, and questions that came twice. */
  readonly unknown: readonly string[];
}

/**
 * Answers that were given elsewhere, in our questions and our codes. With `mics` the questions may have their MICS
 * numbers or ours; the codes are those of MICS either way.
 */
export function importAnswers(instrument: Instrument, scale: ImportScale, told: ScreeningAnswers): Imported {
  if (scale === 'wg') {
    const cameAs = Object.fromEntries(Object.keys(told).map((id) => [id, id]));
    return { answers: told, cameAs, unknown: [] };
  }
  const ids = micsIds(instrument, told);
  const answers: Record<string, number> = {};
  const cameAs: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, code] of Object.entries(told)) {
    const id = ids(name);
    if (id === null || answers[id] !== undefined) {
      unknown.push(name);
      continue;
    }
    answers[id] = micsCode(instrument, id, code ?? NO_CODE);
    cameAs[id] = name;
  }
  return { answers, cameAs, unknown };
}

function micsIds(instrument: Instrument, told: ScreeningAnswers): (name: string) => string | null {
  const known = numbers[instrument];
  const answerTo = (id: string): number | undefined => {
    const name = [...known].find(([, ours]) => ours === id)?.[0];
    return (name === undefined ? undefined : told[name]) ?? told[id];
  };
  return (name) => {
    const two = oneNumber[instrument].get(name);
    if (two !== undefined) return answerTo(two.filter) === 1 ? two.yes : two.no;
    return known.get(name) ?? (/^CF\d+$|_SS$/.test(name) ? name : null);
  };
}

function micsCode(instrument: Instrument, id: string, code: number): number {
  const none = noAnswer[code];
  if (none !== undefined) return none;
  if (code === REFUSED) return NO_CODE;
  if (instrument === 'cfm_2_4' && id === 'CF16') return behaviour[code] ?? NO_CODE;
  return code;
}
