import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';

import { caseFile, listOf } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';

import { AssignDialog, PriorityDialog } from './case-change-dialogs';
import { caseQuery } from './cases.queries';

const file = caseFile();
const PATCH = `PATCH /api/cases/${file.id}`;
const closed = jest.fn();

function Opened({ Dialog }: { Dialog: typeof PriorityDialog }) {
  const { data } = useQuery(caseQuery(file.id));
  return data ? <Dialog caseFile={data} onClose={closed} /> : null;
}

beforeEach(() => {
  sessionStorage.clear();
  closed.mockClear();
});

describe('the priority of a case', () => {
  it('changes with a reason, and over somebody else’s change only when it was shown', async () => {
    const changed = caseFile({ priority: 'high', version: 8 });
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [PATCH]: problem(412, 'stale', { current: changed }),
    });
    const { user } = await renderPage(<Opened Dialog={PriorityDialog} />, { words: ['cases', 'codes'] });

    await user.click(await screen.findByRole('combobox', { name: 'Priority' }));
    await user.click(await screen.findByRole('option', { name: 'Low' }));
    await user.type(screen.getByLabelText('Why it changes'), 'The family has help now.');
    api.set(`GET /api/cases/${file.id}`, { body: changed });
    await user.click(screen.getByRole('button', { name: 'Change the priority' }));
    expect(await screen.findByText(/Its priority is now: High\./)).toBeTruthy();
    api.set(PATCH, { body: caseFile({ priority: 'low', version: 9 }) });
    await user.click(screen.getByRole('button', { name: 'Change the priority' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(PATCH).map(({ headers }) => headers['If-Match'])).toEqual(['"7"', '"8"']);
    expect(api.calls(PATCH)[1]!.body).toEqual({ priority: 'low', note: 'The family has help now.' });
  });
});

describe('the caseworker of a case', () => {
  it('is chosen by the manager, who sees what each has already', async () => {
    const dinara = { id: 'd', name: 'Динара Омарова', openCases: 19 };
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
    await user.click(await screen.findByRole('option', { name: 'Динара Омарова, 19 open cases' }));
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(PATCH)[0]!.body).toEqual({ caseworkerId: 'd' });
  });
});
