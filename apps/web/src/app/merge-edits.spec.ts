import { mergeEdits, pathKey, same, type Choose } from './merge-edits';

const base = { name: 'Аружан', village: 'Бесағаш', note: '', languages: ['kk', 'ru'] };

const collisionsOf = (...edits: Parameters<typeof mergeEdits>): string[] =>
  mergeEdits(...edits).collisions.map(({ path }) => pathKey(path));

describe('two edits of one record', () => {
  // Every combination of who changed a field: 1 is as it was, 2 and 3 are changes.
  it.each([
    [1, 1, 1, 1, false, false],
    [1, 2, 1, 2, false, false],
    [1, 1, 2, 2, false, true],
    [1, 2, 2, 2, false, false],
    [1, 2, 3, 2, true, false],
    [1, undefined, 1, undefined, false, false],
    [1, 1, undefined, undefined, false, true],
    [1, undefined, 2, undefined, true, false],
    [1, 2, undefined, 2, true, false],
    [1, undefined, undefined, undefined, false, false],
    [undefined, 2, undefined, 2, false, false],
    [undefined, undefined, 2, 2, false, true],
    [undefined, 2, 3, 2, true, false],
    [null, 2, null, 2, false, false],
    [null, null, 2, 2, false, true],
    [1, null, 2, null, true, false],
  ])('of %s: mine %s, theirs %s is %s', (before, mine, theirs, merged, collides, taken) => {
    const result = mergeEdits({ field: before }, { field: mine }, { field: theirs });

    expect(result.merged.field).toEqual(merged);
    expect(result.collisions.map(({ path }) => path)).toEqual(collides ? [['field']] : []);
    expect(result.taken).toEqual(taken ? [['field']] : []);
  });

  it('go together where they do not touch', () => {
    const mine = { ...base, village: 'Талғар' };
    const theirs = { ...base, note: 'Needs a lift', name: 'Аружан Е.' };

    const { merged, collisions, taken } = mergeEdits(base, mine, theirs);

    expect(merged).toEqual({ ...base, village: 'Талғар', note: 'Needs a lift', name: 'Аружан Е.' });
    expect(collisions).toEqual([]);
    expect(taken.map(pathKey).sort()).toEqual(['name', 'note']);
  });

  it('collide where both changed one field differently, and nothing is lost meanwhile', () => {
    const { merged, collisions } = mergeEdits(base, { ...base, note: 'mine' }, { ...base, note: 'theirs' });

    expect(merged.note).toBe('mine');
    expect(collisions).toEqual([{ path: ['note'], base: '', mine: 'mine', theirs: 'theirs' }]);
  });

  it('are settled by the choice of a person', () => {
    const mine = { ...base, note: 'mine', village: 'A' };
    const theirs = { ...base, note: 'theirs', village: 'B' };
    const choices: Record<string, 'mine' | 'theirs'> = { note: 'theirs', village: 'mine' };
    const choose: Choose = (path) => choices[pathKey(path)];

    const { merged, collisions } = mergeEdits(base, mine, theirs, choose);

    expect([merged.note, merged.village, collisions]).toEqual(['theirs', 'A', []]);
  });

  it('are looked into as deep as they go', () => {
    const before = { needs: { speech: { level: 'some', note: '' }, walking: { level: 'none', note: '' } } };
    const mine = { needs: { ...before.needs, speech: { level: 'high', note: '' } } };
    const theirs = { needs: { ...before.needs, speech: { level: 'some', note: 'Two words' } } };

    expect(mergeEdits(before, mine, theirs)).toEqual({
      merged: { needs: { ...before.needs, speech: { level: 'high', note: 'Two words' } } },
      collisions: [],
      taken: [['needs', 'speech', 'note']],
    });
    expect(
      collisionsOf(before, mine, { needs: { ...before.needs, speech: { level: 'low', note: '' } } }),
    ).toEqual(['needs/speech/level']);
  });

  it('collide when one takes away what the other changes', () => {
    const before = { needs: { speech: { level: 'some' } } };

    expect(collisionsOf(before, { needs: {} }, { needs: { speech: { level: 'high' } } })).toEqual([
      'needs/speech',
    ]);
    expect(collisionsOf(before, { needs: { speech: { level: 'high' } } }, { needs: {} })).toEqual([
      'needs/speech',
    ]);
  });

  it('take words as a set', () => {
    const mine = { ...base, languages: ['kk', 'ru', 'sign'] };
    const theirs = { ...base, languages: ['kk', 'en'] };

    const { merged, collisions } = mergeEdits(base, mine, theirs);

    expect(merged.languages).toEqual(['kk', 'sign', 'en']);
    expect(collisions).toEqual([]);
  });

  it('ask about a list that is neither words nor things with an identifier', () => {
    const before = { registrations: [{ kind: 'mse' }] };
    const mine = { registrations: [{ kind: 'mse' }, { kind: 'ipar' }] };
    const theirs = { registrations: [{ kind: 'pmpc' }] };

    expect(collisionsOf(before, mine, theirs)).toEqual(['registrations']);
    expect(mergeEdits(before, before, theirs).merged).toEqual(theirs);
  });
});

describe('two edits of a list of goals', () => {
  const goal = (id: string, title = id, targetOn = '') => ({ id, title, targetOn });
  const [walk, speak, play] = [goal('walk'), goal('speak'), goal('play')];
  const before = { goals: [walk, speak, play] };
  const merge = (mine: unknown[], theirs: unknown[], choose?: Choose) =>
    mergeEdits({ goals: before.goals as unknown[] }, { goals: mine }, { goals: theirs }, choose);
  const titles = (merged: { goals: unknown[] }) =>
    (merged.goals as { title: string }[]).map(({ title }) => title);

  it('match the goals and not their places', () => {
    const { merged, collisions } = merge(
      [goal('walk', 'Walks to the gate'), speak, play],
      [play, goal('speak', 'Says ten words'), walk],
    );

    expect(collisions).toEqual([]);
    expect(titles(merged)).toEqual(['play', 'Says ten words', 'Walks to the gate']);
  });

  it('keep what both have added', () => {
    const { merged } = merge([walk, speak, play, goal('mine')], [walk, goal('theirs'), speak, play]);

    expect(titles(merged)).toEqual(['walk', 'theirs', 'speak', 'play', 'mine']);
  });

  it('take away what one has taken away and the other has left alone', () => {
    expect(titles(merge([walk, play], before.goals).merged)).toEqual(['walk', 'play']);
    expect(titles(merge(before.goals, [walk, play]).merged)).toEqual(['walk', 'play']);
    expect(titles(merge([walk], [play]).merged)).toEqual([]);
  });

  it('ask when one has taken away what the other has changed', () => {
    const mine = [walk, play];
    const theirs = [walk, goal('speak', 'Says ten words'), play];

    expect(merge(mine, theirs).collisions).toMatchObject([{ path: ['goals', 'speak'], mine: undefined }]);
    expect(titles(merge(mine, theirs, () => 'theirs').merged)).toEqual(['walk', 'Says ten words', 'play']);
    expect(titles(merge(mine, theirs, () => 'mine').merged)).toEqual(['walk', 'play']);
  });

  it('ask about one field of one goal', () => {
    const result = merge(
      [goal('walk', 'Mine', '2027-01-01'), speak, play],
      [goal('walk', 'Theirs'), speak, play],
    );

    expect(result.collisions.map(({ path }) => pathKey(path))).toEqual(['goals/walk/title']);
    expect(result.merged.goals[0]).toEqual(goal('walk', 'Mine', '2027-01-01'));
  });

  it('never lose a goal that anybody has written, whatever both do', () => {
    const pool = [walk, speak, play, goal('a'), goal('b')];
    const lists = Array.from({ length: 32 }, (_, bits) => pool.filter((__, place) => bits & (1 << place)));
    for (const mine of lists) {
      for (const theirs of lists) {
        const ids = (merge(mine, theirs).merged.goals as { id: string }[]).map(({ id }) => id);
        const expected = pool
          .map(({ id }) => id)
          .filter((id) => {
            const [here, there] = [mine, theirs].map((list) => list.some((item) => item.id === id));
            return before.goals.some((item) => item.id === id) ? here && there : here || there;
          });
        expect([...ids].sort()).toEqual([...expected].sort());
      }
    }
  });
});

it('is the same whatever the order of its properties', () => {
  expect(same({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same(null, undefined)).toBe(false);
  expect(same([], {})).toBe(false);
});
