import { screen, within } from '@testing-library/react';

import { caseFile, entry, listOf } from '../../../test/case-scene';
import { fakeApi } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { AccessesTab } from './accesses.tab';
import { CaseTimeline } from './case-timeline';

const { id } = caseFile();
const HISTORY = `GET /api/cases/${id}/history`;
const show = (lastLookedAt: string | null = null) =>
  renderPage(<CaseTimeline caseId={id} lastLookedAt={lastLookedAt} />, { words: ['timeline', 'codes'] });

const waitlisted = entry(1, {
  at: '2026-11-23T03:15:00Z',
  kind: 'referrals',
  subject: 'referral',
  action: 'waitlist',
  toStatus: 'waitlisted',
  note: null,
  actor: { id: 'u', name: 'Марина Ковальчук', role: 'provider', organisationName: 'Cabinet No. 2' },
  details: { queuePlace: 4, expectedOn: '2027-01-15' },
  referral: {
    id: 'r',
    number: 'R-10001',
    kind: 'rehabilitation',
    serviceName: { kk: 'Курс', ru: 'Курс', en: 'Correction-cabinet course' },
    organisationName: 'Cabinet No. 2',
    noteId: null,
  },
});

describe('the timeline', () => {
  it('tells a step with its facts, and who took it', async () => {
    fakeApi({ [HISTORY]: listOf([waitlisted]) });

    await show();

    expect(
      await screen.findByRole('heading', { name: 'Put on the waiting list: Correction-cabinet course' }),
    ).toBeTruthy();
    expect(screen.getByText(/Place 4 in the queue · Expected about 15.Jan/)).toBeTruthy();
    expect(screen.getByText(/Марина Ковальчук, Cabinet No\. 2 · .*08:15/)).toBeTruthy();
  });

  it('says of a consent what it is for, and of a step of the plan which one', async () => {
    const about = { note: null, kind: 'people', referral: null, task: null } as const;
    fakeApi({
      [HISTORY]: listOf([
        entry(1, {
          ...about,
          subject: 'consent',
          action: 'give',
          name: 'School No. 12',
          details: { purpose: 'sharing' },
        }),
        entry(2, { ...about, subject: 'plan', action: 'complete_undertaking', name: 'Measure the walker' }),
      ]),
    });

    await show();

    expect(
      await screen.findByRole('heading', {
        name: 'Consent given: sharing with an organisation, School No. 12',
      }),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Step of the plan done: Measure the walker' })).toBeTruthy();
  });

  it('tells the beginning of an assessment once', async () => {
    const at = '2026-11-20T08:00:00Z';
    const step = { note: null, referral: null, task: null, name: null, details: null, at };
    fakeApi({
      [HISTORY]: listOf([
        entry(1, { ...step, subject: 'case', action: 'assess', kind: 'steps' }),
        entry(2, { ...step, subject: 'assessment', action: 'create', kind: 'assessments' }),
      ]),
    });

    await show();

    expect(await screen.findByRole('heading', { name: 'Needs assessment begun' })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('draws a rule between what is new and what was seen', async () => {
    fakeApi({ [HISTORY]: listOf([waitlisted, entry(2)]) });

    await show('2026-11-20T10:40:00Z');

    const [fresh, seen] = await screen.findAllByRole('listitem');
    expect(within(seen!).getByText(/^You last looked: /)).toBeTruthy();
    expect(within(fresh!).queryByText(/^You last looked: /)).toBeNull();
  });

  it('is narrowed by kind', async () => {
    const api = fakeApi({ [HISTORY]: listOf([waitlisted, entry(2)]) });
    const { user } = await show();
    await screen.findByText('Words 2');

    api.set(HISTORY, listOf([entry(2)]));
    await user.click(screen.getByRole('button', { name: 'Notes' }));
    await screen.findByText('Words 2');

    expect(api.calls(HISTORY).at(-1)!.url.searchParams.get('kind')).toBe('notes');
  });

  it('shows older entries on demand', async () => {
    const api = fakeApi({ [HISTORY]: listOf([waitlisted], 2, 'older') });
    const { user } = await show();

    const older = await screen.findByRole('button', { name: 'Show 1 older' });
    api.set(HISTORY, listOf([entry(2)], 2));
    await user.click(older);

    expect(await screen.findByText('Words 2')).toBeTruthy();
  });
});

describe('the access log', () => {
  it('says who opened the case', async () => {
    const user = { id: 'u', name: 'Нұрлан Әбдірахманов', role: 'manager', organisationName: null };
    fakeApi({ [`GET /api/cases/${id}/accesses`]: listOf([{ id: 'a', at: '2026-11-20T08:00:00Z', user }]) });

    await renderPage(<AccessesTab caseId={id} />, { words: ['timeline', 'codes'] });

    const table = await screen.findByRole('table', { name: 'Who opened this case' });
    expect(within(table).getByText('Нұрлан Әбдірахманов')).toBeTruthy();
    expect(within(table).getByText('Manager')).toBeTruthy();
  });
});
