import { screen, waitFor, within } from '@testing-library/react';

import { caseFile, caseItem, listOf } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { ApprovalsPage } from './approvals.page';
import { ClosureDecisionPage } from './closure-decision.page';
import { PlanDecisionPage } from './plan-decision.page';

const file = caseFile({ status: 'planning' });
const waiting = (change: object = {}) => ({
  id: 'pl2',
  edition: 2,
  status: 'submitted',
  caseId: file.id,
  caseNumber: '4821',
  child: { familyName: 'Ермекқызы', givenName: 'Аружан', bornOn: '2020-03-12' },
  author: { id: 'u', name: 'Айгүл Сейітова' },
  isAuthor: false,
  isChange: true,
  submittedAt: '2026-11-19T08:00:00Z',
  goalCount: 2,
  version: 2,
  ...change,
});
const goal = (key: string, title: string) => ({
  id: `of-${key}`,
  key,
  title,
  area: 'education',
  status: 'planned',
  statusReason: null,
  targetOn: null,
  needs: [],
  undertakings: [],
  referrals: [],
  progress: [],
  offeredActions: [],
});
const plan = (change: object = {}) => ({
  id: 'pl2',
  caseId: file.id,
  edition: 2,
  status: 'submitted',
  summary: null,
  reviewOn: null,
  isChange: true,
  changeNote: 'School begins.',
  goals: [goal('g1', 'Walks to the gate'), goal('g2', 'Starts school')],
  author: { id: 'u', name: 'Айгүл Сейітова' },
  submittedBy: { id: 'u', name: 'Айгүл Сейітова' },
  submittedAt: '2026-11-19T08:00:00Z',
  decidedBy: null,
  decidedAt: null,
  returnNote: null,
  version: 2,
  updatedAt: '2026-11-19T08:00:00Z',
  offeredActions: [
    { action: 'approve', blockedBy: [] },
    { action: 'return', blockedBy: [] },
  ],
  ...change,
});
const before = plan({
  id: 'pl1',
  edition: 1,
  status: 'approved',
  goals: [goal('g1', 'Walks to the gate'), goal('g9', 'Learns signs')],
  decidedAt: '2026-06-01T08:00:00Z',
  offeredActions: [],
});
const transfer = {
  id: 't1',
  number: '4900',
  priority: 'high',
  givenName: 'Амина',
  familyInitial: 'Р',
  age: 9,
  team: { id: 'x', name: 'Shymkent' },
  receivingTeam: { id: 'y', name: 'Talgar' },
  note: 'The family moves.',
  since: '2026-11-22T08:00:00Z',
  dueOn: '2026-11-30',
  notice: null,
  version: 3,
};

const answers = (extra: Record<string, FakeRoute> = {}) =>
  fakeApi({
    'GET /api/plans': listOf([]),
    'GET /api/cases': listOf([]),
    'GET /api/cases/transfers': listOf([]),
    'GET /api/users': listOf([]),
    [`GET /api/cases/${file.id}`]: { body: file },
    [`GET /api/cases/${file.id}/plans`]: { body: { items: [plan(), before] } },
    'POST /api/plans/pl2/actions': { body: plan({ status: 'approved' }) },
    ...extra,
  });
const manager = asRole('manager');
const words = ['approvals', 'transfers', 'plans', 'codes', 'late'];
const show = () => renderPage(<ApprovalsPage />, { user: manager, words });
const decidePlan = () =>
  renderPage(<PlanDecisionPage />, {
    at: `/approvals/plans/${file.id}/pl2`,
    path: '/approvals/plans/:caseId/:planId',
    user: manager,
    words,
    elsewhere: { '/approvals': <p>All decisions</p> },
  });

beforeEach(() => sessionStorage.clear());

describe('what waits for a manager', () => {
  it('is listed by kind, with who asks and since when', async () => {
    answers({
      'GET /api/plans': listOf([waiting()]),
      'GET /api/cases': listOf([caseItem(3, { status: 'closure_requested' })]),
      'GET /api/cases/transfers': listOf([transfer]),
    });

    await show();

    expect(await screen.findByText('3 decisions wait for you, the oldest first.')).toBeTruthy();
    expect(screen.getByText('Айгүл Сейітова: 2 goals · changes an approved plan')).toBeTruthy();
    expect(screen.getByText('Shymkent: The family moves.')).toBeTruthy();
    expect(
      screen.getByRole('link', { name: /Look and decide: Аружан Ермекқызы, 6 y/ }).getAttribute('href'),
    ).toBe(`/approvals/plans/${file.id}/pl2`);
  });

  it('says so when it is nothing', async () => {
    answers();

    await show();

    expect(await screen.findByText('Nothing waits for you')).toBeTruthy();
  });

  it('tells of one’s own plan why somebody else decides', async () => {
    answers({ 'GET /api/plans': listOf([waiting({ isAuthor: true })]) });

    await show();

    expect(await screen.findByText('You wrote this plan; somebody else approves it.')).toBeTruthy();
  });

  it('can be a case of another team: a way to what one may see of it', async () => {
    answers({ 'GET /api/cases/transfers': listOf([transfer]) });

    await show();

    const link = await screen.findByRole('link', { name: /Look and decide: Амина Р\., 9 years/ });
    expect(link.getAttribute('href')).toBe('/approvals/transfers/t1');
  });
});

describe('deciding on a plan', () => {
  it('shows first what changes against the edition that holds, and why', async () => {
    answers();

    await decidePlan();

    expect(await screen.findByText(/Against edition 1, approved 1\sJun/)).toBeTruthy();
    expect(screen.getByText('1 goal added · 1 goal removed · 1 goal as before')).toBeTruthy();
    expect(screen.getByText('School begins.')).toBeTruthy();
    const changes = within(screen.getByRole('region', { name: 'What changes' })).getAllByRole('listitem');
    expect(changes.map((change) => change.textContent)).toEqual([
      expect.stringMatching(/Walks to the gate.*As before/),
      expect.stringMatching(/Starts school.*New/),
      expect.stringMatching(/Learns signs.*Removed/),
    ]);
  });

  it('approves', async () => {
    const api = answers();
    const { user } = await decidePlan();

    await user.click(await screen.findByRole('button', { name: 'Approve the plan' }));

    expect(await screen.findByText('All decisions')).toBeTruthy();
    expect(api.calls('POST /api/plans/pl2/actions')[0]?.body).toEqual({ action: 'approve' });
  });

  it('returns with a reason, and not without one', async () => {
    const api = answers();
    const { user } = await decidePlan();

    await user.click(await screen.findByRole('button', { name: 'Return the plan' }));
    const dialog = await screen.findByRole('dialog');
    const send = (await screen.findAllByRole<HTMLButtonElement>('button', { name: 'Return the plan' })).find(
      (button) => dialog.contains(button),
    )!;
    expect(send.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'What should be corrected' }), 'When is it due?');
    await user.click(send);

    await waitFor(() =>
      expect(api.calls('POST /api/plans/pl2/actions')[0]?.body).toEqual({
        action: 'return',
        note: 'When is it due?',
      }),
    );
  });

  it('is not for its author', async () => {
    const own = plan({ offeredActions: [{ action: 'approve', blockedBy: ['own_plan'] }] });
    answers({ [`GET /api/cases/${file.id}/plans`]: { body: { items: [own] } } });

    await decidePlan();

    const approve = await screen.findByRole<HTMLButtonElement>('button', { name: 'Approve the plan' });
    expect(approve.disabled).toBe(true);
    expect(screen.getByText('You wrote this plan; somebody else approves it.')).toBeTruthy();
  });

  it('says so when another manager was faster', async () => {
    answers({
      'POST /api/plans/pl2/actions': problem(409, 'illegal_action', { action: 'approve', allowed: [] }),
    });
    const { user } = await decidePlan();

    await user.click(await screen.findByRole('button', { name: 'Approve the plan' }));

    expect(await screen.findByText(/Somebody may have been faster/)).toBeTruthy();
  });
});

describe('deciding on a closure', () => {
  const closing = caseFile({
    status: 'closure_requested',
    closureReason: 'goals_met',
    childView: 'I go to school now.',
    caregiverView: 'We are glad.',
    offeredActions: [
      { action: 'return_closure', blockedBy: [] },
      { action: 'close', blockedBy: [] },
    ],
  });
  const decide = () =>
    renderPage(<ClosureDecisionPage />, {
      at: `/approvals/closures/${file.id}`,
      path: '/approvals/closures/:caseId',
      user: manager,
      words,
      elsewhere: { '/approvals': <p>All decisions</p> },
    });

  it('shows what the child and the caregiver say, and closes', async () => {
    const api = answers({
      [`GET /api/cases/${file.id}`]: { body: closing },
      [`POST /api/cases/${file.id}/actions`]: { body: closing },
    });
    const { user } = await decide();

    expect(await screen.findByText('I go to school now.')).toBeTruthy();
    expect(screen.getByText('We are glad.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close the case' }));

    expect(await screen.findByText('All decisions')).toBeTruthy();
    expect(api.calls(`POST /api/cases/${file.id}/actions`)[0]?.body).toEqual({ action: 'close' });
  });

  it('leads to the referrals that are still open', async () => {
    const offeredActions = [{ action: 'close', blockedBy: ['open_referrals'] }];
    answers({ [`GET /api/cases/${file.id}`]: { body: { ...closing, offeredActions } } });

    await decide();

    const reason = await screen.findByRole('link', { name: 'Some referrals are still open.' });
    expect(reason.getAttribute('href')).toBe(`/cases/${file.id}/referrals`);
  });
});
