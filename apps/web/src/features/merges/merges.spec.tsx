import { mergeBlockers, mergeFields, mergeStatuses } from '@birge/domain';
import { screen, within } from '@testing-library/react';

import { listOf } from '../../../test/case-scene';
import { fakeApi } from '../../../test/fake-api';
import { asRole, renderPage } from '../../../test/render-page';
import en from '../../i18n/en/merges.json';
import kk from '../../i18n/kk/merges.json';
import ru from '../../i18n/ru/merges.json';

import { DuplicatesNotice } from './duplicates-notice';
import { MergePage } from './merge.page';
import { MergesPage } from './merges.page';

const record = (number: string, change: object = {}) => ({
  caseId: `case-${number}`,
  childId: `child-${number}`,
  number,
  status: 'active',
  openedOn: '2026-09-02',
  team: { id: 'talgar', name: 'Talgar' },
  caseworker: { id: 'aigul', name: 'Айгүл Сейітова' },
  priority: 'medium',
  familyName: 'Ермекқызы',
  givenName: 'Аружан',
  patronymic: null,
  bornOn: '2020-03-12',
  sex: 'female',
  iinMasked: null,
  locationId: '191610000',
  settlement: 'Besagash',
  locality: 'rural',
  address: null,
  languages: ['kk'],
  supportNotes: null,
  caseVersion: 3,
  childVersion: 2,
  hanging: [{ kind: 'tasks', count: 2 }],
  ...change,
});

const comparison = (change: object = {}) => ({
  survivor: record('1005'),
  absorbed: record('1007', { familyName: 'Ермекова', iinMasked: '2003••••9011', caseVersion: 7 }),
  blockedBy: [],
  collisions: [],
  askedId: null,
  ...change,
});

const stage = (body: object, extra = {}) =>
  fakeApi({
    'GET /api/children/child-1005/comparison': { body },
    'GET /api/locations': { body: { items: [] } },
    ...extra,
  });

const show = (role: 'manager' | 'caseworker') =>
  renderPage(<MergePage />, {
    at: '/children/child-1005/merge/child-1007',
    path: '/children/:childId/merge/:otherId',
    user: asRole(role),
    words: ['merges', 'codes'],
    elsewhere: { '/cases/:id': <p>The file</p> },
  });

describe('two records side by side', () => {
  it('are merged field by field, with the versions that were seen; what is not said is taken from the other', async () => {
    const server = stage(comparison(), {
      'POST /api/children/child-1005/merges': { status: 201, body: { id: 'merge' } },
    });
    const { user } = await show('manager');

    await user.click(await screen.findByRole('radio', { name: /Ермекова/ }));
    await user.dblClick(screen.getByRole('button', { name: /^Join №.1007 to this record/ }));

    expect(await screen.findByText('The file')).toBeTruthy();
    const calls = server.calls('POST /api/children/child-1005/merges');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.body).toEqual({
      absorbedId: 'child-1007',
      survivorSeen: { case: 3, child: 2 },
      absorbedSeen: { case: 7, child: 2 },
      choices: { familyName: 'absorbed', iin: 'absorbed' },
    });
  });

  it('say beside the button why they have to wait', async () => {
    stage(comparison({ blockedBy: ['two_drafts'], collisions: ['assessments'] }));

    await show('manager');

    const button = await screen.findByRole('button', { name: /^Join №.1007 to this record/ });
    expect(button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true').toBe(true);
    expect(screen.getByText(/unfinished draft \(Needs assessments\)/)).toBeTruthy();
  });

  it('are a question to the manager for a caseworker', async () => {
    const server = stage(comparison(), {
      'POST /api/children/child-1005/merge-requests': { status: 201, body: { id: 'merge' } },
    });
    const { user } = await show('caseworker');

    await user.type(await screen.findByRole('textbox', { name: /Why you think/ }), 'One mother.');
    await user.click(screen.getByRole('button', { name: 'Ask the manager to join them' }));

    expect(await screen.findByText('The file')).toBeTruthy();
    expect(server.calls('POST /api/children/child-1005/merge-requests')[0]?.body).toEqual({
      absorbedId: 'child-1007',
      note: 'One mother.',
    });
  });
});

describe('the list of joined records', () => {
  it('undoes after asking, and says what stayed', async () => {
    const end = (number: string) => ({
      caseId: `case-${number}`,
      childId: `child-${number}`,
      number,
      name: 'Аружан',
    });
    const merge = {
      id: 'merge',
      status: 'done',
      survivor: end('1005'),
      absorbed: end('1007'),
      note: null,
      askedBy: null,
      askedAt: null,
      decidedBy: { id: 'nurlan', name: 'Нұрлан' },
      decidedAt: '2026-11-20T08:00:00Z',
      decisionNote: null,
      undoneBy: null,
      undoneAt: null,
      undoableUntil: '2026-12-20',
      stayed: null,
    };
    const server = fakeApi({
      'GET /api/merges': listOf([merge]),
      'POST /api/merges/merge/actions': {
        body: { ...merge, status: 'undone', stayed: { fields: [], records: [] } },
      },
    });
    const { user } = await renderPage(<MergesPage />, {
      at: '/merges',
      path: '/merges',
      user: asRole('manager'),
      words: ['merges', 'codes'],
    });

    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Undo' }));

    expect(await screen.findByText('The two records stand apart again.')).toBeTruthy();
    expect(server.calls('POST /api/merges/merge/actions')[0]?.body).toEqual({ action: 'undo' });
  });
});

describe('a possible duplicate', () => {
  it('out of reach is only a team, a name and a telephone to call', async () => {
    const contact = { team: 'Semey', manager: 'Марат Оспанов', phone: '+7 700 000 10 20' };
    const found = { score: null, reasons: [], withinReach: false, caseId: null, childId: null, number: null, name: null, bornOn: null, contact }; // prettier-ignore
    fakeApi({ 'GET /api/children/child-1005/duplicates': { body: { items: [found] } } });

    await renderPage(<DuplicatesNotice childId="child-1005" />, { words: ['merges', 'codes'] });

    expect(
      await screen.findByText(/Team Semey works with a child like this\. Call Марат Оспанов\./),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: /700/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Compare/ })).toBeNull();
  });
});

describe('the words of merging', () => {
  it.each([
    ['en', en],
    ['ru', ru],
    ['kk', kk],
  ])('are all there: %s', (_, words) => {
    expect(Object.keys(words.blocked).sort()).toEqual([...mergeBlockers].sort());
    expect(Object.keys(words.fields).sort()).toEqual([...mergeFields].sort());
    expect(Object.keys(words.status).sort()).toEqual([...mergeStatuses].sort());
  });
});
