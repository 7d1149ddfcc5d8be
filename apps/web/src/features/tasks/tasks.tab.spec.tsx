import { screen, waitFor, within } from '@testing-library/react';

import { caseFile, dayTask, listOf } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { EditTaskDialog, NewTaskDialog } from './task.form';
import { TasksTab } from './tasks.tab';

const { id } = caseFile();
const open = dayTask(1, { title: 'Call the school' });
const done = dayTask(2, {
  title: 'Visit in October',
  kind: 'visit',
  status: 'done',
  closedAt: '2026-10-20T08:00:00Z',
  offeredActions: [{ action: 'reopen', blockedBy: [] }],
});
const LIST = `GET /api/cases/${id}/tasks`;
const closed = jest.fn();

beforeEach(() => {
  sessionStorage.clear();
  closed.mockClear();
});

describe('the tasks of a case', () => {
  const answers = (extra = {}) =>
    fakeApi({
      [LIST]: ({ url }: { url: URL }) => listOf(url.searchParams.get('status') === 'open' ? [open] : [done]),
      ...extra,
    });

  it('are those to do and those that were done', async () => {
    answers();

    await renderPage(<TasksTab caseId={id} />, { words: ['tasks', 'codes'] });

    expect(await screen.findByText('Call the school')).toBeTruthy();
    const row = (await screen.findByText('Visit in October')).closest('li')!;
    expect(within(row).getByText('Done')).toBeTruthy();
  });

  it('can be taken back when done, even though the row is gone', async () => {
    const ACT = `POST /api/tasks/${open.id}/actions`;
    const api = answers({ [ACT]: { body: { ...open, status: 'done' } } });
    const { user } = await renderPage(<TasksTab caseId={id} />, { words: ['tasks', 'codes'] });

    const finish = await screen.findByRole('button', { name: 'Mark as done' });
    api.set(LIST, listOf([]));
    await user.click(finish);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() =>
      expect(api.calls(ACT).map(({ body }) => body)).toEqual([{ action: 'complete' }, { action: 'reopen' }]),
    );
  });
});

describe('a new task', () => {
  it('is sent with its day, and without an hour when none is known', async () => {
    const CREATE = `POST /api/cases/${id}/tasks`;
    const api = fakeApi({ [CREATE]: { status: 201, body: open } });
    const { user } = await renderPage(<NewTaskDialog caseId={id} name="Аружан" onClose={closed} />, {
      words: ['tasks', 'codes'],
    });

    await user.click(await screen.findByRole('button', { name: 'Visit' }));
    await user.type(screen.getByLabelText('What is to be done'), 'Take the document');
    await user.click(screen.getByRole('button', { name: 'Add the task' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(CREATE)[0]!.body).toMatchObject({
      kind: 'visit',
      title: 'Take the document',
      dueAt: null,
    });
  });
});

describe('a task that is moved', () => {
  it('while somebody else reworded it has both changes', async () => {
    const PATCH = `PATCH /api/tasks/${open.id}`;
    const reworded = { ...open, title: 'Call the school', version: 5 };
    const api = fakeApi({
      [PATCH]: ({ headers }) =>
        headers['If-Match'] === '"5"'
          ? { body: { ...reworded, version: 6 } }
          : problem(412, 'stale', { current: reworded }),
    });
    const { user } = await renderPage(<EditTaskDialog task={open} onClose={closed} />, {
      words: ['tasks', 'codes'],
    });

    await user.type(await screen.findByLabelText('Time, if known'), '10:30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(PATCH).map(({ headers }) => headers['If-Match'])).toEqual(['"1"', '"5"']);
    expect(api.calls(PATCH)[1]?.body).toMatchObject({ title: 'Call the school', dueAt: '10:30' });
  });
});
