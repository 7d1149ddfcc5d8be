import { screen } from '@testing-library/react';

import { renderPage } from '../../test/render-page';

import { today } from './format';
import { useFormat } from './use-format';

import { addDays, type Language } from '@birge/domain';

type Say = (format: ReturnType<typeof useFormat>) => string;

function Said({ say }: { say: Say }) {
  return <p data-testid="said">{say(useFormat())}</p>;
}

async function said(say: Say, language: Language = 'en'): Promise<string> {
  const { unmount } = await renderPage(<Said say={say} />, { language });
  const text = screen.getByTestId('said').textContent!;
  unmount();
  return text;
}

const inDays = (days: number) => addDays(today(), days);

describe('how far a day is', () => {
  it.each([
    [0, 'Today'],
    [1, 'Tomorrow'],
    [-1, 'Yesterday'],
    [10, 'in 10 days'],
    [-4, '4 days ago'],
  ])('%i days: %s', async (days, words) => {
    expect(await said(({ relativeDay }) => relativeDay(inDays(days)))).toBe(words);
  });

  it.each([
    ['en', '4 days late'],
    ['ru', 'опоздание 4 дня'],
    ['kk', '4 күн кешікті'],
  ] as const)('is late in %s', async (language, words) => {
    expect(await said(({ untilDue }) => untilDue(inDays(-4)), language)).toBe(words);
  });
});

describe('an age', () => {
  const yearsAgo = (years: number) => `${Number(today().slice(0, 4)) - years}-01-01`;

  it.each([
    ['en', '6 years, girl'],
    ['ru', '6 лет, девочка'],
    ['kk', '6 жас, қыз'],
  ] as const)('is said with the sex in %s', async (language, words) => {
    expect(await said(({ ageAndSex }) => ageAndSex(yearsAgo(6), 'female'), language)).toBe(words);
  });

  it('leaves an unknown sex out', async () => {
    expect(await said(({ ageAndSex }) => ageAndSex(yearsAgo(6), 'unknown'))).toBe('6 years');
  });

  it('is counted in months below two years', async () => {
    expect(await said(({ age }) => age(inDays(-150)))).toMatch(/^[45] months$/);
  });
});
