import { screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { GoalsSection, PlanTab } from './plan.tab';

const file = caseFile();
const goal = (number: number, change: object = {}) => ({
  id: `g${number}`,
  title: `Goal of number ${number}`,
  area: 'education',
  status: 'planned',
  targetOn: '2027-01-11',
  ...change,
});
const plan = (change: object = {}) => ({
  id: 'pl1',
  caseId: file.id,
  edition: 1,
  status: 'draft',
  summary: null,
  reviewOn: null,
  goals: [],
  author: { id: 'u', name: 'Айгүл Сейітова' },
  submittedBy: null,
  submittedAt: null,
  decidedBy: null,
  decidedAt: null,
  returnNote: null,
  version: 1,
  updatedAt: '2026-11-20T08:00:00Z',
  offeredActions: [],
  ...change,
});
const nurlan = { id: 'm', name: 'Нұрлан Әбдірахманов' };
const approved = plan({
  status: 'approved',
  goals: [goal(1), goal(2, { status: 'in_progress' })],
  decidedBy: nurlan,
  decidedAt: '2026-10-06T08:00:00Z',
  version: 4,
});

const answers = (plans: object[], extra: Record<string, FakeRoute> = {}) =>
  fakeApi({
    [`GET /api/cases/${file.id}/plans`]: { body: { items: plans } },
    'PATCH /api/plans/pl1': ({ body }) => ({ body: plan({ ...(body as object), version: 2 }) }),
    'POST /api/plans/pl1/actions': { body: plan({ status: 'submitted' }) },
    ...extra,
  });
const show = (page = <PlanTab caseFile={file} />) => renderPage(page, { words: ['plans', 'codes'] });

beforeEach(() => sessionStorage.clear());

describe('the plan of a case', () => {
  it('waits for the assessment', async () => {
    answers([]);

    await show(<PlanTab caseFile={caseFile({ status: 'registered' })} />);

    const begin = await screen.findByRole<HTMLButtonElement>('button', { name: 'Write the plan' });
    expect(begin.disabled).toBe(true);
    expect(screen.getByRole('link', { name: 'The needs assessment is not completed.' })).toBeTruthy();
  });

  it('is submitted with its goals, and not without one', async () => {
    const api = answers([plan()]);
    const { user } = await show();

    const submit = await screen.findByRole<HTMLButtonElement>('button', { name: 'Submit for approval' });
    expect(submit.disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Add a goal' }));
    await user.type(screen.getByRole('textbox', { name: 'What is to be reached' }), 'Walks to the gate');
    await user.click(screen.getByRole('combobox', { name: 'Area' }));
    await user.click(await screen.findByRole('option', { name: 'Health and rehabilitation' }));
    await user.click(screen.getByRole('button', { name: 'Submit for approval' }));

    await waitFor(() =>
      expect(api.calls('POST /api/plans/pl1/actions')[0]?.body).toEqual({ action: 'submit' }),
    );
    expect(api.calls('PATCH /api/plans/pl1').at(-1)?.body).toMatchObject({
      goals: [
        { title: 'Walks to the gate', area: 'health_rehabilitation', status: 'planned', targetOn: null },
      ],
    });
  });

  it('says at the goal what is missing', async () => {
    answers([plan({ goals: [goal(1)] })]);
    const { user } = await show();

    await user.clear(await screen.findByRole('textbox', { name: 'What is to be reached' }));
    await user.click(screen.getByRole('button', { name: 'Submit for approval' }));

    expect(
      await screen.findByRole('link', { name: 'Goal 1, What is to be reached: fill this in' }),
    ).toBeTruthy();
  });

  it('comes back with what the manager asks for', async () => {
    answers([
      plan({ status: 'returned', returnNote: 'When is the goal due?', decidedBy: nurlan, goals: [goal(1)] }),
    ]);

    await show();

    expect(await screen.findByText('When is the goal due?')).toBeTruthy();
    expect(screen.getByText('Нұрлан Әбдірахманов asks for changes')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Submit for approval' })).toBeTruthy();
  });

  it('stays as it is while it waits', async () => {
    answers([plan({ status: 'submitted', submittedAt: '2026-11-20T08:00:00Z', goals: [goal(1)] })]);

    await show();

    expect(await screen.findByText(/It stays as it is until somebody decides/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is followed goal by goal once approved', async () => {
    const api = answers([approved], { 'PATCH /api/goals/g1': { body: approved } });
    const { user } = await show();

    await user.click(await screen.findByRole('combobox', { name: 'State of the goal: Goal of number 1' }));
    await user.click(await screen.findByRole('option', { name: 'Achieved' }));

    await waitFor(() => expect(api.calls('PATCH /api/goals/g1')).toHaveLength(1));
    const [sent] = api.calls('PATCH /api/goals/g1');
    expect(sent?.body).toEqual({ status: 'achieved' });
    expect(sent?.headers['If-Match']).toBe('"4"');
  });

  it('says so when somebody else was faster with a goal', async () => {
    answers([approved], { 'PATCH /api/goals/g1': problem(412, 'stale', { current: approved }) });
    const { user } = await show();

    await user.click(await screen.findByRole('combobox', { name: 'State of the goal: Goal of number 1' }));
    await user.click(await screen.findByRole('option', { name: 'Dropped' }));

    expect(await screen.findByText(/Somebody changed this/)).toBeTruthy();
  });

  it('shows its goals in the overview, with who approved it', async () => {
    answers([approved]);

    await show(<GoalsSection caseFile={file} />);

    const rows = await screen.findAllByRole('listitem');
    expect(within(rows[1]!).getByText('In progress')).toBeTruthy();
    expect(screen.getByRole('link', { name: /approved 6\sOct by Нұрлан/ })).toBeTruthy();
  });
});
