import { iinControlDigit, iinDifferences, isIin, maskIin } from './iin.js';

describe('an IIN', () => {
  it.each([
    '150321699013',
    '181105599010',
    '090701599019',
    '200229699015',
    '850214499015',
    '901231399016',
    // Decided in the second round of weights.
    '130512699901',
    '130512699913',
    '161207599206',
  ])('%s is right', (iin) => {
    expect(isIin(iin)).toBe(true);
  });

  it.each([
    ['has a wrong control digit', '150321699014'],
    ['is too short', '15032169901'],
    ['is too long', '1503216990130'],
    ['has letters', '15032169901a'],
    ['has digits of another script', '١٥٠٣٢١٦٩٩٠١٣'],
    ['is empty', ''],
  ])('is wrong when it %s', (_, iin) => {
    expect(isIin(iin)).toBe(false);
  });

  it('is never issued when both rounds leave ten', () => {
    expect(iinControlDigit('15032169006')).toBeNull();
    for (let digit = 0; digit <= 9; digit += 1) expect(isIin(`15032169006${digit}`)).toBe(false);
  });

  it('warns, and no more, when birth date or sex differ', () => {
    expect(iinDifferences('150321699013', '2015-03-21', 'female')).toEqual([]);
    expect(iinDifferences('150321699013', '2015-03-21', 'unknown')).toEqual([]);
    expect(iinDifferences('150321699013', '2015-03-22', 'female')).toEqual(['iin_birth_date_differs']);
    expect(iinDifferences('150321699013', '2015-03-21', 'male')).toEqual(['iin_sex_differs']);
    expect(iinDifferences('850214499015', '1985-02-14', 'female')).toEqual([]);
  });

  it('says nothing of people whose number carries no century', () => {
    expect(iinDifferences('150321099013', '2001-01-01', 'male')).toEqual([]);
  });

  it('is shown with its middle hidden', () => {
    expect(maskIin('150321699013')).toBe('1503••••9013');
  });
});
