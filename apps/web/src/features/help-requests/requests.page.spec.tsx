import type { components } from '@birge/api-client';
import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { aigul, renderPage } from '../../../test/render-page';

import { RequestsPage } from './requests.page';

type Request = components['schemas']['HelpRequestDto'];
type Parked = components['schemas']['UnverifiedRequestDto'];

const id = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const offered = (...actions: string[]) => actions.map((action) => ({ action, blockedBy: [] }));

const request = (n: number, change: Partial<Request> = {}): Request => ({
  id: id(n),
  caseId: id(n + 100),
  caseNumber: String(n),
  code: '482915003771264',
  status: 'received',
  asker: 'parent',
  words: 'here',
  concern: `Words ${n}`,
  inDanger: false,
  childName: `Child ${n}`,
  bornOn: '2022-05-05',
  bornApproximate: false,
  locationId: '196200000',
  askerName: null,
  phone: '+7 701 000 11 22',
  channel: 'call',
  replyTime: 'any',
  address: null,
  language: 'kk',
  answerCount: 0,
  attempts: 0,
  dueOn: '2026-11-26',
  caseworker: null,
  teamId: id(900),
  endReason: null,
  createdAt: '2026-11-23T08:00:00Z',
  version: 1,
  offeredActions: offered('take', 'discard'),
  ...change,
});
const parked = (n: number): Parked => ({
  id: id(n),
  code: '482915003771264',
  asker: 'parent',
  concern: `Flood ${n}`,
  inDanger: false,
  childName: null,
  bornOn: '2022-05-05',
  bornApproximate: true,
  locationId: '196200000',
  askerName: null,
  phone: '+7 701 000 11 22',
  language: 'kk',
  sentBefore: n,
  dueOn: '2026-11-26',
  createdAt: '2026-11-23T08:00:00Z',
});
const list = (items: readonly object[]) => ({ body: { items, nextCursor: null, count: items.length } });

function stage(items: readonly Request[], more: Record<string, FakeRoute> = {}, unverified = 0) {
  const matches = Object.fromEntries(
    items.map((item) => [`GET /api/help-requests/${item.id}/matches`, { body: { items: [] } }]),
  );
  return fakeApi({
    'GET /api/help-requests': list(items),
    'GET /api/help-requests/summary': { body: { open: items.length, unverified } },
    'GET /api/locations': { body: { items: [] } },
    ...matches,
    ...more,
  });
}
const show = (at = '/requests') =>
  renderPage(<RequestsPage />, { at, path: '/requests', words: ['help-requests', 'help', 'codes'] });

describe('requests for help', () => {
  it('discards several at once, and says what somebody took in the meantime', async () => {
    const server = stage([request(1), request(2), request(3)], {
      'POST /api/help-requests/discard': { body: { ids: [id(1)] } },
    });
    const { user } = await show();
    await user.click(await screen.findByRole('checkbox', { name: 'Choose: Child 1' }));
    await user.click(screen.getByRole('checkbox', { name: 'Choose: Child 3' }));
    await user.click(screen.getByRole('button', { name: '2 are spam' }));
    await waitFor(() => expect(server.calls('POST /api/help-requests/discard')).toHaveLength(1));
    expect(server.calls('POST /api/help-requests/discard')[0]?.body).toEqual({ ids: [id(1), id(3)] });
    expect(await screen.findByText(/1 request discarded as spam\. 1 was taken/)).toBeTruthy();
  });

  it('leads from a closed case to where it is reopened', async () => {
    const taken = request(1, {
      status: 'taken',
      caseworker: { id: aigul.id, name: aigul.name },
      offeredActions: offered('link'),
    });
    stage([taken], {
      [`GET /api/help-requests/${id(1)}/matches`]: {
        body: {
          items: [
            {
              score: 0.9, reasons: [], withinReach: true, caseId: id(7), childId: id(8), number: '4001', name: 'Дана',
              bornOn: '2022-05-05', contact: null,
            },
          ],
        },
      }, // prettier-ignore
      [`POST /api/help-requests/${id(1)}/actions`]: problem(409, 'blocked', {
        action: 'link',
        by: ['into_closed_case'],
      }),
    });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Attach to a case: Child 1' }));
    const field = screen.getByRole('combobox', { name: 'Which case?' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: '4001 Дана', hidden: true }));
    await user.click(screen.getByRole('button', { name: 'Attach to a case' }));
    const way = await screen.findByRole('link', { name: /That case is closed/ });
    expect(way.getAttribute('href')).toBe(`/cases/${id(7)}`);
  });

  it('opens what was told only when somebody asks, and the answers once more', async () => {
    const ended = request(1, {
      status: 'reached',
      words: 'on_opening',
      concern: null,
      phone: null,
      answerCount: 1,
      caseworker: { id: aigul.id, name: aigul.name },
      offeredActions: [],
    });
    const server = stage([ended], {
      [`GET /api/help-requests/${id(1)}`]: { body: { ...ended, words: 'here', concern: 'She is silent.' } },
      [`GET /api/help-requests/${id(1)}/answers`]: { body: { instrument: 'cfm_2_4', answers: { CF1: 2 } } },
      'GET /api/screening-content/en': {
        body: {
          language: 'en', version: '1', source: '',
          questions: [
            { instrument: 'cfm_2_4', id: 'CF1', domain: 'seeing', scale: 'YN', text: 'Does {{name}} wear glasses?',
              answers: [{ code: 1, text: 'Yes' }, { code: 2, text: 'No' }] },
          ],
        },
      }, // prettier-ignore
    });
    const { user } = await show('/requests?view=ended');
    await user.click(await screen.findByRole('button', { name: 'Show what was told: Child 1' }));
    expect(await screen.findByText('She is silent.')).toBeTruthy();
    expect(server.calls(`GET /api/help-requests/${id(1)}/answers`)).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Read 1 screening answer: Child 1' }));
    expect(await screen.findByText('Does Child 1 wear glasses?')).toBeTruthy();
    expect(screen.getByRole('definition').textContent).toMatch('No');
  });

  it('tells a colleague only that it is seen to', async () => {
    const caseworker = { id: id(77), name: 'Динара Омарова' };
    stage([
      request(1, {
        status: 'taken',
        words: 'withheld',
        concern: null,
        phone: null,
        caseworker,
        offeredActions: [],
      }),
    ]);
    await show();
    expect(await screen.findByText(/Only the caseworker and the manager see what was told/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Open the case/ })).toBeNull();
  });

  it('asks of a young person alone no relative', async () => {
    const caseworker = { id: aigul.id, name: aigul.name };
    const own = request(1, { status: 'taken', asker: 'self', caseworker, offeredActions: offered('reach') });
    const server = stage([own], { [`POST /api/help-requests/${id(1)}/actions`]: { body: own } });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Reached: Child 1' }));
    await user.click(screen.getByRole('combobox', { name: 'Who is this to the child?' }));
    await user.click(await screen.findByRole('option', { name: 'The young person alone', hidden: true }));
    await user.click(screen.getByRole('button', { name: 'Reached' }));
    await waitFor(() =>
      expect(server.calls(`POST /api/help-requests/${id(1)}/actions`)[0]?.body).toEqual({ action: 'reach' }),
    );
  });

  it('shows what came in a flood apart, and takes over what is real', async () => {
    const server = stage(
      [request(1)],
      {
        'GET /api/help-requests/unverified': list([parked(0), parked(7)]),
        'POST /api/help-requests/unverified/admit': { body: { ids: [id(0), id(7)] } },
      },
      2,
    );
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: /To be looked at/ }));
    expect(await screen.findByText('Flood 7')).toBeTruthy();
    expect(
      within(screen.getByText('Flood 7').closest('article')!).getByText(/7 earlier requests/),
    ).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Choose all that are shown' }));
    await user.click(screen.getByRole('button', { name: 'Take 2 over' }));
    await waitFor(() =>
      expect(server.calls('POST /api/help-requests/unverified/admit')[0]?.body).toEqual({
        ids: [id(0), id(7)],
      }),
    );
    expect(await screen.findByText('2 requests are in the queue.')).toBeTruthy();
  });

  it('does not speak of a flood where there is none', async () => {
    stage([request(1)]);
    await show();
    expect(await screen.findByText('Words 1')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /To be looked at/ })).toBeNull();
  });
});
