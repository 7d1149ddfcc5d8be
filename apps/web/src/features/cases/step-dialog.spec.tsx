import { screen, waitFor, within } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';

import { caseFile, listOf } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { referral } from '../../../test/referrals';
import { renderPage } from '../../../test/render-page';

import { StepDialog } from './step-dialog';
import { caseQuery } from './cases.queries';

const file = caseFile();
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
      [ACT]: { body: caseFile({ status: 'on_hold', version: 8 }) },
    });
    const { user } = await show('hold');

    await user.type(
      await screen.findByRole('textbox', { name: 'Why it is put on hold' }),
      'In Astana until January.',
    );
    await user.click(screen.getByRole('button', { name: 'Put on hold' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(ACT)[0]!.body).toEqual({ action: 'hold', note: 'In Astana until January.' });
    expect(api.calls(ACT)[0]!.headers['Idempotency-Key']).toBeTruthy();
  });

  it('says at the field what is missing', async () => {
    fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [ACT]: problem(422, 'invalid', { errors: [{ pointer: '#/note', rules: ['isRequired'] }] }),
    });
    const { user } = await show('hold');

    await user.click(await screen.findByRole('button', { name: 'Put on hold' }));

    expect(await screen.findByText('Why it is put on hold: fill this in')).toBeTruthy();
    expect(closed).not.toHaveBeenCalled();
  });

  it('keeps what was typed and shows the case as it now is when somebody was faster', async () => {
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [ACT]: problem(409, 'illegal_action', { action: 'hold', state: 'closed', allowed: [] }),
    });
    const { user } = await show('hold');
    await user.type(await screen.findByRole('textbox'), 'A long story.');

    api.set(`GET /api/cases/${file.id}`, {
      body: caseFile({ status: 'closed', offeredActions: [], version: 9 }),
    });
    await user.click(screen.getByRole('button', { name: 'Put on hold' }));

    expect(await screen.findByText('This step is no longer possible. The case is now: Closed.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('A long story.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Put on hold' }).disabled).toBe(true);
  });

  it('that is blocked says why and where it is mended', async () => {
    const open = referral({ case: { ...referral().case, id: file.id } });
    const ended = referral({ id: '018f0000-0000-7000-8000-0000000000e9', status: 'cancelled' });
    fakeApi({
      [`GET /api/cases/${file.id}`]: { body: file },
      [`GET /api/cases/${file.id}/referrals`]: { body: { items: [open, ended] } },
    });

    await show('request_closure');

    const which = within(await screen.findByRole('list', { name: 'Still open:' })).getAllByRole('link');
    expect(which.map((link) => link.getAttribute('href'))).toEqual([`/referrals/${open.id}`]);
    const reason = await screen.findByRole('link', { name: 'Some referrals are still open.' });
    expect(reason.getAttribute('href')).toBe(`/cases/${file.id}/referrals`);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ask to close' }).disabled).toBe(true);
  });

  it('asks both views before a closure', async () => {
    const open = caseFile({ offeredActions: [{ action: 'request_closure', blockedBy: [] }] });
    fakeApi({ [`GET /api/cases/${file.id}`]: { body: open } });

    await show('request_closure');

    expect(await screen.findByLabelText('What the child says')).toBeTruthy();
    expect(screen.getByLabelText('What the parent or guardian says')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Why the case ends' })).toBeTruthy();
  });

  it('may say why a view is missing, as long as it is', async () => {
    const open = caseFile({ offeredActions: [{ action: 'request_closure', blockedBy: [] }] });
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: open },
      [ACT]: { body: caseFile({ status: 'closure_requested', version: 8 }) },
    });
    const { user } = await show('request_closure');

    await user.click(await screen.findByRole('combobox', { name: 'If the child was not asked: why' }));
    await user.click(await screen.findByRole('option', { name: 'Not heard: too young to be asked' }));
    await user.type(screen.getByLabelText('What the parent or guardian says'), 'We manage.');
    expect(screen.queryByRole('combobox', { name: /parent or guardian was not asked/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ask to close' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(ACT)[0]!.body).toEqual({
      action: 'request_closure',
      childViewAbsence: 'too_young',
      caregiverView: 'We manage.',
    });
  });

  it('asks for no view after a death, and sends none', async () => {
    const open = caseFile({ offeredActions: [{ action: 'request_closure', blockedBy: [] }] });
    const api = fakeApi({
      [`GET /api/cases/${file.id}`]: { body: open },
      [ACT]: { body: caseFile({ status: 'closure_requested', version: 8 }) },
    });
    const { user } = await show('request_closure');
    await user.type(await screen.findByLabelText('What the child says'), 'Hm');

    await user.click(screen.getByRole('combobox', { name: 'Why the case ends' }));
    await user.click(await screen.findByRole('option', { name: 'The child died' }));
    expect(screen.queryByLabelText('What the child says')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ask to close' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(ACT)[0]!.body).toEqual({ action: 'request_closure', closureReason: 'deceased' });
  });

  it('that closes because of a move offers the transfer', async () => {
    const open = caseFile({ offeredActions: [{ action: 'request_closure', blockedBy: [] }] });
    fakeApi({ [`GET /api/cases/${file.id}`]: { body: open } });
    const { user } = await show('request_closure');

    await user.click(await screen.findByRole('combobox', { name: 'Why the case ends' }));
    await user.click(await screen.findByRole('option', { name: /moved/i }));

    expect(screen.getByText(/ask for a transfer instead/)).toBeTruthy();
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
