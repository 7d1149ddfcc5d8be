import { screen, waitFor } from '@testing-library/react';

import { listOf } from '../../../test/case-scene';
import { fakeApi } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { TransferAnswers } from './transfer-answers';

const answer = (change: object = {}) => ({
  id: 'x1',
  status: 'rejected',
  caseId: 'c1',
  number: '4150',
  givenName: 'Амина',
  familyInitial: 'Р',
  from: { id: 't', name: 'Talgar' },
  to: { id: 's', name: 'Semey' },
  reason: 'The family moves.',
  askedBy: null,
  askedAt: '2026-11-17T08:00:00Z',
  dueOn: null,
  answeredBy: { id: 'm', name: 'Марат Оспанов' },
  answeredAt: '2026-11-20T08:00:00Z',
  answerNote: 'The family has not moved yet.',
  seen: false,
  ...change,
});

describe('what other teams answered', () => {
  it('tells who asked why it was refused, and is put away when it was read', async () => {
    const api = fakeApi({
      'GET /api/transfers': listOf([answer()]),
      'POST /api/transfers/x1/seen': { status: 204 },
    });
    const { user } = await renderPage(<TransferAnswers />, { words: ['tasks', 'codes'] });

    expect(await screen.findByText('Semey does not take the case over. You stay responsible.')).toBeTruthy();
    expect(screen.getByText('The family has not moved yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the case: Амина Р.' }).getAttribute('href')).toBe(
      '/cases/c1',
    );
    api.set('GET /api/transfers', listOf([]));
    await user.click(screen.getByRole('button', { name: 'Mark as read: Амина Р.' }));

    await waitFor(() => expect(screen.queryByText(/does not take the case over/)).toBeNull());
  });

  it('leads no more into a case that has left', async () => {
    fakeApi({ 'GET /api/transfers': listOf([answer({ status: 'accepted', caseId: null })]) });
    await renderPage(<TransferAnswers />, { words: ['tasks', 'codes'] });

    expect(await screen.findByText(/has taken the case over/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Open the case/ })).toBeNull();
  });
});
