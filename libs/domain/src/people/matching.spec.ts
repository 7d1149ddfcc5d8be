import { isEnoughToMatch, MATCH_THRESHOLD, scoreMatch, type MatchCandidate } from './matching.js';

const aruzhan: MatchCandidate = {
  familyName: 'Ермекқызы',
  givenName: 'Аружан',
  patronymic: null,
  bornOn: '2020-03-12',
  iin: '200229699015',
  locationId: '191610000',
};

describe('a child who is known already', () => {
  it('is recognised by the number alone, however the name is written', () => {
    const match = scoreMatch({ givenName: 'Другое', iin: '200229699015' }, aruzhan);

    expect(match).toEqual({ score: 1, reasons: ['same_iin'] });
  });

  it.each([
    ['in Latin letters', { givenName: 'Aruzhan', familyName: 'Yermekqyzy' }],
    ['with a typo', { givenName: 'Аружан', familyName: 'Ермеккизи' }],
    [
      'with a patronymic that the file does not have',
      { givenName: 'Аружан', familyName: 'Ермекқызы', patronymic: 'Ерланқызы' },
    ],
    ['in the other order', { givenName: 'Ермекқызы', familyName: 'Аружан' }],
    [
      'with day and month of birth exchanged',
      { givenName: 'Аружан', familyName: 'Ермекқызы', bornOn: '2020-12-03' },
    ],
    ['a year off', { givenName: 'Аружан', familyName: 'Ермекқызы', bornOn: '2019-03-12' }],
    ['by a first name and the birth date', { givenName: 'Аружан', bornOn: '2020-03-12' }],
  ])('is recognised %s', (_, asked) => {
    expect(scoreMatch(asked, aruzhan).score).toBeGreaterThanOrEqual(MATCH_THRESHOLD);
  });

  it.each([
    [
      'another name on the same birthday in the same place',
      { givenName: 'Мирас', familyName: 'Оспанов', bornOn: '2020-03-12', locationId: '191610000' },
    ],
    [
      'a namesake who is years older',
      { givenName: 'Аружан', familyName: 'Ермекқызы', bornOn: '2011-07-01', locationId: '191610000' },
    ],
    [
      'a sister',
      { givenName: 'Айсұлу', familyName: 'Ермекқызы', bornOn: '2017-05-02', locationId: '191610000' },
    ],
  ])('is not mistaken for %s', (_, asked) => {
    expect(scoreMatch(asked, aruzhan).score).toBeLessThan(MATCH_THRESHOLD);
  });

  it('says why', () => {
    const asked = {
      givenName: 'Аружан',
      familyName: 'Ермекқызы',
      bornOn: '2020-03-12',
      locationId: '191610000',
    };

    expect(scoreMatch(asked, aruzhan)).toEqual({
      score: 0.99,
      reasons: ['same_name', 'same_birth_date', 'same_place'],
    });
  });

  it('is looked for when there is enough to tell children apart', () => {
    expect(isEnoughToMatch({ givenName: 'Аружан' })).toBe(false);
    expect(isEnoughToMatch({ givenName: 'Аружан', bornOn: '2020-03-12' })).toBe(true);
    expect(isEnoughToMatch({ givenName: 'Аружан', familyName: 'Е' })).toBe(true);
    expect(isEnoughToMatch({ iin: '200229699015' })).toBe(true);
    expect(isEnoughToMatch({ bornOn: '2020-03-12' })).toBe(false);
  });
});
