import { screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { AssessmentPage } from './assessment.page';
import { AssessmentsTab, NeedsCard } from './assessments.tab';

const file = caseFile();
const list = `GET /api/cases/${file.id}/assessments`;
const draft = {
  id: 'a1',
  caseId: file.id,
  status: 'draft',
  needs: [],
  difficulties: [],
  risks: {},
  known: ['no_services'],
  priority: 'medium',
  priorityChosen: false,
  suggestion: { priority: 'medium', reasons: ['no_services'] },
  priorityReason: null,
  childWords: null,
  caregiverWords: null,
  summary: null,
  author: { id: 'u', name: 'Айгүл Сейітова' },
  assessedOn: '2026-11-20',
  completedAt: null,
  version: 1,
  updatedAt: '2026-11-20T08:00:00Z',
  offeredActions: [],
};
const completed = {
  ...draft,
  status: 'completed',
  completedAt: '2026-11-20T08:00:00Z',
  needs: [{ area: 'education', level: 'a_lot', note: 'No school place.' }],
  difficulties: [
    { domain: 'seeing', level: 'none' },
    { domain: 'communication', level: 'some' },
    { domain: 'walking', level: 'a_lot' },
  ],
};

const answers = (assessments: object[], extra: Record<string, FakeRoute> = {}) =>
  fakeApi({
    [list]: { body: { items: assessments } },
    [`GET /api/cases/${file.id}`]: { body: file },
    'PATCH /api/assessments/a1': ({ body }) => ({ body: { ...draft, ...(body as object), version: 2 } }),
    'POST /api/assessments/a1/actions': { body: completed },
    ...extra,
  });
const words = ['assessments', 'codes'];
const open = () =>
  renderPage(<AssessmentPage />, {
    at: `/cases/${file.id}/assessments/a1`,
    path: '/cases/:caseId/assessments/:assessmentId',
    words,
    elsewhere: { '/cases/:id/plan': <p>The plan</p> },
  });

beforeEach(() => sessionStorage.clear());

describe('a needs assessment', () => {
  it('says how she is doing, the hardest first, and that it is no diagnosis', async () => {
    answers([completed]);

    await renderPage(<NeedsCard caseFile={file} />, { words });

    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Walkingmay be difficult',
      'Communicationsome',
      '1 other areano great difficulty',
    ]);
    expect(screen.getByRole('heading', { name: 'How she is doing' })).toBeTruthy();
    expect(screen.getByText(/It is no diagnosis/)).toBeTruthy();
  });

  it('waits for consent, and leads to where it is recorded', async () => {
    answers([]);

    await renderPage(<AssessmentsTab caseFile={caseFile({ status: 'identified' })} />, { words });

    const begin = await screen.findByRole<HTMLButtonElement>('button', { name: 'Begin an assessment' });
    expect(begin.disabled).toBe(true);
    expect(
      screen.getByRole('link', { name: 'Consent to keep the case file is missing.' }).getAttribute('href'),
    ).toBe(`/cases/${file.id}/consents`);
  });

  it('is saved as it is filled in, and leads to the plan when it is complete', async () => {
    const api = answers([draft]);
    const { user } = await open();

    await user.click((await screen.findAllByRole('radio', { name: 'A lot of support needed' }))[1]!);
    await user.type(screen.getByRole('textbox', { name: 'What exactly: Education' }), 'No school place.');
    await user.click(screen.getByRole('button', { name: 'Complete the assessment' }));

    expect(await screen.findByText('The plan')).toBeTruthy();
    const saved = api.calls('PATCH /api/assessments/a1').at(-1);
    expect(saved?.body).toMatchObject({
      needs: [{ area: 'education', level: 'a_lot', note: 'No school place.' }],
    });
    expect(api.calls('POST /api/assessments/a1/actions')[0]?.body).toEqual({ action: 'complete' });
  });

  it('suggests a priority with its reasons, and asks why somebody chooses another', async () => {
    const api = answers([{ ...draft, needs: completed.needs }]);
    const { user } = await open();

    expect(await screen.findByText('Suggested: Medium')).toBeTruthy();
    expect(screen.getAllByText('No services at all so far')).toHaveLength(2);
    const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Complete the assessment' });
    expect(button().disabled).toBe(false);
    await user.click(screen.getByRole('radio', { name: 'High' }));
    expect(button().disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: /Why another priority/ }), 'Winter is near.');
    await user.click(button());

    expect(await screen.findByText('The plan')).toBeTruthy();
    expect(api.calls('PATCH /api/assessments/a1').at(-1)?.body).toMatchObject({
      priority: 'high',
      priorityReason: 'Winter is near.',
    });
  });

  it('says what to do now when a child may be hurt, and stays high', async () => {
    answers([{ ...draft, needs: completed.needs }]);
    const { user } = await open();

    const asked = await screen.findByRole('group', { name: 'Suspected abuse or neglect' });
    await user.click(within(asked).getByRole('radio', { name: 'Yes' }));

    expect(screen.getByText('A child may be hurt: act now')).toBeTruthy();
    expect(screen.getByRole('link', { name: /102/ }).getAttribute('href')).toBe('tel:102');
    expect(screen.getByText('Suggested: High')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Low' }));
    expect(screen.getByText('A child who may be hurt is always a high priority.')).toBeTruthy();
  });

  it('asks about school from the age of six on', async () => {
    answers([draft]);

    await open();

    expect(await screen.findByRole('group', { name: 'Of school age and out of school' })).toBeTruthy();
  });

  it('lets one choose when somebody else has saved the draft meanwhile', async () => {
    const theirs = { ...draft, summary: 'From Nurlan.', version: 5 };
    const api = answers([draft], {
      'PATCH /api/assessments/a1': problem(412, 'stale', { current: theirs }),
    });
    const { user } = await open();

    await user.type(await screen.findByRole('textbox', { name: 'In short, for colleagues' }), 'From Aigul.');
    await user.click(await screen.findByRole('radio', { name: /From Aigul/ }, { timeout: 4000 }));
    api.set('PATCH /api/assessments/a1', { body: { ...draft, summary: 'From Aigul.', version: 6 } });
    await user.click(screen.getByRole('button', { name: 'Save what I have chosen' }));

    await waitFor(
      () => expect(api.calls('PATCH /api/assessments/a1').at(-1)?.headers['If-Match']).toBe('"5"'),
      {
        timeout: 4000,
      },
    );
    expect(screen.getByDisplayValue('From Aigul.')).toBeTruthy();
  });

  it('is read, not changed, once it is completed', async () => {
    answers([completed]);

    await open();

    expect(await screen.findByText('No school place.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
