import { screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { PulsesSection } from './pulses.section';

const file = caseFile();
const pulse = (change: object = {}) => ({
  id: 'q1',
  caseId: file.id,
  answeredOn: '2026-10-01',
  respondent: 'child',
  personName: null,
  health: 2,
  play: 5,
  learning: null,
  safety: 4,
  family: 3,
  caregiverTime: null,
  caregiverWork: null,
  author: 'Айгүл Сейітова',
  createdAt: '2026-10-01T08:00:00Z',
  version: 1,
  ...change,
});
const show = (items: object[], childAnswers = true, extra: Record<string, FakeRoute> = {}) => {
  const api = fakeApi({
    [`GET /api/cases/${file.id}/pulses`]: { body: { items, childAnswers } },
    [`GET /api/cases/${file.id}/people`]: { body: { items: [{ id: 'p1', name: 'Гүлнар Ермекова' }] } },
    [`POST /api/cases/${file.id}/pulses`]: { status: 201, body: pulse() },
    ...extra,
  });
  return renderPage(<PulsesSection caseFile={file} />, { words: ['pulses', 'codes'] }).then((page) => ({
    ...page,
    api,
  }));
};

beforeEach(() => sessionStorage.clear());

describe('the quality-of-life pulse', () => {
  it('shows each item as a line of faces, the latest last, and no sum', async () => {
    await show([pulse({ id: 'q2', answeredOn: '2026-11-20', health: 4 }), pulse()]);

    const row = await screen.findByRole('row', { name: /^Health/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Bad', 'Good']);
    expect(screen.getByRole('row', { name: /^Learning/ }).textContent).toBe('Learning––');
    expect(screen.getAllByRole('row')).toHaveLength(6);
  });

  it('is answered by the child in five faces; what is left open is not sent', async () => {
    const { user, api } = await show([]);

    await user.click(await screen.findByRole('button', { name: 'Ask now' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: `${file.child.givenName} answers` }));
    const health = within(dialog).getByRole('group', { name: 'How does your body feel?' });
    await user.click(within(health).getByRole('radio', { name: 'Good' }));
    await user.click(within(dialog).getByRole('button', { name: 'Save the answers' }));

    await waitFor(() => expect(api.calls(`POST /api/cases/${file.id}/pulses`)).toHaveLength(1));
    const [sent] = api.calls(`POST /api/cases/${file.id}/pulses`);
    expect(sent?.body).toEqual({ respondent: 'child', answeredOn: expect.any(String), health: 4 });
  });

  it('asks a caregiver about time and work too', async () => {
    const { user } = await show([], false);

    await user.click(await screen.findByRole('button', { name: 'Ask now' }));
    const dialog = await screen.findByRole('dialog');

    expect(within(dialog).queryByRole('radio', { name: /Аружан answers/ })).toBeNull();
    expect(within(dialog).getByRole('group', { name: 'How is it with time for yourself?' })).toBeTruthy();
    expect(within(dialog).getByRole('combobox', { name: 'What about paid work?' })).toBeTruthy();
  });
});
