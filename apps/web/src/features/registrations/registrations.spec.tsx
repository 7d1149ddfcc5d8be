import { screen, waitFor, within } from '@testing-library/react';

import { caseFile } from '../../../test/case-scene';
import { fakeApi, problem, type FakeRoute } from '../../../test/fake-api';
import { renderPage } from '../../../test/render-page';

import { RegistrationsTab } from './registrations.tab';

const file = caseFile();
const list = `GET /api/cases/${file.id}/registrations`;
const create = `POST /api/cases/${file.id}/registrations`;
const mse = {
  id: 'g1',
  kind: 'mse',
  register: 'medical_social',
  status: 'current',
  time: 'ends_soon',
  statusReason: null,
  statusNote: null,
  endedOn: null,
  category: 'under_7',
  term: 'two_years',
  number: 'MSE-104',
  issuer: 'MSE department No. 3',
  issuedOn: null,
  validFrom: '2025-01-04',
  validTo: '2027-01-04',
  programme: null,
  supports: [],
  conclusion: null,
  parts: [],
  hasDiagnosis: true,
  renewsId: null,
  renewedById: null,
  version: 1,
  createdAt: '2025-01-05T05:00:00Z',
  offeredActions: ['renew', 'end', 'mark_in_error'].map((action) => ({ action, blockedBy: [] })),
};
const pmpc = {
  ...mse,
  id: 'g2',
  kind: 'pmpc',
  register: 'pedagogical',
  time: 'valid',
  category: null,
  hasDiagnosis: false,
};

const show = async (items: object[], extra: Record<string, FakeRoute> = {}) => {
  const api = fakeApi({ [list]: { body: { items } }, ...extra });
  const page = await renderPage(<RegistrationsTab caseFile={file} />, { words: ['registrations', 'codes'] });
  return { api, ...page };
};

beforeEach(() => sessionStorage.clear());

describe('the registrations of a child', () => {
  it('stand by register, each for itself, with what ends soon', async () => {
    await show([mse, pmpc]);

    const medical = (await screen.findByRole('heading', { name: /Medical-social register/ })).closest(
      'section',
    );
    const pedagogical = screen
      .getByRole('heading', { name: /Register of special educational needs/ })
      .closest('section');
    expect(within(medical!).getByText('Disability status (MSE), Child under 7')).toBeTruthy();
    expect(within(medical!).getByText('Ends soon')).toBeTruthy();
    expect(within(medical!).queryByText(/PMPC/)).toBeNull();
    expect(within(pedagogical!).getByText('Special educational needs (PMPC)')).toBeTruthy();
  });

  it('propose the end by the term', async () => {
    const { api, user } = await show([], { [create]: { status: 201, body: mse } });

    await user.click(await screen.findByRole('button', { name: 'Add a registration' }));
    const from = await screen.findByLabelText(/^From/);
    await user.type(from, '2026-03-01');
    await user.click(screen.getByRole('combobox', { name: 'Given for' }));
    await user.click(await screen.findByRole('option', { name: '1 year' }));
    await user.click(screen.getByRole('button', { name: 'Record' }));

    await waitFor(() => expect(api.calls(create)).toHaveLength(1));
    expect(api.calls(create)[0]?.body).toMatchObject({
      kind: 'mse',
      term: 'one_year',
      validFrom: '2026-03-01',
      validTo: '2027-03-01',
    });
  });

  it('ask to confirm what looks wrong, in place', async () => {
    const overlapping = problem(422, 'invalid', {
      errors: [{ pointer: '#/validFrom', rules: ['overlaps'] }],
    });
    const { api, user } = await show([mse], { [create]: overlapping });
    await user.click(await screen.findByRole('button', { name: 'Add a registration' }));
    await user.type(await screen.findByLabelText(/^From/), '2026-03-01');
    await user.click(screen.getByRole('button', { name: 'Record' }));

    await user.click(await screen.findByRole('checkbox', { name: 'Both count on these days' }));
    api.set(create, { status: 201, body: mse });
    await user.click(screen.getByRole('button', { name: 'Record' }));

    await waitFor(() =>
      expect(api.calls(create).at(-1)?.body).toMatchObject({ confirmedWarnings: ['overlaps'] }),
    );
  });

  it('keep the diagnosis closed until somebody asks for it', async () => {
    const diagnosis = 'GET /api/registrations/g1/diagnosis';
    const { api, user } = await show([mse], {
      [diagnosis]: { body: { icdCode: 'G80.1', diagnosis: 'Spastic diplegia' } },
    });

    const button = await screen.findByRole('button', { name: /Show the diagnosis/ });
    expect(api.calls(diagnosis)).toHaveLength(0);
    await user.click(button);

    expect(await screen.findByText('ICD-10 G80.1 · Spastic diplegia')).toBeTruthy();
    expect(api.calls(diagnosis)).toHaveLength(1);
  });

  it('are ended with a reason', async () => {
    const act = 'POST /api/registrations/g1/actions';
    const { api, user } = await show([mse], { [act]: { body: { ...mse, status: 'ended' } } });

    await user.click(await screen.findByRole('button', { name: /More about Disability/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'End before its time' }));
    await user.click(await screen.findByRole('combobox', { name: 'Why' }));
    await user.click(await screen.findByRole('option', { name: 'Lifted by the commission' }));
    await user.click(screen.getByRole('button', { name: 'End it' }));

    await waitFor(() => expect(api.calls(act)[0]?.body).toMatchObject({ action: 'end', reason: 'lifted' }));
  });
});
