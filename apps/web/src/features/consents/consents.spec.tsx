import { screen, waitFor } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { ConsentsCard, ConsentsTab } from './consents.tab';

const file = caseFile();
const consent = (change: object) => ({
  id: 'k1',
  purpose: 'registration',
  organisation: null,
  status: 'given',
  personId: 'p1',
  givenBy: 'Гүлнар Ермекова',
  mode: 'written',
  language: 'kk',
  givenOn: '2026-09-04',
  expiresOn: null,
  assent: null,
  assentNote: null,
  caregiver: null,
  witness: null,
  note: null,
  renewsId: null,
  renewedById: null,
  endedOn: null,
  endReason: null,
  endNote: null,
  shared: [],
  withdrawnOn: null,
  withdrawnNote: null,
  recordedBy: { id: 'u', name: 'Айгүл' },
  recordedAt: '2026-09-04T05:00:00Z',
  version: 1,
  offeredActions: [{ action: 'withdraw', blockedBy: [] }],
  ...change,
});
const mother = {
  id: 'p1',
  name: 'Гүлнар Ермекова',
  relation: 'mother',
  legalRepresentative: true,
  representsFrom: null,
  representsTo: null,
  gone: null,
};

const answers = (consents: object[], extra: Record<string, FakeRoute> = {}) =>
  fakeApi({
    [`GET /api/cases/${file.id}/consents`]: { body: { items: consents, overrides: [], mayOverride: false } },
    [`GET /api/cases/${file.id}/people`]: { body: { items: [mother] } },
    'GET /api/organisations': {
      body: { items: [{ id: 'o1', name: 'School No. 12' }], nextCursor: null, count: 1 },
    },
    ...extra,
  });
const show = (page = <ConsentsTab caseFile={file} />) => renderPage(page, { words: ['consents', 'codes'] });

beforeEach(() => sessionStorage.clear());

describe('the consents of a family', () => {
  it('stand purpose by purpose, with what was withdrawn', async () => {
    const sms = consent({
      id: 'k2',
      purpose: 'sms',
      status: 'withdrawn',
      withdrawnOn: '2026-11-02',
      offeredActions: [],
    });
    answers([consent({}), sms]);

    await show(<ConsentsCard caseFile={file} />);

    expect(await screen.findByText('Keeping this case file')).toBeTruthy();
    expect(screen.getByText('given 4 Sep')).toBeTruthy();
    expect(screen.getByText('withdrawn 2 Nov')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Withdrawn' })).toBeTruthy();
  });

  it('to share name the organisation', async () => {
    const create = `POST /api/cases/${file.id}/consents`;
    const api = answers([consent({})], { [create]: { status: 201, body: consent({ id: 'k3' }) } });
    const { user } = await show();
    const choose = async (box: string | RegExp, option: string | RegExp) => {
      await user.click(await screen.findByRole('combobox', { name: box }));
      await user.click(await screen.findByRole('option', { name: option }));
    };

    await user.click(await screen.findByRole('button', { name: 'Record consent' }));
    await choose('About what', 'Sharing with an organisation');
    await choose('Organisation', 'School No. 12');
    await choose('Who answers', /Гүлнар Ермекова/);
    await user.click(screen.getByRole('radio', { name: 'In writing' }));
    await choose(/In which language/, 'Kazakh');
    await user.click(screen.getByRole('button', { name: 'Record the answer' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.calls(create)[0]?.body).toMatchObject({
      purpose: 'sharing',
      organisationId: 'o1',
      personId: 'p1',
      status: 'given',
    });
  });

  it('are withdrawn with the day and the words of the family', async () => {
    const api = answers([consent({})], {
      'POST /api/consents/k1/actions': { body: consent({ status: 'withdrawn' }) },
    });
    const { user } = await show();

    await user.click(await screen.findByRole('button', { name: 'Withdraw consent: Keeping this case file' }));
    await user.type(await screen.findByRole('textbox', { name: 'What the family says' }), 'We move away.');
    await user.click(screen.getByRole('button', { name: 'Withdraw consent' }));

    await waitFor(() =>
      expect(api.calls('POST /api/consents/k1/actions')[0]?.body).toMatchObject({
        action: 'withdraw',
        note: 'We move away.',
      }),
    );
  });

  it('that stand already are not recorded a second time', async () => {
    answers([], { [`POST /api/cases/${file.id}/consents`]: problem(409, 'conflict') });
    const { user } = await show();
    await user.click((await screen.findAllByRole('button', { name: 'Record consent' }))[0]!);
    await user.click(await screen.findByRole('combobox', { name: 'Who answers' }));
    await user.click(await screen.findByRole('option', { name: /Гүлнар/ }));
    await user.click(screen.getByRole('radio', { name: 'In words' }));
    await user.click(screen.getByRole('combobox', { name: /In which language/ }));
    await user.click(await screen.findByRole('option', { name: 'Russian' }));

    await user.click(screen.getByRole('button', { name: 'Record the answer' }));

    expect(await screen.findByText(/This consent stands already/)).toBeTruthy();
  });
});
