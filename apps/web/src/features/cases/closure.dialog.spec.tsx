import type { components } from '@birge/api-client';
import { screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { ClosureDialog } from './closure.dialog';

type Closure = components['schemas']['CaseClosureDto'];

const file = caseFile({
  offeredActions: [{ action: 'request_closure', blockedBy: ['open_referrals', 'open_goals'] }],
});
const READ = `GET /api/cases/${file.id}/closure`;
const SEND = `POST /api/cases/${file.id}/closure`;
const id = (end: string): string => `018f0000-0000-7000-8000-0000000000${end}`;
const same = (text: string) => ({ kk: text, ru: text, en: text });

const closure = (change: Partial<Closure> = {}): Closure => ({
  referrals: [
    {
      id: id('e1'),
      number: 'R-1',
      kind: 'rehabilitation',
      status: 'sent',
      service: { id: 'RH-KPPK', name: same('Lessons') },
      organisation: { id: id('d1'), name: 'Cabinet' },
      version: 3,
      endings: ['cancel'],
    },
  ],
  goals: [
    {
      id: id('a1'),
      title: 'Walks to school',
      area: 'education',
      status: 'in_progress',
      reason: null,
      endings: ['achieve', 'achieve_partly', 'miss', 'drop'],
    },
  ],
  attempts: { counted: 0, needed: 3, firstOn: null, lastFrom: null, items: [] },
  refused: [{ reason: 'lost_contact', rule: 'lacksThreeAttempts' }],
  openTasks: 2,
  ended: [],
  cancelledTasks: [],
  ...change,
});

const closed = jest.fn();
const show = () =>
  renderPage(<ClosureDialog caseFile={file} onClose={closed} />, { words: ['cases', 'closing', 'codes'] });
const choose = async (user: Awaited<ReturnType<typeof show>>['user'], question: RegExp, answer: string) =>
  user.click(
    within(await screen.findByRole('group', { name: question })).getByRole('radio', { name: answer }),
  );
const select = async (user: Awaited<ReturnType<typeof show>>['user'], label: string, option: string) => {
  await user.click(await screen.findByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
};

beforeEach(() => {
  sessionStorage.clear();
  closed.mockClear();
});

describe('the end of a case', () => {
  it('takes what is open along, and sends what was seen of it', async () => {
    const api = fakeApi({ [READ]: { body: closure() }, [SEND]: { body: caseFile({ version: 8 }) } });
    const { user } = await show();

    await select(user, 'Why the case ends', 'Goals met');
    await choose(user, /How it ends.*Lessons/, 'Cancelled');
    await select(user, 'Why', 'No free places');
    await choose(user, /How it ended.*Walks to school/, 'Achieved');
    await user.type(screen.getByLabelText('What the child says'), 'I like school.');
    await select(user, 'If the parent or guardian was not asked: why', 'Not heard: did not want to answer');
    await choose(user, /Was the family asked/, 'Yes, the family was asked');
    await user.type(screen.getByLabelText('What was done, and why now'), 'All is done.');
    await user.click(screen.getByRole('button', { name: 'Ask to close' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(SEND)[0]!.body).toEqual({
      closureReason: 'goals_met',
      note: 'All is done.',
      childView: 'I like school.',
      caregiverViewAbsence: 'refused',
      feedback: 'offered',
      referrals: [{ id: id('e1'), version: 3, ending: 'cancel', reason: 'no_capacity' }],
      goals: [{ id: id('a1'), ending: 'achieve' }],
    });
    expect(api.calls(SEND)[0]!.headers['Idempotency-Key']).toBeTruthy();
  });

  it('shows what an organisation has answered meanwhile, and loses nothing that was typed', async () => {
    const api = fakeApi({
      [READ]: { body: closure() },
      [SEND]: problem(409, 'conflict'),
      [`GET /api/cases/${file.id}`]: { body: file },
    });
    const { user } = await show();
    await choose(user, /How it ends.*Lessons/, 'Cancelled');
    await user.type(screen.getByLabelText('What was done, and why now'), 'A long story.');
    const [referral] = closure().referrals;
    api.set(READ, {
      body: closure({
        referrals: [{ ...referral!, status: 'accepted', version: 4, endings: ['hand_over', 'cancel'] }],
      }),
    });

    await user.click(screen.getByRole('button', { name: 'Ask to close' }));

    expect(await screen.findByText('Changed meanwhile: now Accepted')).toBeTruthy();
    expect(screen.getByText(/Somebody changed something meanwhile/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What was done, and why now').value).toBe(
      'A long story.',
    );
  });

  it('says at its place what is missing', async () => {
    fakeApi({
      [READ]: { body: closure() },
      [SEND]: problem(422, 'invalid', {
        errors: [{ pointer: '#/referrals/0/ending', rules: ['isRequired'] }],
      }),
      [`GET /api/cases/${file.id}`]: { body: file },
    });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Ask to close' }));

    const link = await screen.findByRole('link', { name: 'How it ends: Lessons: fill this in' });
    expect(link.getAttribute('href')).toBe('#referrals.0.ending');
  });

  it('for lost contact says how the attempts stand, and writes one down with one tap', async () => {
    const attempts = {
      counted: 2,
      needed: 3,
      firstOn: '2026-11-03',
      lastFrom: '2026-12-03',
      items: [
        { on: '2026-11-03', kind: 'call' as const, outcome: 'no_answer' as const },
        { on: '2026-11-10', kind: 'call' as const, outcome: 'wrong_number' as const },
      ],
    };
    const WRITE = `POST /api/cases/${file.id}/notes`;
    const api = fakeApi({ [READ]: { body: closure({ attempts }) }, [WRITE]: { status: 201, body: {} } });
    const { user } = await show();

    await select(user, 'Why the case ends', 'Contact lost');

    expect(await screen.findByText('2 of 3 days')).toBeTruthy();
    expect(screen.getByText(/The first on 3 November.*from 3 December on/)).toBeTruthy();
    expect(screen.getByText(/^Not yet:/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Visit: No answer' }));
    await waitFor(() => expect(api.calls(WRITE)).toHaveLength(1));
    expect(api.calls(WRITE)[0]!.body).toEqual({
      kind: 'visit',
      contactOutcome: 'no_answer',
      body: 'Visit: No answer',
    });
  });

  it('asks nobody what they think after a death, and sends nothing of it', async () => {
    const api = fakeApi({
      [READ]: { body: closure({ referrals: [], goals: [] }) },
      [SEND]: { body: caseFile({ version: 8 }) },
    });
    const { user } = await show();
    await user.type(await screen.findByLabelText('What the child says'), 'Hm');

    await select(user, 'Why the case ends', 'The child died');
    expect(screen.queryByLabelText('What the child says')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ask to close' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());

    expect(api.calls(SEND)[0]!.body).toEqual({ closureReason: 'deceased', referrals: [], goals: [] });
  });

  it('after a move offers the transfer', async () => {
    fakeApi({ [READ]: { body: closure() } });
    const { user } = await show();

    await select(user, 'Why the case ends', 'Moved to another area');

    expect(screen.getByText(/ask for a transfer instead/)).toBeTruthy();
  });
});
