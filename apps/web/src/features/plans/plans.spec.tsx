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
  key: `k${number}`,
  status: 'planned',
  statusReason: null,
  statusSince: null,
  targetOn: '2027-01-11',
  needs: [],
  undertakings: [],
  referrals: [],
  progress: [],
  offeredActions: [],
  ...change,
});
const step = (change: object = {}) => ({
  id: 's1',
  key: 'sk1',
  title: 'Calls the school',
  responsible: 'caseworker',
  responsibleName: null,
  personId: null,
  organisationId: null,
  dueOn: '2026-12-10',
  nowDueOn: '2026-12-10',
  status: 'open',
  closedAt: null,
  taskId: 't1',
  offeredActions: ['complete', 'move', 'cancel'].map((action) => ({ action, blockedBy: [] })),
  ...change,
});
const plan = (change: object = {}) => ({
  id: 'pl1',
  caseId: file.id,
  edition: 1,
  status: 'draft',
  summary: null,
  reviewOn: null,
  reviewBy: '2027-02-23',
  assessmentId: null,
  isChange: false,
  changeNote: null,
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
  goals: [
    goal(1, {
      undertakings: [step()],
      offeredActions: ['start', 'achieve', 'drop'].map((action) => ({ action, blockedBy: [] })),
    }),
    goal(2, { status: 'in_progress' }),
  ],
  decidedBy: nurlan,
  decidedAt: '2026-10-06T08:00:00Z',
  version: 4,
});

const answers = (plans: object[], extra: Record<string, FakeRoute> = {}) =>
  fakeApi({
    [`GET /api/cases/${file.id}/plans`]: { body: { items: plans } },
    [`GET /api/cases/${file.id}/assessments`]: {
      body: {
        items: [
          { status: 'completed', needs: [{ area: 'education', level: 'a_lot', note: 'No school place.' }] },
        ],
      },
    },
    [`GET /api/cases/${file.id}/people`]: { body: { items: [{ id: 'p1', name: 'Гүлнар Ермекова' }] } },
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
        { title: 'Walks to the gate', area: 'health_rehabilitation', targetOn: null, undertakings: [] },
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

  it('says who does what until when, for which need', async () => {
    const api = answers([plan({ goals: [goal(1)] })]);
    const { user } = await show();

    await user.click(await screen.findByRole('checkbox', { name: /Education/ }));
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    await user.type(screen.getByRole('textbox', { name: 'What is done' }), 'Collects the papers');
    await user.click(screen.getByRole('combobox', { name: 'Who' }));
    await user.click(await screen.findByRole('option', { name: 'Family' }));
    await user.type(screen.getByRole('combobox', { name: 'Who in the family' }), 'Гүлнар Ермекова');
    await user.type(screen.getByLabelText('Until'), '2027-01-15');
    await user.click(screen.getByRole('button', { name: 'Submit for approval' }));

    await waitFor(() => expect(api.calls('POST /api/plans/pl1/actions')).toHaveLength(1));
    expect(api.calls('PATCH /api/plans/pl1').at(-1)?.body).toMatchObject({
      goals: [
        {
          id: 'g1',
          needs: ['education'],
          undertakings: [
            { title: 'Collects the papers', responsible: 'family', personId: 'p1', dueOn: '2027-01-15' },
          ],
        },
      ],
    });
  });

  it('says at the step what is missing', async () => {
    answers([plan({ goals: [goal(1)] })]);
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Add a step' }));
    await user.type(screen.getByRole('textbox', { name: 'What is done' }), 'Calls the school');
    await user.click(screen.getByRole('button', { name: 'Submit for approval' }));

    expect(await screen.findByRole('link', { name: 'Step 1 of goal 1, Until: fill this in' })).toBeTruthy();
  });

  it('that changes an approved one waits for a word on what changes and why', async () => {
    answers([plan({ id: 'pl2', edition: 2, isChange: true, goals: [goal(1)] }), approved], {
      'PATCH /api/plans/pl2': ({ body }) => ({ body: plan({ ...(body as object), id: 'pl2', version: 2 }) }),
    });
    const { user } = await show();

    const submit = await screen.findByRole<HTMLButtonElement>('button', { name: 'Submit for approval' });
    expect(submit.disabled).toBe(true);
    expect(screen.getByText('Nobody has said what changes and why.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'What changes, and why' }), 'The school answered.');

    expect(submit.disabled || !submit.isConnected).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Submit for approval' }).disabled).toBe(
      false,
    );
  });

  it('is followed goal by goal once approved', async () => {
    const api = answers([approved], { 'POST /api/goals/g1/actions': { body: approved } });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'More about the goal: Goal of number 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Achieved' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'She has a place.');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(api.calls('POST /api/goals/g1/actions')[0]?.body).toEqual({
        action: 'achieve',
        note: 'She has a place.',
      }),
    );
    expect(screen.getByText(/The text is locked/)).toBeTruthy();
  });

  it('gives no goal up without a reason', async () => {
    const api = answers([approved], { 'POST /api/goals/g1/actions': { body: approved } });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'More about the goal: Goal of number 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Drop the goal' }));
    const dialog = await screen.findByRole('dialog');
    const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Save' });
    expect(save.disabled).toBe(true);
    await user.click(within(dialog).getByRole('radio', { name: 'The family decided otherwise' }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(api.calls('POST /api/goals/g1/actions')[0]?.body).toEqual({
        action: 'drop',
        reason: 'family_decided',
      }),
    );
  });

  it('has its steps ticked off where they stand', async () => {
    const api = answers([approved], { 'POST /api/undertakings/s1/actions': { body: approved } });
    const { user } = await show();

    await user.click(await screen.findByRole('checkbox', { name: 'Done: Calls the school' }));

    await waitFor(() =>
      expect(api.calls('POST /api/undertakings/s1/actions')[0]?.body).toEqual({ action: 'complete' }),
    );
  });

  it('says so when somebody else was faster with a goal', async () => {
    answers([approved], {
      'POST /api/undertakings/s1/actions': problem(409, 'illegal_action', { state: 'done' }),
    });
    const { user } = await show();

    await user.click(await screen.findByRole('checkbox', { name: 'Done: Calls the school' }));

    expect(await screen.findByText(/This step is no longer possible/)).toBeTruthy();
  });

  it('shows what an edition changes, word by word', async () => {
    const before = plan({ ...approved, id: 'pl0', status: 'superseded', goals: [goal(1), goal(2)] });
    const after = plan({
      ...approved,
      edition: 2,
      isChange: true,
      changeNote: 'The school answered.',
      goals: [goal(1, { title: 'Goal of letter 1' }), goal(3)],
    });
    answers([after, before]);
    const { user } = await show();

    await user.click((await screen.findAllByText('Show the difference to the edition before'))[0]!);

    const difference = await screen.findByRole('region', { name: 'What changes' });
    expect(within(difference).getByText('1 goal added · 1 goal removed · 1 goal changed')).toBeTruthy();
    expect(await within(difference).findByText('letter')).toMatchObject({ tagName: 'INS' });
    expect(within(difference).getByText('number')).toMatchObject({ tagName: 'DEL' });
    expect(screen.getByText('The school answered.')).toBeTruthy();
  });

  it('shows its goals in the overview, with who approved it', async () => {
    answers([approved]);

    await show(<GoalsSection caseFile={file} />);

    const rows = await screen.findAllByRole('listitem');
    expect(within(rows[1]!).getByText('In progress')).toBeTruthy();
    expect(screen.getByRole('link', { name: /approved 6\sOct by Нұрлан/ })).toBeTruthy();
  });
});
