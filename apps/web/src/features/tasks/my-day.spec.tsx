import { screen, waitFor } from '@testing-library/react';

import { dayTask, listOf } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { MyDayPage } from './my-day.page';

const summary = { overdue: 1, today: 0, week: 0, later: 3, visits: 0, calls: 1, nextVisit: null };
const caseload = {
  open: 21,
  caseworker: 8,
  manager: 1,
  others: 11,
  onHold: 1,
  closed: 3,
  high: 6,
  medium: 10,
  low: 5,
  target: 25,
};

const answers = (extra = {}) =>
  fakeApi({
    'GET /api/tasks': listOf([dayTask(1)]),
    'GET /api/tasks/summary': { body: summary },
    'GET /api/cases/summary': { body: caseload },
    'GET /api/referrals': listOf([]),
    'GET /api/given-documents': { body: { items: [] } },
    'GET /api/locations': { body: { items: [] } },
    ...extra,
  });
const show = () =>
  renderPage(<MyDayPage />, {
    at: '/my-day',
    path: '/my-day',
    words: ['tasks', 'codes'],
    elsewhere: { '/cases/:id': <p>The file</p> },
  });

beforeEach(() => sessionStorage.clear());

describe('My day', () => {
  it('greets by name and says in one sentence what is late', async () => {
    answers();

    await show();

    expect(screen.getByRole('heading', { level: 1, name: /^Good \w+, Айгүл$/ })).toBeTruthy();
    expect(await screen.findByText(/One thing is late\./)).toBeTruthy();
  });

  it('offers one action for each task: a call calls', async () => {
    answers();

    await show();

    const call = await screen.findByRole('link', { name: /^Call 8.700.000.41.07$/ });
    expect(call.getAttribute('href')).toBe('tel:+77000004107');
    expect(screen.getByText('Аружан 1 Ермекқызы')).toBeTruthy();
  });

  it('shows what a family sent, also when no organisation has answered, and leads to it', async () => {
    const given = {
      id: 'd1',
      kind: 'pmpc_conclusion',
      caseId: 'c1',
      caseNumber: '4821',
      givenName: 'Аружан',
      familyName: 'Ермекқызы',
      givenBy: 'Гүлнар Ермекова',
      givenAt: '2026-11-20T08:00:00Z',
    };
    answers({ 'GET /api/given-documents': { body: { items: [given] } } });

    await show();

    expect(await screen.findByText(/Sent from the family page: PMPC conclusion\./)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'See the document: Аружан Ермекқызы' });
    expect(link.getAttribute('href')).toBe('/cases/c1/documents');
  });

  it('marks the row in focus as done by a key, and takes it back', async () => {
    const task = dayTask(1);
    const ACT = `POST /api/tasks/${task.id}/actions`;
    const api = answers({ [ACT]: { body: { ...task, status: 'done' } } });
    const { user } = await show();
    await screen.findByText('Call 1');

    await user.keyboard('jd');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() =>
      expect(api.calls(ACT).map(({ body }) => body)).toEqual([{ action: 'complete' }, { action: 'reopen' }]),
    );
  });

  it('says so when a task could not be marked as done', async () => {
    const task = dayTask(1);
    answers({
      [`POST /api/tasks/${task.id}/actions`]: problem(409, 'illegal_action', {
        state: 'done',
        allowed: ['reopen'],
      }),
    });
    const { user } = await show();
    await screen.findByText('Call 1');

    await user.keyboard('jd');

    expect(await screen.findByText(/This step is no longer possible/)).toBeTruthy();
  });

  it('counts the load by priority', async () => {
    answers();

    await show();

    expect(await screen.findByText('of 25 cases · load 43')).toBeTruthy();
  });

  it('shows an answer with what it says, and moves it away once read', async () => {
    const declined = {
      id: 'r-1',
      number: 'R-10014',
      status: 'declined',
      statusSince: '2026-11-20T11:20:00Z',
      case: { id: dayTask(1).caseId, number: '4001' },
      child: { shortName: 'Егор Л.', givenName: 'Егор', familyName: 'Литвиненко', age: 13, sex: 'male' },
      organisation: { id: 'o', name: 'Regional Centre', locationId: '1', phone: null },
      decision: {
        reason: 'no_capacity',
        note: null,
        expectedOn: null,
        queuePlace: null,
        amount: null,
        outcome: null,
        startedOn: null,
      },
      documents: { requested: [], provided: [], dueOn: null },
    };
    const SEEN = 'POST /api/referrals/r-1/seen';
    const api = answers({ 'GET /api/referrals': listOf([declined]), [SEEN]: { body: declined } });
    const { user } = await show();

    const another = await screen.findByRole('link', { name: 'Choose another: Егор Литвиненко' });
    expect(another.getAttribute('href')).toBe(`/cases/${dayTask(1).caseId}/refer?replaces=r-1`);
    expect(screen.getByText('No free places.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mark as read: Егор Литвиненко' }));

    expect(api.calls(SEEN)).toHaveLength(1);
  });

  it('says on an empty day when the next visit is', async () => {
    const nextVisit = {
      id: 'v',
      caseId: 'c',
      dueOn: '2031-01-15',
      dueAt: null,
      givenName: 'Аружан',
      locationId: '1',
      settlement: null,
    };
    answers({
      'GET /api/tasks': listOf([]),
      'GET /api/tasks/summary': { body: { ...summary, overdue: 0, nextVisit } },
    });

    await show();

    expect(await screen.findByText(/Nothing is late\. Next visit: Wednesday, 15.January/)).toBeTruthy();
  });

  it('begins a task with the child it is for', async () => {
    const { user } = (answers({ 'POST /api/cases/search': listOf([]) }), await show());

    await user.click(screen.getByRole('button', { name: 'Task' }));

    expect(await screen.findByRole('dialog', { name: 'A task for whom?' })).toBeTruthy();
  });
});
