import { ageOn } from '../calendar.js';
import { instrumentAt, type Instrument, type ScreeningAnswers } from './screening-lists.js';
import { difficultiesOf, score } from './screening-score.js';

/** A child to whom nothing is hard, without glasses, hearing aid or equipment. */
const easy: Readonly<Record<Instrument, ScreeningAnswers>> = {
  cfm_2_4: {
    CF1: 2,
    CF3: 1,
    CF4: 2,
    CF6: 1,
    CF7: 2,
    CF10: 1,
    ...Object.fromEntries([11, 12, 13, 14, 15, 16].map((number) => [`CF${number}`, 1])),
  },
  cfm_5_17: {
    CF1: 2,
    CF3: 1,
    CF4: 2,
    CF6: 1,
    CF7: 2,
    CF12: 1,
    CF13: 1,
    ...Object.fromEntries([14, 15, 16, 17, 18, 19, 20, 21, 22].map((number) => [`CF${number}`, 1])),
    CF23: 5,
    CF24: 5,
  },
  wg_ss: { VIS_SS: 1, HEAR_SS: 1, MOB_SS: 1, COG_SS: 1, SC_SS: 1, COM_SS: 1 },
};

/** The same child, with what is said otherwise; `null` for a question that was not put. */
const but = (instrument: Instrument, change: Readonly<Record<string, number | null>>): ScreeningAnswers =>
  Object.fromEntries(
    Object.entries({ ...easy[instrument], ...change }).filter(
      (entry): entry is [string, number] => entry[1] !== null,
    ),
  );
const youngAids = { CF7: 1, CF10: null };
const aids = { CF7: 1, CF12: null, CF13: null };

const told = (instrument: Instrument, change: Readonly<Record<string, number | null>>): string => {
  const { outcome, domains } = score(instrument, but(instrument, change));
  const named = (wanted: string): string =>
    domains
      .filter(({ result }) => result === wanted)
      .map(({ domain }) => domain)
      .join();
  return [outcome, named('difficulty'), named('not_known')].filter(Boolean).join(' ');
};

describe('the screening of 2 to 4 years', () => {
  it.each([
    ['nothing is hard', {}, 'negative'],
    ['glasses, and hardly any trouble with them', { CF1: 1, CF2: 2, CF3: null }, 'negative'],
    ['glasses, and great trouble with them', { CF1: 1, CF2: 3, CF3: null }, 'positive seeing'],
    ['what was said without glasses does not count with them', { CF1: 1, CF2: 1, CF3: 4 }, 'negative'],
    ['a hearing aid, and nothing is heard', { CF4: 1, CF5: 4, CF6: null }, 'positive hearing'],
    ['cannot walk without equipment, easily with it', { ...youngAids, CF8: 4, CF9: 1 }, 'positive walking'],
    ['some trouble without equipment, cannot with it', { ...youngAids, CF8: 2, CF9: 4 }, 'negative'],
    ['not known how it goes with equipment', { ...youngAids, CF8: 2, CF9: 9 }, 'negative'],
    ['not known how it goes without equipment', { ...youngAids, CF8: 9, CF9: 1 }, 'incomplete walking'],
    ['hands', { CF11: 3 }, 'positive fine_motor'],
    ['understanding alone', { CF12: 3, CF13: null }, 'positive communication'],
    ['being understood alone', { CF13: 4 }, 'positive communication'],
    ['one half of communication refused', { CF13: 7 }, 'incomplete communication'],
    ['learning', { CF14: 3 }, 'positive learning'],
    ['playing', { CF15: 4 }, 'positive playing'],
    ['hurts others more than others do', { CF16: 3 }, 'negative'],
    ['hurts others a lot more', { CF16: 4 }, 'positive controlling_behaviour'],
    ['one question is not known', { CF14: 9 }, 'incomplete learning'],
    ['something is hard and something not known', { CF14: 9, CF15: 3 }, 'positive playing learning'],
    ['nobody knows of glasses', { CF1: 9, CF3: null }, 'incomplete seeing'],
  ])('%s', (_, change, outcome) => {
    expect(told('cfm_2_4', change)).toBe(outcome);
  });

  it('says nothing of what was never asked', () => {
    const { outcome, domains } = score('cfm_2_4', {});

    expect(outcome).toBe('incomplete');
    expect(domains.map(({ result }) => result)).toEqual(Array.from({ length: 8 }, () => 'not_known'));
  });
});

describe('the screening of 5 to 17 years', () => {
  it.each([
    ['nothing is hard', {}, 'negative'],
    ['glasses, and hardly any trouble with them', { CF1: 1, CF2: 2, CF3: null }, 'negative'],
    ['cannot walk 100 m without equipment', { ...aids, CF8: 4, CF10: 1, CF11: 1 }, 'positive walking'],
    ['500 m is hard without equipment', { ...aids, CF8: 2, CF9: 3, CF10: 1, CF11: 1 }, 'positive walking'],
    ['walks with equipment only badly', { ...aids, CF8: 2, CF9: 2, CF10: 4 }, 'negative'],
    ['100 m is hard: 500 m is not missing', { CF12: 3, CF13: null }, 'positive walking'],
    ['100 m goes, 500 m is not known', { CF13: 9 }, 'incomplete walking'],
    ['100 m is not known, so 500 m is not asked', { CF12: 9, CF13: null }, 'incomplete walking'],
    ['500 m is hard', { CF13: 3 }, 'positive walking'],
    ['dressing', { CF14: 3 }, 'positive self_care'],
    ['strangers do not understand', { CF16: 4 }, 'positive communication'],
    ['learning', { CF17: 3 }, 'positive learning'],
    ['remembering', { CF18: 3 }, 'positive remembering'],
    ['concentrating', { CF19: 3 }, 'positive concentrating'],
    ['changes', { CF20: 4 }, 'positive accepting_change'],
    ['own behaviour', { CF21: 3 }, 'positive controlling_behaviour'],
    ['friends', { CF22: 3 }, 'positive making_friends'],
    ['worried every week', { CF23: 2 }, 'negative'],
    ['worried every day', { CF23: 1 }, 'positive anxiety'],
    ['sad every day', { CF24: 1 }, 'positive depression'],
    ['prefers not to say how sad', { CF24: 7 }, 'incomplete depression'],
  ])('%s', (_, change, outcome) => {
    expect(told('cfm_5_17', change)).toBe(outcome);
  });

  it('has thirteen domains, each found by itself', () => {
    expect(score('cfm_5_17', easy.cfm_5_17).domains).toHaveLength(13);
  });
});

describe('the Short Set from eighteen on', () => {
  it.each(['VIS_SS', 'HEAR_SS', 'MOB_SS', 'COG_SS', 'SC_SS', 'COM_SS'])('counts a lot at %s', (id) => {
    expect([2, 3, 4, 9].map((answer) => told('wg_ss', { [id]: answer }).split(' ')[0])).toEqual([
      'negative',
      'positive',
      'positive',
      'incomplete',
    ]);
  });
});

describe('a result', () => {
  it('names its rule', () => {
    expect((['cfm_2_4', 'cfm_5_17', 'wg_ss'] as const).map((form) => score(form, {}).ruleId)).toEqual([
      'WG-UNICEF-2018',
      'WG-UNICEF-2018',
      'WG-SS-3',
    ]);
  });

  it('becomes the difficulties of an assessment, without what is not known', () => {
    const answers = but('cfm_5_17', { ...aids, CF8: 2, CF9: 4, CF10: 1, CF11: 1, CF15: 2, CF17: 9, CF23: 2 });

    const difficulties = difficultiesOf('cfm_5_17', answers);

    const level = Object.fromEntries(difficulties.map((found) => [found.domain, found.level]));
    expect(level).toMatchObject({
      walking: 'cannot',
      communication: 'some',
      seeing: 'none',
      anxiety: 'some',
    });
    expect(level['learning']).toBeUndefined();
  });
});

describe('the form', () => {
  it.each([
    ['2024-12-24', '2026-11-23', null],
    ['2024-11-23', '2026-11-23', 'cfm_2_4'],
    ['2021-11-24', '2026-11-23', 'cfm_2_4'],
    ['2021-11-23', '2026-11-23', 'cfm_5_17'],
    ['2008-11-24', '2026-11-23', 'cfm_5_17'],
    ['2008-11-23', '2026-11-23', 'wg_ss'],
  ])('of somebody born on %s, on %s is %s', (bornOn, on, form) => {
    expect(instrumentAt(ageOn(bornOn, on))).toBe(form);
  });
});
