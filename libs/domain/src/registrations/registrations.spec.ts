import { moves } from '../workflow.js';
import {
  allIparMeasures,
  categoryProblem,
  endOfTerm,
  registerOf,
  registrationEndReasons,
  registrationReasons,
  registrationTimeOn,
  registrationWorkflow,
} from './registration-lists.js';

describe('a registration', () => {
  it('goes this way', () => {
    expect(moves(registrationWorkflow)).toEqual([
      'current --renew--> replaced',
      'current --end--> ended',
      'current --mark_in_error--> entered_in_error',
      'replaced --mark_in_error--> entered_in_error',
      'ended --mark_in_error--> entered_in_error',
    ]);
  });

  it('stands in one register: the pedagogical one holds nothing but the conclusion of its commission', () => {
    expect(registerOf).toEqual({ mse: 'medical_social', ipar: 'medical_social', pmpc: 'pedagogical' });
  });

  it('ends by the term it was given for', () => {
    const born = '2019-06-15';
    expect([
      endOfTerm('six_months', '2026-08-31', born),
      endOfTerm('one_year', '2024-02-29', born),
      endOfTerm('two_years', '2026-01-04', born),
      endOfTerm('five_years', '2026-01-04', born),
      endOfTerm('until_7', '2024-01-04', born),
      endOfTerm('until_18', '2026-08-04', born),
    ]).toEqual(['2027-02-28', '2025-02-28', '2028-01-04', '2031-01-04', '2026-06-15', '2037-06-15']);
  });

  it.each([
    ['under_7', '2026-06-14', null],
    ['under_7', '2026-06-15', 'category_legacy'],
    ['under_7', '2035-06-14', 'category_legacy'],
    ['under_7', '2035-06-15', 'category_age'],
    ['group_1', '2026-06-14', 'category_age'],
    ['group_3', '2026-06-15', null],
  ] as const)('of category %s from %s: %s', (category, from, problem) => {
    expect(categoryProblem(category, '2019-06-15', from)).toBe(problem);
  });

  it('is over from the day after its last', () => {
    const at = (validTo: string | null) =>
      registrationTimeOn({ validFrom: '2026-01-01', validTo }, '2026-11-23');

    expect([at(null), at('2026-11-22'), at('2026-11-23'), at('2027-01-22'), at('2027-01-23')]).toEqual([
      'valid',
      'over',
      'ends_soon',
      'ends_soon',
      'valid',
    ]);
    expect(registrationTimeOn({ validFrom: '2026-11-24', validTo: null }, '2026-11-23')).toBe('not_yet');
  });

  it('names each reason and each measure once', () => {
    expect(new Set(Object.values(registrationReasons).flat())).toEqual(new Set(registrationEndReasons));
    expect(new Set(allIparMeasures).size).toBe(allIparMeasures.length);
  });
});
