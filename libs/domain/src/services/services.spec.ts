import { baselineDocuments, documentKinds } from './document-kinds.js';
import { serviceSteps } from './service-steps.js';
import { fitsAge, isFinancialAid, serviceKinds, standardSources } from './services.js';

describe('the lists of the catalogue', () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['document kinds', documentKinds],
    ['baseline documents', baselineDocuments],
    ['service steps', serviceSteps],
    ['service kinds', serviceKinds],
    ['sources of a standard', standardSources],
  ];

  it.each(lists)('names each of the %s once, as a code', (_name, list) => {
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('never asks for a copy of an identity document', () => {
    expect(documentKinds.filter((kind) => kind.includes('identity') && !kind.endsWith('_seen'))).toEqual([]);
  });
});

describe('financial aid', () => {
  it('is the one kind that a decision completes', () => {
    expect(serviceKinds.filter(isFinancialAid)).toEqual(['financial_aid']);
  });
});

describe('the age range of a service', () => {
  it('includes both its first and its last year', () => {
    const range = { ageMin: 3, ageMax: 17 };

    expect([2, 3, 17, 18].map((age) => fitsAge(range, age))).toEqual([false, true, true, false]);
  });
});
