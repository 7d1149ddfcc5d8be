import { addDays } from '@birge/domain';
import { screen, waitFor } from '@testing-library/react';

import { dayTask } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';
import { today } from '../../ui/format';

import { SnoozeDialog } from './snooze.form';

const task = dayTask(1);
const ACT = `POST /api/tasks/${task.id}/actions`;
const closed = jest.fn();
const show = () =>
  renderPage(<SnoozeDialog task={task} title="Call 1" onClose={closed} />, { words: ['tasks', 'codes'] });

beforeEach(() => closed.mockClear());

describe('putting a task off', () => {
  it('needs a reason, says that the task stays due, and can be taken back', async () => {
    const api = fakeApi({ [ACT]: { body: task } });
    const { user } = await show();

    const send = await screen.findByRole('button', { name: 'Put off' });
    expect(send).toHaveProperty('disabled', true);
    expect(screen.getByText(/It stays due on 19.November/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'in 3 days' }));
    await user.click(screen.getByRole('combobox', { name: /Why/ }));
    await user.click(await screen.findByRole('option', { name: 'The family is away' }));
    await user.click(screen.getByRole('button', { name: 'Put off' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() =>
      expect(api.calls(ACT).map(({ body }) => body)).toEqual([
        { action: 'snooze', until: addDays(today(), 3), reason: 'family_away' },
        { action: 'wake' },
      ]),
    );
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('for another reason needs words', async () => {
    fakeApi({ [ACT]: { body: task } });
    const { user } = await show();

    await user.click(await screen.findByRole('combobox', { name: /Why/ }));
    await user.click(await screen.findByRole('option', { name: 'Another reason' }));
    expect(screen.getByRole('button', { name: 'Put off' })).toHaveProperty('disabled', true);
    await user.type(screen.getByLabelText(/In words/), 'The road is closed.');

    expect(screen.getByRole('button', { name: 'Put off' })).toHaveProperty('disabled', false);
  });

  it('shows at the field what the server does not take', async () => {
    fakeApi({
      [ACT]: problem(422, 'invalid', { errors: [{ pointer: '#/until', rules: ['isWithinFortnight'] }] }),
    });
    const { user } = await show();

    await user.click(await screen.findByRole('combobox', { name: /Why/ }));
    await user.click(await screen.findByRole('option', { name: 'The family asked for it' }));
    await user.click(screen.getByRole('button', { name: 'Put off' }));

    expect((await screen.findAllByText(/at most 14 days from now/i)).length).toBeGreaterThan(0);
    expect(closed).not.toHaveBeenCalled();
  });
});
