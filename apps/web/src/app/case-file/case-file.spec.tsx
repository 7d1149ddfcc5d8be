import { screen, waitFor, within } from '@testing-library/react';

import { caseFile, listOf } from '../../../test/case-scene';
import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';
import { rememberList } from '../../features/cases/case-list-place';
import type { SessionUser } from '../session';

import { CaseFilePage } from './case-file.page';

const none = { body: { items: [] } };

function show(file = caseFile(), options: { user?: SessionUser; tab?: string; extra?: object } = {}) {
  const of = (part: string) => `GET /api/cases/${file.id}/${part}`;
  const api = fakeApi({
    [`GET /api/cases/${file.id}`]: { body: file },
    [`GET /api/children/${file.child.id}`]: { body: { ...file.child, caseId: file.id, registrations: [] } },
    'GET /api/locations': none,
    [of('referrals')]: none,
    [of('plans')]: none,
    [of('people')]: none,
    [of('consents')]: none,
    [of('assessments')]: none,
    [of('screenings')]: none,
    [of('tasks')]: listOf([]),
    [of('history')]: listOf([]),
    [of('accesses')]: listOf([]),
    ...options.extra,
  });
  const page = renderPage(<CaseFilePage />, {
    at: `/cases/${file.id}${options.tab ?? ''}`,
    path: '/cases/:id/*',
    words: ['case-file', 'cases', 'tasks', 'notes', 'timeline', 'codes'],
    elsewhere: { '/cases/:id/refer': <p>A new referral</p> },
    ...(options.user ? { user: options.user } : {}),
  });
  return page.then((view) => ({ ...view, api }));
}

beforeEach(() => sessionStorage.clear());

describe('the case file', () => {
  it('says who the child is, where the case stands and what is next', async () => {
    await show(caseFile({ status: 'registered', offeredActions: [{ action: 'assess', blockedBy: [] }] }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Аружан Ермекқызы' })).toBeTruthy();
    expect(screen.getByText('Step 3 of 7: Assessed')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start the assessment' })).toBeTruthy();
    expect(screen.getByText('Speaks at home: Kazakh')).toBeTruthy();
  });

  it('says why a step waits, each reason a way to where it is mended', async () => {
    const file = caseFile({
      status: 'identified',
      offeredActions: [{ action: 'register', blockedBy: ['no_consent'] }],
    });

    await show(file);

    const reason = await screen.findByRole('link', { name: "The family's consent is missing." });
    expect(reason.getAttribute('href')).toBe(`/cases/${file.id}/consents`);
    expect(screen.queryByRole('button', { name: 'Register the child' })).toBeNull();
  });

  it('offers every step in its menu, the blocked ones with their reasons', async () => {
    const blocked = { action: 'activate' as const, blockedBy: ['no_approved_plan'] };
    const { user } = await show(caseFile({ offeredActions: [{ action: 'hold', blockedBy: [] }, blocked] }));

    const [menu] = await screen.findAllByRole('button', { name: 'Steps and changes' });
    await user.click(menu!);

    expect(await screen.findByRole('menuitem', { name: 'Put on hold' })).toBeTruthy();
    const step = screen.getByRole<HTMLButtonElement>('menuitem', { name: /^Start work on the plan/ });
    expect(within(step).getByText('The plan is not approved.')).toBeTruthy();
    expect(step.disabled).toBe(true);
  });

  it('lets only a manager assign a caseworker', async () => {
    const { user } = await show(caseFile(), { user: asRole('manager') });

    const [menu] = await screen.findAllByRole('button', { name: 'Steps and changes' });
    await user.click(menu!);

    expect(await screen.findByRole('menuitem', { name: 'Assign a caseworker' })).toBeTruthy();
  });

  it('begins a note, a task and a referral by a key', async () => {
    const { user } = await show();
    await screen.findByRole('heading', { level: 1 });

    await user.keyboard('n');
    expect(await screen.findByRole('dialog', { name: 'Note: Аружан Ермекқызы' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('r');

    expect(await screen.findByText('A new referral')).toBeTruthy();
  });

  it('knows its place in the list it was opened from', async () => {
    const file = caseFile();
    rememberList({ search: 'overdue=true', view: 'late', ids: ['before', file.id, 'after'], total: 21 });

    await show(file);

    expect((await screen.findAllByText('2 of 21')).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Next case of the list' }).getAttribute('href')).toBe(
      '/cases/after',
    );
    expect(screen.getByRole('link', { name: 'Something is late' }).getAttribute('href')).toBe(
      '/cases?overdue=true',
    );
  });

  it('warns of a status that ends within sixty days', async () => {
    const file = caseFile();
    const validTo = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const registration = { kind: 'mse', category: 'under_7', number: null, validFrom: '2025-01-01', validTo };
    const child = { ...file.child, caseId: file.id, registrations: [registration] };

    await show(file, { extra: { [`GET /api/children/${file.child.id}`]: { body: child } } });

    expect(await screen.findByText(/Disability status \(MSE\) ends on/)).toBeTruthy();
  });

  it('opens each tab by its address, and says when there is none', async () => {
    await show(caseFile(), { tab: '/accesses' });
    expect(await screen.findByRole('heading', { name: 'Who opened this case' })).toBeTruthy();
  });

  it('is one line of what is next away from the overview, and opens', async () => {
    const file = caseFile({ status: 'registered', offeredActions: [{ action: 'assess', blockedBy: [] }] });
    const { user } = await show(file, { tab: '/accesses' });

    const line = await screen.findByText('Next step: Start the assessment');
    expect(line.closest('details')!.open).toBe(false);
    await user.click(line);

    expect(line.closest('details')!.open).toBe(true);
    expect(screen.getByText('Step 3 of 7: Assessed')).toBeTruthy();
  });

  it('leads from its notes to the timeline of notes', async () => {
    const file = caseFile();
    const { router } = await show(file, { tab: '/notes' });

    expect(await screen.findByRole('heading', { name: 'Timeline' })).toBeTruthy();
    expect(router.state.location).toMatchObject({
      pathname: `/cases/${file.id}/timeline`,
      search: '?kind=notes',
    });
  });

  it('of somebody else looks absent', async () => {
    fakeApi({});

    await renderPage(<CaseFilePage />, {
      at: '/cases/018f0000-0000-7000-8000-00000000dead',
      path: '/cases/:id/*',
      words: ['case-file', 'cases', 'tasks', 'notes', 'timeline', 'codes'],
    });

    expect(await screen.findByText('This page is not here')).toBeTruthy();
  });
});
