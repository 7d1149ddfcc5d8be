import { MATCH_THRESHOLD, scoreMatch, type MatchCandidate, type MatchQuery } from './matching.js';

const child = (
  familyName: string | null,
  givenName: string,
  patronymic: string | null = null,
): MatchCandidate => ({
  familyName,
  givenName,
  patronymic,
  bornOn: '2019-04-17',
  iin: null,
  locationId: '191610000',
});

/** The same day and place: only the name decides. */
const asked = (
  familyName: string | null,
  givenName: string,
  patronymic: string | null = null,
): MatchQuery => ({
  familyName,
  givenName,
  patronymic,
  bornOn: '2019-04-17',
  locationId: '191610000',
});

type Name = readonly [string | null, string, (string | null)?];

describe('one name', () => {
  it.each<[Name, Name]>([
    [
      ['Сейітова', 'Аружан'],
      ['Seitova', 'Aruzhan'],
    ],
    [
      ['Сейітова', 'Аружан'],
      ['Seıitova', 'Arujan'],
    ],
    [
      ['Жұмабаева', 'Жансая'],
      ['Zhumabayeva', 'Zhansaya'],
    ],
    [
      ['Жұмабаева', 'Жансая'],
      ['Jumabaeva', 'Jansaia'],
    ],
    [
      ['Қасым', 'Қуаныш', 'Ғалымұлы'],
      ['Kassym', 'Kuanysh', 'Galymovich'],
    ],
    [
      ['Қасым', 'Қуаныш', 'Ғалымұлы'],
      ['Qasym', 'Quanysh', 'Ğalymūly'],
    ],
    [
      ['Ғабиден', 'Үміт'],
      ["G'abiden", "U'mit"],
    ],
    [
      ['Өтегенов', 'Дәулет'],
      ['Утегенов', 'Даулет'],
    ],
    [
      ['Өтегенов', 'Дәулет'],
      ['Ótegenov', 'Dáýlet'],
    ],
    [
      ['Нұрғалиева', 'Айгерім', 'Серікқызы'],
      ['Нургалиева', 'Айгерим', 'Сериковна'],
    ],
    [
      ['Нұрғалиева', 'Айгерім', 'Серікқызы'],
      ['Нургалиева', 'Айгерiм', 'Серик кызы'],
    ],
    [
      ['Ыбыраев', 'Нұрлан'],
      ['Ibrayev', 'Nurlan'],
    ],
    [
      ['Хасенов', 'Шыңғыс'],
      ['Khassenov', 'Shyngys'],
    ],
    [
      ['Щербаков', 'Юрий', 'Сергеевич'],
      ['Shcherbakov', 'Yuri', 'Sergeyevich'],
    ],
    [
      ['Щербаков', 'Юрий'],
      ['Ŝerbakov', 'Jurij'],
    ],
    [
      ['Соловьёв', 'Артём'],
      ['Соловьев', 'Артем'],
    ],
    [
      ['Соловьёв', 'Артём'],
      ['Solovyov', 'Artyom'],
    ],
    [
      ['Цой', 'Наталья'],
      ['Tsoy', 'Nataliya'],
    ],
    [
      ['Петров', 'Александр'],
      ['Petrov', 'Alexander'],
    ],
    [
      ['Ахметова', 'Дана', 'Болатқызы'],
      ['Ахметов', 'Дана', 'Болатовна'],
    ],
    [
      ['Ахметова', 'Дана', 'Болатқызы'],
      ['Ахметова', 'Дана', 'Б.'],
    ],
    [
      ['Ахметова', 'Дана'],
      ['Дана', 'Ахметова'],
    ],
    [
      ['Ахметова', 'Дана'],
      [null, 'Ахметова Дана'],
    ],
    [
      ['Ахметова', 'Дана', 'Болатқызы'],
      [null, 'Дана', 'Болатқызы'],
    ],
    [
      ['Нұр-Сұлтан', 'Әлихан'],
      ['Нурсултан', 'Алихан'],
    ],
    [
      ['Ким', 'Анна-Мария'],
      ['Ким', 'Анна Мария'],
    ],
    [
      ['Иванова', 'Екатерина'],
      ['Иванова', 'Катя'],
    ],
    [
      ['Оспанова', 'Аружан'],
      ['Оспанова', 'Ару'],
    ],
    [
      ['Оспанов', 'Мұхаммедәли'],
      ['Оспанов', 'Мухамедали'],
    ],
    [
      ['Оспанов', 'Рамазан'],
      ['Оспанов', 'Рамзан'],
    ],
    [
      ['Оспанов', 'Рамазан', 'Ерланұлы'],
      ['Оспанов', 'Нәресте', 'Ерланұлы'],
    ],
    [
      [null, 'Айсұлу'],
      [null, 'Aisulu'],
    ],
  ])('is known again: %j as %j', ([f, g, p], [af, ag, ap]) => {
    expect(scoreMatch(asked(af, ag, ap), child(f, g, p ?? null)).score).toBeGreaterThanOrEqual(
      MATCH_THRESHOLD,
    );
    // And the other way round, whichever was written down first.
    expect(scoreMatch(asked(f, g, p), child(af, ag, ap ?? null)).score).toBeGreaterThanOrEqual(
      MATCH_THRESHOLD,
    );
  });
});

describe('brothers and sisters born on one day', () => {
  it.each([
    ['Хасан', 'Хусен'],
    ['Алина', 'Арина'],
    ['Асан', 'Үсен'],
    ['Айсұлу', 'Айсара'],
    ['Дамир', 'Дамира'],
    ['Нұрай', 'Нұрия'],
    ['Мадина', 'Медина'],
    ['Данияр', 'Дания'],
    ['Анна', 'Инна'],
    ['Ерасыл', 'Ерсұлтан'],
    ['Карина', 'Дарина'],
    ['Әлихан', 'Омархан'],
  ])('are two children: %s and %s', (one, other) => {
    const match = scoreMatch(asked('Оспан', one, 'Ерланқызы'), child('Оспан', other, 'Ерланқызы'));

    expect(match.score).toBeLessThan(MATCH_THRESHOLD);
  });
});

describe('namesakes', () => {
  it('with another father, in another region, are two children even if born on one day', () => {
    const known = child('Ахметов', 'Алихан', 'Ерланұлы');
    const here = { ...asked('Ахметов', 'Алихан', 'Болатұлы'), locationId: '791110000' };

    expect(scoreMatch(here, known).score).toBeLessThan(MATCH_THRESHOLD);
  });

  it('who have another number are two children', () => {
    const known = { ...child('Ахметов', 'Алихан', 'Ерланұлы'), iin: '190417599013' };

    expect(scoreMatch({ ...asked('Ахметов', 'Алихан'), iin: '190417599024' }, known).score).toBeLessThan(
      MATCH_THRESHOLD,
    );
  });
});
