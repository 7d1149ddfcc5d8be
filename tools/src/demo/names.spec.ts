import { familyNameFor, inventNames } from './names.js';
import { Random } from './random.js';

describe('invented names', () => {
  it('have the form of their bearer', () => {
    expect(
      ['Ахметов', 'Розиев', 'Сафин', 'Ким', 'Шевченко', 'Шмидт'].map((family) =>
        familyNameFor(family, 'female'),
      ),
    ).toEqual(['Ахметова', 'Розиева', 'Сафина', 'Ким', 'Шевченко', 'Шмидт']);
  });

  it('keep girls and boys apart in every way of writing', () => {
    const random = new Random(1);
    for (let times = 0; times < 2000; times += 1) {
      const girl = inventNames(random, 'kazakh', 'female').child;
      const boy = inventNames(random, 'kazakh', 'male').child;
      expect(`${girl.familyName} ${girl.patronymic}`).not.toMatch(/ұлы|ов |ев /);
      expect(`${boy.familyName} ${boy.patronymic}`).not.toMatch(/қызы|ова |ева /);
    }
  });

  it('are the same for the same seed', () => {
    const names = (): unknown => inventNames(new Random(7), 'russian', 'male');

    expect(names()).toEqual(names());
  });
});
