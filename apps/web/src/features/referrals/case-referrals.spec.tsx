import type { components } from '@birge/api-client';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../test/fake-api';
import { CASE, draft, referral } from '../../../test/referrals';
import { renderPage } from '../../../test/render-page';

import { CaseReferralsSection, CaseReferralsTab } from './case-referrals';

const caseFile = { id: CASE, status: 'active' } as components['schemas']['CaseDto'];
const show = (items: unknown[], Part = CaseReferralsSection) => {
  fakeApi({ [`GET /api/cases/${CASE}/referrals`]: { body: { items } } });
  return renderPage(<Part caseFile={caseFile} />, { words: ['referrals', 'codes'] });
};

describe('the referrals of a case', () => {
  it('say where each stands and until when', async () => {
    await show([referral({ overdue: true, dueOn: '2026-01-12' })]);

    expect(await screen.findByRole('link', { name: 'Correction-cabinet course' })).toBeTruthy();
    expect(screen.getByText(/The answer is late/)).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Step 1 of 5: sent' })).toBeTruthy();
  });

  it('offer another organisation after a decline, once', async () => {
    const loose = referral({ status: 'declined', waiting: null, offeredActions: [] });
    const replaced = { ...loose, id: '018f0000-0000-7000-8000-0000000000e2', replacedById: CASE };
    await show([loose, replaced]);

    const [another, ...rest] = await screen.findAllByRole('link', { name: /Choose another/ });

    expect(another?.getAttribute('href')).toBe(`/cases/${CASE}/refer?replaces=${loose.id}`);
    expect(rest).toEqual([]);
  });

  it('open a draft where it is written', async () => {
    await show([draft()]);

    const goOn = await screen.findByRole('link', { name: /Go on writing/ });

    expect(goOn.getAttribute('href')).toContain(`/cases/${CASE}/refer?draft=`);
  });

  it('keep those that have ended apart', async () => {
    const ended = referral({ status: 'completed', waiting: null });
    await show([referral(), { ...ended, id: '018f0000-0000-7000-8000-0000000000e3' }], CaseReferralsTab);

    expect(await screen.findByRole('heading', { name: /Under way/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Ended/ })).toBeTruthy();
  });

  it('begin with the first one', async () => {
    await show([]);

    expect((await screen.findByRole('link', { name: 'Write the first referral' })).getAttribute('href')).toBe(
      `/cases/${CASE}/refer`,
    );
  });
});
