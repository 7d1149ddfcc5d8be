import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { migrated } from '../demo/test/database.js';
import { figuresAt, type Asked } from './measure.js';
import { into } from './page.js';

const MAIN = path.resolve(__dirname, '../../dist/duplicates/main.js');

describe('the search for duplicates', () => {
  it('finds 95 of 100 children who are known, and is right 90 times of 100, with questions nobody has tuned it by', async () => {
    const { url, client } = await migrated('duplicates_measured');
    await client.end();

    const said = execFileSync(
      process.execPath,
      [MAIN, '--children', '4000', '--asked', '1500', '--seed', '41', '--json'],
      { env: { ...process.env, DATABASE_URL: url }, encoding: 'utf8' },
    );

    const { chosen, kinds } = JSON.parse(said) as {
      chosen: { recall: number; precision: number };
      kinds: unknown[];
    };
    expect(chosen.recall).toBeGreaterThanOrEqual(0.95);
    expect(chosen.precision).toBeGreaterThanOrEqual(0.9);
    expect(kinds.length).toBeGreaterThan(25);
  }, 120_000);

  it('is measured honestly: whoever is offered wrongly counts, and so does who is not offered', () => {
    const asked: Asked[] = [
      { query: {}, about: 1, kinds: ['typo'], offered: [{ id: 1, score: 0.9 }, { id: 2, score: 0.6 }] },
      { query: {}, about: 3, kinds: ['typo'], offered: [{ id: 4, score: 0.7 }] },
      { query: {}, about: null, kinds: ['twin'], offered: [{ id: 5, score: 0.8 }] },
    ]; // prettier-ignore

    expect(figuresAt(asked, 0.5)).toMatchObject({
      found: 1,
      missed: 1,
      wrong: 3,
      recall: 0.5,
      precision: 0.25,
    });
    expect(figuresAt(asked, 0.85)).toMatchObject({ found: 1, missed: 1, wrong: 0, precision: 1 });
  });

  it('puts what it measures into its page and leaves the rest', () => {
    const old =
      'Before.\n<!-- measured: npm run duplicates -- --write -->\nold\n<!-- end of what was measured -->\nAfter.';

    const renewed = into(into(old, 'new'), 'newer');

    expect(renewed).toContain('Before.');
    expect(renewed).toContain('newer');
    expect(renewed).toContain('After.');
    expect(renewed).not.toMatch(/old|new\n/);
  });
});
