import fs from 'node:fs';
import path from 'node:path';

import { nonResponses, questions, scaleCodes, type Instrument } from '@birge/domain';
import { act, screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { aigul, renderPage } from '../../../test/render-page';

import { mergeAnswers } from './merge-answers';
import { outbox } from './screening-outbox';
import { ScreeningPage } from './screening.page';
import type { Content, Screening } from './screenings.queries';
import { ScreeningsTab } from './screenings.tab';
import { StartScreeningPage } from './start-screening.page';

/** The words that come with the product. */
const content = JSON.parse(
  fs.readFileSync(path.resolve(__dirname, '../../../../api/content/cfm/en.json'), 'utf8'),
) as {
  questions: Record<string, Record<string, { text: string }>>;
  answers: Record<string, Record<string, string>>;
};

const file = caseFile({ status: 'registered' });
const words: Content = {
  language: 'en',
  version: 'test-1',
  source: '',
  questions: (['cfm_2_4', 'cfm_5_17'] as const).flatMap((instrument) =>
    questions[instrument].map(({ id, domain, scale }) => ({
      instrument,
      id,
      domain,
      scale,
      text: content.questions[instrument]?.[id]?.text ?? '',
      answers: [...scaleCodes[scale], ...nonResponses].map((code) => ({
        code,
        text: content.answers[scale]?.[code] ?? content.answers['NONE']?.[code] ?? '',
      })),
    })),
  ),
};
const draft = (change: Partial<Screening> = {}): Screening => ({
  id: 's1',
  caseId: file.id,
  status: 'draft',
  source: 'interview',
  instrument: 'cfm_5_17',
  ruleId: 'WG-UNICEF-2018',
  contentVersion: 'test-1',
  language: 'en',
  screenedOn: '2026-11-23',
  ageYears: 6,
  administrationMode: 'proxy',
  respondent: { id: 'p1', name: 'Гүлнар Ермекова', relation: 'mother' },
  answerCount: 0,
  results: [],
  outcome: null,
  author: { id: 'u1', name: 'Айгүл Сейітова' },
  completedAt: null,
  version: 1,
  updatedAt: '2026-11-23T08:00:00Z',
  offeredActions: [],
  ...change,
});
const finding = (domain: string, result: string) => ({ domain, result }) as Screening['results'][number];
const completed = (change: Partial<Screening> = {}): Screening =>
  draft({
    status: 'completed',
    outcome: 'positive',
    results: [
      finding('walking', 'difficulty'),
      finding('hearing', 'not_known'),
      finding('seeing', 'no_difficulty'),
    ],
    ...change,
  });

function stage(one: Screening, answers: Record<string, number> = {}, extra: Record<string, FakeRoute> = {}) {
  return fakeApi({
    [`GET /api/cases/${file.id}`]: { body: file },
    [`GET /api/cases/${file.id}/screenings`]: { body: { items: [one] } },
    [`GET /api/cases/${file.id}/people`]: {
      body: { items: [{ id: 'p1', name: 'Гүлнар Ермекова', relation: 'mother' }] },
    },
    'GET /api/screenings/s1': { body: one },
    'GET /api/screenings/s1/answers': { body: { answers, concern: null, version: one.version } },
    'GET /api/screening-content/en': { body: words },
    'GET /api/screening-content/kk': { body: words },
    'PATCH /api/screenings/s1': ({ headers }) => ({
      body: { ...one, version: Number(headers['If-Match']?.replaceAll('"', '')) + 1 },
    }),
    ...extra,
  });
}

const open = (at = '') =>
  renderPage(<ScreeningPage />, {
    at: `/cases/${file.id}/screenings/s1${at}`,
    path: '/cases/:caseId/screenings/:screeningId',
    words: ['screenings', 'codes'],
  });
const question = (name: RegExp) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => localStorage.clear());

describe('a screening', () => {
  it('asks one question a screen, saves each answer at once, and shows no result', async () => {
    const api = stage(draft());
    const { user } = await open();

    await question(/Does Аружан have glasses/);
    await user.click(screen.getByRole('radio', { name: /^No/ }));
    await waitFor(() => expect(api.calls('PATCH /api/screenings/s1')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Next' }));

    await question(/how hard is it for Аружан to see/i);
    expect(api.calls('PATCH /api/screenings/s1')[0]?.body).toEqual({ answers: { CF1: 2 } });
    expect(screen.getByText('2 of 18')).toBeTruthy();
    expect(screen.queryByText(/may be difficult/i)).toBeNull();
  });

  it('is answered by keys: a number selects, Enter goes on, Backspace goes back', async () => {
    stage(draft());
    const { user } = await open();
    await question(/glasses/);

    await user.keyboard('1{Enter}');
    await question(/With the glasses or lenses/);
    await user.keyboard('9{Enter}');
    await question(/hearing aid/);
    await user.keyboard('{Backspace}');

    await question(/With the glasses or lenses/);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Do not know/ }).checked).toBe(true);
  });

  it('is answered by arrows from wherever one is, and what is chosen has the focus', async () => {
    stage(draft());
    const { user } = await open();
    await question(/glasses/);
    const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').findIndex(({ checked }) => checked);

    await user.keyboard('{ArrowDown}');
    expect([chosen(), document.activeElement === screen.getAllByRole('radio')[0]]).toEqual([0, true]);
    await user.keyboard('2');

    expect([chosen(), document.activeElement === screen.getAllByRole('radio')[1]]).toEqual([1, true]);
  });

  it('says each question with where it stands, and leads to the answers when one is missing', async () => {
    stage(draft());
    const { user } = await open();
    const heading = await question(/glasses/);

    await waitFor(() => expect(document.activeElement).toBe(heading));
    const place = document.getElementById(heading.getAttribute('aria-describedby') ?? '');
    expect(place?.textContent).toContain('1 of 18');
    await user.keyboard('{Enter}');

    const group = screen.getByRole('radiogroup', { name: /glasses/ });
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
  });

  it('does not go on without an answer', async () => {
    stage(draft());
    const { user } = await open();
    await question(/glasses/);

    await user.keyboard('{Enter}');

    expect(await screen.findByText(/Choose an answer/)).toBeTruthy();
    await question(/glasses/);
  });

  it('is resumed at the first question without an answer', async () => {
    stage(draft(), { CF1: 2, CF3: 1, CF4: 1 });

    await open();

    await question(/With the hearing aid on/);
  });

  it('keeps the answers on the device without a connection, and sends them when it is back', async () => {
    const api = stage(draft(), {}, { 'PATCH /api/screenings/s1': problem(503, 'unavailable') });
    const { user } = await open();
    await question(/glasses/);

    await user.keyboard('2');
    await screen.findByText(/kept on this device/);
    expect(outbox.read(aigul.id, 's1')?.answers).toEqual({ CF1: 2 });

    api.set('PATCH /api/screenings/s1', { body: draft({ version: 2 }) });
    act(() => void window.dispatchEvent(new Event('online')));

    await waitFor(() => expect(outbox.read(aigul.id, 's1')).toBeNull());
    await waitFor(() => expect(screen.queryByText(/kept on this device/)).toBeNull());
  });

  it('brings back what was answered before a crash', async () => {
    outbox.write(aigul.id, 's1', { answers: { CF1: 2, CF3: 4 }, base: { CF1: 2 } });
    const api = stage(draft({ version: 3 }), { CF1: 2 });

    await open();

    await question(/hearing aid/);
    await waitFor(() =>
      expect(api.calls('PATCH /api/screenings/s1').at(-1)).toMatchObject({
        body: { answers: { CF1: 2, CF3: 4 } },
        headers: { 'If-Match': '"3"' },
      }),
    );
  });

  it('takes in what somebody else has answered meanwhile, and asks only where both differ', async () => {
    const api = stage(
      draft(),
      {},
      { 'PATCH /api/screenings/s1': problem(412, 'stale', { current: draft() }) },
    );
    const { user } = await open();
    await question(/glasses/);
    api.set('GET /api/screenings/s1/answers', {
      body: { answers: { CF1: 1, CF4: 2 }, concern: null, version: 7 },
    });

    await user.keyboard('2');
    const asked = await screen.findByRole('group', { name: /changed this meanwhile/ });
    expect(within(asked).getByText(/Does Аружан have glasses/)).toBeTruthy();
    api.set('PATCH /api/screenings/s1', { body: draft({ version: 8 }) });
    await user.click(within(asked).getByRole('radio', { name: /^Yours/ }));
    await user.click(within(asked).getByRole('button', { name: 'Save what I have chosen' }));

    await waitFor(() =>
      expect(api.calls('PATCH /api/screenings/s1').at(-1)).toMatchObject({
        body: { answers: { CF1: 2, CF4: 2 } },
        headers: { 'If-Match': '"7"' },
      }),
    );
  });

  it('shows all answers at the end; a changed filter drops what it excludes and asks what it opens', async () => {
    const answers = { CF1: 2, CF3: 1, CF4: 2, CF6: 1, CF7: 1, CF8: 3, CF9: 1, CF10: 1 };
    const rest = Object.fromEntries([11, 12, 13, 14, 15, 16].map((number) => [`CF${number}`, 1]));
    const young = draft({ instrument: 'cfm_2_4', ageYears: 3 });
    const { CF10: _skipped, ...withAid } = answers;
    const api = stage(
      young,
      { ...withAid, ...rest },
      {
        'POST /api/screenings/s1/actions': { body: completed({ instrument: 'cfm_2_4' }) },
      },
    );
    const { user } = await open();

    await question(/Check the answers/);
    await user.click(screen.getByRole('button', { name: /To walk, does Аружан need/ }));
    await user.keyboard('2{Enter}');
    await question(/Compared with children of the same age, how hard is it for Аружан to walk/);
    await user.keyboard('1{Enter}');
    await question(/Check the answers/);
    expect(screen.queryByText(/Without the equipment/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Complete' }));

    await question(/What we heard about Аружан/);
    expect(api.calls('PATCH /api/screenings/s1').at(-1)?.body).toEqual({
      answers: { CF1: 2, CF3: 1, CF4: 2, CF6: 1, CF7: 2, CF10: 1, ...rest },
    });
  });
});

describe('the result', () => {
  it('says in words what may be difficult and what is not known, and opens the answers only when asked', async () => {
    const api = stage(completed(), { CF1: 2, CF3: 1 });
    const { user } = await open();

    expect(await screen.findByText('This may be difficult:')).toBeTruthy();
    expect(screen.getByText('Walking')).toBeTruthy();
    expect(screen.getByText(/It is no diagnosis/)).toBeTruthy();
    expect(api.calls('GET /api/screenings/s1/answers')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Open the answers' }));

    expect(await screen.findByText(/Does Аружан have glasses/)).toBeTruthy();
    expect(api.calls('GET /api/screenings/s1/answers')).toHaveLength(1);
  });

  it('stands beside earlier ones, domain by domain, without a sum', async () => {
    const earlier = completed({
      id: 's0',
      screenedOn: '2025-10-01',
      results: [finding('walking', 'no_difficulty'), finding('playing', 'difficulty')],
    });
    stage(
      completed(),
      {},
      {
        [`GET /api/cases/${file.id}/screenings`]: { body: { items: [completed(), earlier] } },
      },
    );

    await open();

    const table = await screen.findByRole('table');
    const row = within(table).getByRole('row', { name: /^Walking/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['may be difficult', 'no great difficulty']);
    expect(within(table).getByRole('row', { name: /Playing not asked may be difficult/ })).toBeTruthy();
    expect(table.textContent).not.toMatch(/\bof 13\b|total|sum/i);
  });
});

describe('before the questions', () => {
  const start = (child: object = {}) => {
    const young = caseFile({ status: 'registered', child: { ...file.child, ...child } });
    const api = stage(
      draft(),
      {},
      {
        [`GET /api/cases/${file.id}`]: { body: young },
        [`GET /api/cases/${file.id}/screenings`]: { body: { items: [] } },
        [`POST /api/cases/${file.id}/screenings`]: { status: 201, body: draft() },
      },
    );
    return renderPage(<StartScreeningPage />, {
      at: `/cases/${file.id}/screenings/new`,
      path: '/cases/:caseId/screenings/new',
      words: ['screenings', 'codes'],
      elsewhere: { '/cases/:caseId/screenings/:screeningId': <p>The questions</p> },
    }).then((view) => ({ ...view, api }));
  };

  it('everything is filled in: one press begins, in the language of the family', async () => {
    const { user, api } = await start();

    await user.click(await screen.findByRole('button', { name: 'Start the questions' }));

    expect(await screen.findByText('The questions')).toBeTruthy();
    expect(api.calls(`POST /api/cases/${file.id}/screenings`)[0]?.body).toMatchObject({
      respondentId: 'p1',
      language: 'kk',
    });
  });

  it('the youngest are not asked: the concern is noted', async () => {
    const bornOn = new Date(Date.now() - 400 * 86_400_000).toISOString().slice(0, 10);
    const { user, api } = await start({ bornOn });

    const save = await screen.findByRole<HTMLButtonElement>('button', { name: 'Note the concern' });
    expect(save.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: /What worries/ }), 'Does not turn to voices.');
    await user.click(save);

    await screen.findByText('The questions');
    expect(api.calls(`POST /api/cases/${file.id}/screenings`)[0]?.body).toMatchObject({
      concern: 'Does not turn to voices.',
    });
  });
});

describe('the tab of a case', () => {
  it('leads to the draft, and throws it away only after a question', async () => {
    const one = draft({ answerCount: 4, offeredActions: [{ action: 'discard', blockedBy: [] }] });
    const api = stage(
      one,
      {},
      {
        'POST /api/screenings/s1/actions': { body: { ...one, status: 'discarded' } },
      },
    );
    const { user } = await renderPage(<ScreeningsTab caseFile={file} />, { words: ['screenings', 'codes'] });

    const goOn = await screen.findByRole('link', { name: 'Go on with the screening' });
    await user.click(screen.getByRole('button', { name: 'Throw away' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('4 answers are deleted for good.')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Throw away' }));

    expect(goOn.getAttribute('href')).toBe(`/cases/${file.id}/screenings/s1`);
    await waitFor(() =>
      expect(api.calls('POST /api/screenings/s1/actions')[0]?.body).toEqual({ action: 'discard' }),
    );
  });

  it('says why nothing may be asked yet', async () => {
    stage(draft(), {}, { [`GET /api/cases/${file.id}/screenings`]: { body: { items: [] } } });

    await renderPage(<ScreeningsTab caseFile={caseFile({ status: 'identified' })} />, {
      words: ['screenings', 'codes'],
    });

    expect(await screen.findByText('Consent to keep the case file is missing.')).toBeTruthy();
  });
});

describe('answers of two', () => {
  const merge = (base: object, mine: object, theirs: object) =>
    mergeAnswers('cfm_5_17' satisfies Instrument, base as never, mine as never, theirs as never);

  it('are put together where only one has changed', () => {
    expect(merge({ CF1: 2 }, { CF1: 2, CF3: 1 }, { CF1: 2, CF14: 3 })).toEqual({
      answers: { CF1: 2, CF3: 1, CF14: 3 },
      collisions: [],
    });
  });

  it('collide where both have changed the same question otherwise, and mine stands meanwhile', () => {
    expect(merge({}, { CF14: 1 }, { CF14: 4 })).toEqual({ answers: { CF14: 1 }, collisions: ['CF14'] });
  });

  it('do not collide when both say the same', () => {
    expect(merge({}, { CF14: 4 }, { CF14: 4 })).toEqual({ answers: { CF14: 4 }, collisions: [] });
  });
});
