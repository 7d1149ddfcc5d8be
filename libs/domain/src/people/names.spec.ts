import { searchKey, shortName } from './names.js';

describe('the key by which names are compared', () => {
  it.each([
    ['Аружан', 'Aruzhan'],
    ['Ермекқызы', 'Ермеккызы'],
    ['Ермекқызы', 'Yermekqyzy'],
    ['Әлихан', 'Алихан'],
    ['Нұрлан', 'Nurlan'],
    ['Жәнібек', 'Janibek'],
    ['Қайрат', 'Kairat'],
    ['Хадиша', 'Khadisha'],
    ['Ғалым', 'Galym'],
    ['Щербакова', 'Shcherbakova'],
    ['АХМЕТОВ', 'ахметов'],
    ['  Анна   Мария ', 'анна-мария'],
  ])('is the same for %s and %s', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  it('keeps different names apart', () => {
    const names = ['Айгүл', 'Айгерім', 'Асель', 'Әсем', 'Дана', 'Диана', 'Тимур', 'Темір'];
    expect(new Set(names.map(searchKey)).size).toBe(names.length);
  });

  it('is empty for what has no letter', () => {
    expect(searchKey(' —%_\'" ')).toBe('');
  });
});

describe('the short name', () => {
  it('is the first name and an initial', () => {
    expect(shortName('Аружан', 'Ермекқызы')).toBe('Аружан Е.');
  });

  it('does without a family name', () => {
    expect(shortName('Мадина', null)).toBe('Мадина');
  });
});
