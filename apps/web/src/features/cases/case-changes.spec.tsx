import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';

import { caseFile, listOf } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { AssignDialog } from './assign.dialog';
import { caseQuery } from './cases.queries';
import { PriorityDialog } from './priority.dialog';

const file = caseFile();
const PATCH = `PATCH /api/cases/${file.id}`;
const closed = jest.fn();

const outlook = (change: object = {}) => ({
  body: {
    priority: 'medium',
    suggestion: {
      priority: 'high',
      reasons: ['care_gap'],
      assessmentId: 'a1',
      assessedOn: '2026-09-22',
      onlyHigh: false,
    },
    moves: [
      {
        priority: 'high',
        taskId: 't1',
        kind: 'follow_up',
        title: null,
        from: '2026-12-07',
        to: '2026-11-30',
      },
    ],
    changes: [],
    ...change,
  },
});

function Opened({ Dialog }: { Dialog: typeof PriorityDialog }) {
  const { data } = useQuery(caseQuery(file.id));
  return data ? <Dialog caseFile={data} onClose={closed} /> : null;
}

beforeEach(() => {
  sessionStorage.clear();
  closed.mockClear();
});

describe('the priority of a case', () => {
  const open = (extra: Parameters<typeof fakeApi>[0] = {}) => {
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [`GET /api/cases/${file.id}/priority`]: outlook(),
      [PATCH]: { body: caseFile({ priority: 'high', version: 8 }) },
      ...extra,
    });
    return renderPage(<Opened Dialog={PriorityDialog} />, { words: ['cases', 'codes'] }).then((page) => ({
      ...page,
      api,
    }));
  };

  it('shows what the assessment suggests and why, and what would move', async () => {
    const { user, api } = await open();

    expect(await screen.findByText('A gap in care that life depends on')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /High/ }));
    expect(screen.getByText(/Ask how it is going: 7.Dec → 30.Nov/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change the priority' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(PATCH)[0]!.body).toEqual({ priority: 'high' });
  });

  it('asks why where it differs from the suggestion', async () => {
    const { user, api } = await open();
    await screen.findByText('A gap in care that life depends on');

    await user.click(screen.getByRole('radio', { name: /Low/ }));
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Change the priority' });
    expect(save.disabled).toBe(true);
    await user.type(screen.getByLabelText('Why it differs from the suggestion'), 'An aunt has moved in.');
    await user.click(save);
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(PATCH)[0]!.body).toEqual({ priority: 'low', note: 'An aunt has moved in.' });
  });

  it('asks whose choice holds when somebody else has chosen meanwhile', async () => {
    const changed = caseFile({ priority: 'high', version: 8 });
    const { user, api } = await open({ [PATCH]: problem(412, 'stale', { current: changed }) });
    await screen.findByText('A gap in care that life depends on');

    await user.click(screen.getByRole('radio', { name: /Low/ }));
    await user.type(screen.getByLabelText('Why it differs from the suggestion'), 'An aunt has moved in.');
    await user.click(screen.getByRole('button', { name: 'Change the priority' }));

    expect(
      await screen.findByText(/changed this while you were working|changed it meanwhile|somebody/i),
    ).toBeTruthy();
    expect(closed).not.toHaveBeenCalled();
    expect(api.calls(PATCH).map(({ headers }) => headers['If-Match'])).toEqual(['"7"']);
  });
});

describe('the caseworker of a case', () => {
  it('is chosen by the manager, who sees what each has already', async () => {
    const dinara = { id: 'd', name: 'Динара Омарова', openCases: 19, load: 38 };
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      'GET /api/users': listOf([dinara]),
      [PATCH]: { body: caseFile({ caseworker: { id: 'd', name: 'Динара Омарова' }, version: 8 }) },
    });
    const { user } = await renderPage(<Opened Dialog={AssignDialog} />, {
      words: ['cases', 'codes'],
      user: asRole('manager'),
    });

    await user.click(await screen.findByRole('combobox', { name: 'Caseworker' }));
    await user.click(await screen.findByRole('option', { name: 'Динара Омарова: 19 open cases, load 38' }));
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(PATCH)[0]!.body).toEqual({ caseworkerId: 'd' });
  });
});
