import { screen, waitFor } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { PasswordDialog } from './password-dialog';

async function change() {
  const closed = jest.fn();
  const { user } = await renderPage(<PasswordDialog onClose={closed} />);
  await user.type(screen.getByLabelText('Current password'), 'birge-demo');
  await user.type(screen.getByLabelText('New password'), 'a longer one');
  await user.click(screen.getByRole('button', { name: 'Change the password' }));
  return closed;
}

describe('changing one’s password', () => {
  it('sends both and closes', async () => {
    const api = fakeApi({ 'POST /api/auth/password': { status: 204 } });

    const closed = await change();

    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(api.calls('POST /api/auth/password')[0]!.body).toEqual({
      currentPassword: 'birge-demo',
      newPassword: 'a longer one',
    });
  });

  it('says beside the field that the current one is wrong', async () => {
    const errors = [{ pointer: '#/currentPassword', rules: ['isCurrentPassword'] }];
    fakeApi({ 'POST /api/auth/password': problem(422, 'invalid', { errors }) });

    const closed = await change();

    expect(await screen.findByText('this is not your current password')).toBeTruthy();
    expect(closed).not.toHaveBeenCalled();
  });
});
