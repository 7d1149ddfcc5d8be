import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi, problem } from '../../../test/fake-api';
import { CABINET, CASE, draft, offering, referral, REFERRAL } from '../../../test/referrals';
import { renderPage } from '../../../test/render-page';

import { ReferPage } from './refer.page';

const route = `/api/referrals/${REFERRAL}`;
const elsewhere = {
  ...offering('Early Support Office').organisation,
  id: '018f0000-0000-7000-8000-0000000000d2',
};
const words = ['referrals', 'codes', 'family-codes'];
const open = (step: string) =>
  renderPage(<ReferPage />, {
    at: `/cases/${CASE}/refer?draft=${REFERRAL}&step=${step}`,
    path: '/cases/:id/refer',
    words,
    elsewhere: { '/referrals/:id': <p>the referral</p> },
  });

function writing(first = draft()) {
  return fakeApi({
    [`GET ${route}`]: { body: first },
    [`PATCH ${route}`]: ({ body }) => ({
      body: { ...first, version: first.version + 1, ...(body as object), organisation: first.organisation },
    }),
    'GET /api/locations': { body: { items: [] } },
    'GET /api/services': { body: { items: [] } },
    [`GET /api/cases/${CASE}/plans`]: { body: { items: [] } },
    'GET /api/offerings': {
      body: {
        needs: { age: 7, languages: ['kk'], needsAccess: true, locationId: '196200000' },
        items: [
          offering('Correction Cabinet No. 2'),
          offering('Early Support Office', {
            id: '018f0000-0000-7000-8000-0000000000f2',
            organisation: elsewhere,
            ageMax: 3,
            fit: { fits: false, unfitReasons: ['age_unfit'], warnings: [], distanceKm: 3 },
          }),
        ],
      },
    },
  });
}

describe('the choice of an organisation', () => {
  it('is saved by the version that was seen', async () => {
    const server = writing(draft({ organisation: null }));
    const { user } = await open('organisation');

    await user.click(await screen.findByRole('radio', { name: /Correction Cabinet No. 2/ }));

    await waitFor(() => expect(server.calls(`PATCH ${route}`)).toHaveLength(1));
    expect(server.calls(`PATCH ${route}`)[0]).toMatchObject({
      body: { organisationId: CABINET },
      headers: { 'If-Match': '"3"' },
    });
  });

  it('shows who does not fit and why, and lets nobody choose it', async () => {
    writing();
    await open('organisation');

    expect(await screen.findByText(/Takes children aged 2–3. The child is 7./)).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByText('0 of 48 free')).toBeTruthy();
  });

  it('says what became of the referral whose place it takes', async () => {
    writing(
      draft({
        replaces: {
          id: CASE,
          number: 'R-10467',
          status: 'declined',
          reason: 'no_capacity',
          organisationName: 'Correction Cabinet No. 1',
          since: '2026-11-18T04:00:00Z',
        },
      }),
    );
    await open('organisation');

    expect(await screen.findByText(/Correction Cabinet No. 1: declined, 18 November/)).toBeTruthy();
  });

  const theirs = {
    id: elsewhere.id,
    name: elsewhere.name,
    locationId: elsewhere.locationId,
    phone: null,
    active: true,
  };
  const overtaken = (current: object) => problem(412, 'stale', { current });
  const changes = `GET /api/cases/${CASE}/changes`;

  it('goes together with what somebody else has changed', async () => {
    const server = writing(draft({ organisation: null }));
    const { user } = await open('organisation');
    const radio = await screen.findByRole('radio', { name: /Correction Cabinet No. 2/ });
    server.set(`PATCH ${route}`, ({ headers }) =>
      headers['If-Match'] === '"9"'
        ? { body: draft({ version: 10 }) }
        : overtaken(draft({ organisation: null, reason: 'Said otherwise.', version: 9 })),
    );

    await user.click(radio);

    await waitFor(() => expect(server.calls(`PATCH ${route}`)).toHaveLength(2));
    expect(server.calls(`PATCH ${route}`)[1]?.body).toEqual({ organisationId: CABINET });
    expect(screen.queryByRole('group', { name: /changed this meanwhile/ })).toBeNull();
  });

  it('stands beside what somebody else has chosen, and waits for a choice', async () => {
    const server = writing(draft({ organisation: null }));
    server.set(changes, { body: { asOf: '2026-11-23T05:12:00Z', items: [] } });
    const { user } = await open('organisation');
    const radio = await screen.findByRole('radio', { name: /Correction Cabinet No. 2/ });
    server.set(`PATCH ${route}`, ({ headers }) =>
      headers['If-Match'] === '"9"'
        ? { body: draft({ version: 10 }) }
        : overtaken(draft({ organisation: theirs, version: 9 })),
    );

    await user.click(radio);

    const asked = await screen.findByRole('group', { name: /changed this meanwhile/ });
    expect(within(asked).getByText('Early Support Office')).toBeTruthy();
    expect((radio as HTMLInputElement).checked).toBe(true);
    await user.click(within(asked).getByRole('radio', { name: /Correction Cabinet No. 2/ }));
    await user.click(within(asked).getByRole('button', { name: 'Save what I have chosen' }));

    await waitFor(() => expect(server.calls(`PATCH ${route}`)).toHaveLength(2));
    expect(server.calls(`PATCH ${route}`)[1]).toMatchObject({ body: { organisationId: CABINET } });
    await waitFor(() => expect(screen.queryByRole('group', { name: /changed this meanwhile/ })).toBeNull());
  });

  it('takes what somebody else has chosen, and sends nothing more', async () => {
    const server = writing(draft({ organisation: null }));
    server.set(changes, { body: { asOf: '2026-11-23T05:12:00Z', items: [] } });
    const { user } = await open('organisation');
    server.set(`PATCH ${route}`, overtaken(draft({ organisation: theirs, version: 9 })));
    await user.click(await screen.findByRole('radio', { name: /Correction Cabinet No. 2/ }));
    const asked = await screen.findByRole('group', { name: /changed this meanwhile/ });

    await user.click(within(asked).getByRole('radio', { name: /Early Support Office/ }));
    await user.click(within(asked).getByRole('button', { name: 'Save what I have chosen' }));

    await waitFor(() => expect(screen.queryByRole('group', { name: /changed this meanwhile/ })).toBeNull());
    expect(server.calls(`PATCH ${route}`)).toHaveLength(1);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Correction Cabinet No. 2/ }).checked).toBe(
      false,
    );
  });
});

describe('the last look before sending', () => {
  it('is blocked without consent, which can be recorded on the spot', async () => {
    const server = writing();
    server.set(`GET /api/cases/${CASE}/people`, {
      body: {
        items: [
          {
            id: '018f0000-0000-7000-8000-0000000000b1',
            name: 'Жанна Бекова',
            relation: 'mother',
            legalRepresentative: true,
            represents: true,
            phone: null,
            language: 'kk',
            note: null,
            hasAccount: false,
            version: 1,
          },
        ],
      },
    });
    server.set(`POST /api/cases/${CASE}/consents`, { status: 201, body: {} });
    const { user } = await open('check');

    expect(
      (await screen.findByRole<HTMLButtonElement>('button', { name: 'Send the referral' })).disabled,
    ).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Record the consent' }));
    server.set(`GET ${route}`, {
      body: draft({
        offeredActions: [{ action: 'send', blockedBy: [] }],
        consent: {
          id: CASE,
          givenBy: 'Жанна Бекова',
          relation: 'mother',
          givenOn: '2026-11-23',
          mode: 'written',
          language: 'kk',
          expiresOn: null,
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Save the consent' }));

    expect(await screen.findByText(/Given by Жанна Бекова, mother/)).toBeTruthy();
    expect(server.calls(`POST /api/cases/${CASE}/consents`)[0]?.body).toMatchObject({
      purpose: 'sharing',
      organisationId: CABINET,
      personId: '018f0000-0000-7000-8000-0000000000b1',
    });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send the referral' }).disabled).toBe(false);
  });

  it('is sent under one key, when the family knows', async () => {
    const ready = draft({ offeredActions: [{ action: 'send', blockedBy: [] }] });
    const server = writing(ready);
    server.set(`POST ${route}/actions`, { body: referral() });
    const { user } = await open('check');

    await user.click(await screen.findByRole('button', { name: 'Send the referral' }));
    expect(screen.getByText('Tell the family first, then tick this')).toBeTruthy();
    await user.click(screen.getByLabelText(/The family knows/));
    await user.dblClick(screen.getByRole('button', { name: 'Send the referral' }));

    expect(await screen.findByText('the referral')).toBeTruthy();
    const keys = server.calls(`POST ${route}/actions`).map(({ headers }) => headers['Idempotency-Key']);
    expect(new Set(keys).size).toBe(1);
  });
});
