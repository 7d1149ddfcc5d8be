import { sharedFields, usuallyShared, withAlwaysShared } from './shared-fields.js';

describe('what is shared with an organisation', () => {
  it('always has the name and the age, each once and in one order', () => {
    expect(withAlwaysShared([])).toEqual(['child_short_name', 'age']);
    expect(withAlwaysShared(['place', 'age'])).toEqual(['child_short_name', 'age', 'place']);
  });

  it('never has the number of the child, notes or the priority', () => {
    expect(sharedFields.filter((field) => /iin|note$|priority/.test(field))).toEqual([]);
  });

  it('is less for a payment than for help', () => {
    expect(usuallyShared('financial_aid')).not.toContain('difficulties');
    expect(usuallyShared('rehabilitation')).toContain('difficulties');
  });
});
