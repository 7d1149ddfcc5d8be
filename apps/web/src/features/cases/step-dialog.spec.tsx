import { screen, waitFor } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';

import { caseFile, listOf } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { StepDialog } from './step-dialog';
import { caseQuery } from './cases.queries';

const file = caseFile({
  status: 'closure_requested',
  offeredActions: [{ action: 'return_closure', blockedBy: [] }],
});
const ACT = `POST /api/cases/${file.id}/actions`;
const closed = jest.fn();

/** The dialog over a case that is read anew when somebody else changes it. */
function Opened({ action }: { action: Parameters<typeof StepDialog>[0]['action'] }) {
  const { data } = useQuery(caseQuery(file.id));
  return data ? <StepDialog caseFile={data} action={action} onClose={closed} /> : null;
}
const show = (action: Parameters<typeof StepDialog>[0]['action']) =>
  renderPage(<Opened action={action} />, { words: ['cases', 'codes'] });

beforeEach(() => {
  sessionStorage.clear();
  closed.mockClear();
});

describe('a step of a case', () => {
  it('is sent with its reason, under a key of its own', async () => {
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [ACT]: { body: caseFile({ status: 'active', version: 8 }) },
    });
    const { user } = await show('return_closure');

    await user.type(
      await screen.findByRole('textbox', { name: 'What has to be done first' }),
      'In Astana until January.',
    );
    await user.click(screen.getByRole('button', { name: 'Return to work' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(ACT)[0]!.body).toEqual({ action: 'return_closure', note: 'In Astana until January.' });
    expect(api.calls(ACT)[0]!.headers['Idempotency-Key']).toBeTruthy();
  });

  it('says at the field what is missing', async () => {
    fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [ACT]: problem(422, 'invalid', { errors: [{ pointer: '#/note', rules: ['isRequired'] }] }),
    });
    const { user } = await show('return_closure');

    await user.click(await screen.findByRole('button', { name: 'Return to work' }));

    expect(await screen.findByText('What has to be done first: fill this in')).toBeTruthy();
    expect(closed).not.toHaveBeenCalled();
  });

  it('keeps what was typed and shows the case as it now is when somebody was faster', async () => {
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [ACT]: problem(409, 'illegal_action', { action: 'return_closure', state: 'active', allowed: [] }),
    });
    const { user } = await show('return_closure');
    await user.type(await screen.findByRole('textbox'), 'A long story.');

    api.set(`GET /api/cases/${file.id}`, {
      body: caseFile({ status: 'closed', offeredActions: [], version: 9 }),
    });
    await user.click(screen.getByRole('button', { name: 'Return to work' }));

    expect(await screen.findByText('This step is no longer possible. The case is now: Closed.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('A long story.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Return to work' }).disabled).toBe(true);
  });

  it('that is blocked says why and where it is mended', async () => {
    const asked = caseFile({
      status: 'closure_requested',
      offeredActions: [{ action: 'close', blockedBy: ['open_referrals'] }],
    });
    fakeApi({ [`GET /api/cases/${file.id}`]: { body: asked } });

    await show('close');

    const reason = await screen.findByRole('link', { name: 'Some referrals are still open.' });
    expect(reason.getAttribute('href')).toBe(`/cases/${file.id}/referrals`);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Close the case' }).disabled).toBe(true);
  });

  it('that closes shows what was said when the closure was asked for', async () => {
    const asked = caseFile({
      status: 'closure_requested',
      closureReason: 'goals_met',
      childView: 'I go to school now.',
      caregiverView: 'We manage.',
      offeredActions: [{ action: 'close', blockedBy: [] }],
    });
    fakeApi({ [`GET /api/cases/${file.id}`]: { body: asked } });

    await show('close');

    expect(await screen.findByText('I go to school now.')).toBeTruthy();
    expect(screen.getByText('We manage.')).toBeTruthy();
    expect(screen.getByText('Goals met')).toBeTruthy();
  });

  it('to another team offers every team but the own one', async () => {
    const open = caseFile({ offeredActions: [{ action: 'request_transfer', blockedBy: [] }] });
    const team = (id: string, name: string) => ({
      id,
      name,
      active: true,
      locationId: '1',
      regionId: '1',
      caseworkerCount: 1,
      version: 1,
      updatedAt: '',
    });
    fakeApi({
      [`GET /api/cases/${file.id}`]: { body: open },
      'GET /api/teams': listOf([team(file.team.id, 'Talgar'), team('other', 'Semey')]),
    });
    const { user } = await show('request_transfer');

    await user.click(await screen.findByRole('combobox', { name: 'To which team' }));

    expect(await screen.findByRole('option', { name: 'Semey' })).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'Talgar' })).toBeNull();
  });
});
