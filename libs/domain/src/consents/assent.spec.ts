import { assentNeededAt, assentProblems, birthdayOf, consentEndsOn, type Answer } from './assent.js';

const on = '2026-11-23';
const bornAt = (age: number): string => `${2026 - age}-11-23`;
const said = (age: number, change: Partial<Answer> = {}) =>
  assentProblems({
    bornOn: bornAt(age),
    on,
    byRepresentative: true,
    assent: null,
    hasAssentNote: false,
    caregiver: null,
    ...change,
  }).map(({ field, rule }) => `${field}: ${rule}`);

describe('the word of the child', () => {
  it('is needed by completed years', () => {
    expect([0, 5, 6, 11, 12, 14, 15, 17].map(assentNeededAt)).toEqual([
      'none',
      'none',
      'oral',
      'oral',
      'written',
      'written',
      'own',
      'own',
    ]);
  });

  it('is counted on the day of the answer: the day before the sixth birthday none is needed', () => {
    expect(said(6, { on: '2026-11-22' })).toEqual([]);
    expect(said(6)).toEqual(['assent: assent_oral']);
  });

  it.each([
    [3, {}, []],
    [8, { assent: 'oral' }, []],
    [8, { assent: 'written' }, []],
    [13, { assent: 'oral' }, ['assent: assent_written']],
    [13, { assent: 'written' }, []],
    [8, { assent: 'declined' }, ['assent: child_declined']],
    [3, { assent: 'declined' }, ['assent: child_declined']],
    [8, { assent: 'not_able' }, ['assentNote: isRequired']],
    [8, { assent: 'not_able', hasAssentNote: true }, []],
    [8, { byRepresentative: false }, ['personId: isRequired']],
    [16, {}, ['personId: own_consent']],
    [16, { assent: 'written' }, ['personId: own_consent']],
    [16, { assent: 'not_able', hasAssentNote: true }, []],
    [16, { assent: 'not_able' }, ['assentNote: isRequired']],
    [16, { byRepresentative: false }, ['caregiver: isRequired']],
    [16, { byRepresentative: false, caregiver: 'not_safe' }, []],
    [18, { byRepresentative: false }, []],
    [18, { assent: 'not_able', hasAssentNote: true }, ['personId: own_consent']],
  ] as const)('at %i with %o asks for %o', (age, answer, problems) => {
    expect(said(age, answer)).toEqual(problems);
  });
});

describe('the end of a consent', () => {
  it('that a representative gave is the eighteenth birthday at the latest', () => {
    expect([
      consentEndsOn('2015-03-21', true, null),
      consentEndsOn('2015-03-21', true, '2040-01-01'),
      consentEndsOn('2015-03-21', true, '2027-01-01'),
      consentEndsOn('2010-03-21', false, null),
      consentEndsOn('2010-03-21', false, '2040-01-01'),
    ]).toEqual(['2033-03-21', '2033-03-21', '2027-01-01', null, '2040-01-01']);
  });

  it('of a child of 29 February falls on 1 March', () => {
    expect([birthdayOf('2020-02-29', 18), birthdayOf('2020-02-29', 20)]).toEqual([
      '2038-03-01',
      '2040-02-29',
    ]);
  });
});
