import { addDays } from '@birge/domain';
import { screen, waitFor } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';
import { today } from '../../ui/format';

import { HoldDialog } from './hold.dialog';

const file = caseFile({ offeredActions: [{ action: 'hold', blockedBy: [] }] });
const ACT = `POST /api/cases/${file.id}/actions`;
const closed = jest.fn();
const show = () =>
  renderPage(<HoldDialog caseFile={file} action="hold" onClose={closed} />, {
    words: ['cases', 'closing', 'codes'],
  });

beforeEach(() => sessionStorage.clear());

describe('a case that is put on hold', () => {
  it('waits until a day, for a reason', async () => {
    const api = fakeApi({ [ACT]: { body: caseFile({ status: 'on_hold', version: 8 }) } });
    const { user } = await show();

    await user.type(await screen.findByLabelText('Why it is put on hold'), 'In Astana.');
    await user.click(screen.getByRole('button', { name: 'in 1 month' }));
    await user.click(screen.getByRole('button', { name: 'Put on hold' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(ACT)[0]!.body).toEqual({
      action: 'hold',
      note: 'In Astana.',
      until: addDays(today(), 30),
    });
  });

  it('says at the day that it is missing', async () => {
    fakeApi({
      [ACT]: problem(422, 'invalid', { errors: [{ pointer: '#/until', rules: ['isRequired'] }] }),
      [`GET /api/cases/${file.id}`]: { body: file },
    });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Put on hold' }));

    expect(await screen.findByText('Until when: fill this in')).toBeTruthy();
  });
});
