import { caseStatuses } from '@birge/domain';

import { caseFile } from '../../../test/case-scene';

import type { CasePlan, CaseReferral } from './case-file';
import { forwardStep, journeyOf, servicesStarted, waitingReferrals } from './journey';

const now = new Date('2026-11-23T08:00:00Z');
const plan = (reviewOn: string | null) => ({ reviewOn, decidedAt: '2026-10-06T08:00:00Z' }) as CasePlan;
const referral = (status: CaseReferral['status'], change: Partial<CaseReferral> = {}) =>
  ({
    id: status,
    status,
    waiting: { for: 'organisation', since: '', until: null },
    moments: { startedAt: null, completedAt: null },
    ...change,
  }) as CaseReferral;

describe('the journey of a case', () => {
  it.each([
    ['identified', 'registered'],
    ['registered', 'assessed'],
    ['assessment', 'assessed'],
    ['planning', 'planned'],
    ['active', 'services'],
    ['on_hold', 'services'],
    ['closure_requested', 'closing'],
    ['closed', undefined],
  ] as const)('of a case that is %s stands at %s', (status, station) => {
    const places = journeyOf(caseFile({ status }), null, now);

    expect(places.find(({ state }) => state === 'now')?.name).toBe(station);
  });

  it('comes to the review two weeks before it', () => {
    const at = (reviewOn: string) =>
      journeyOf(caseFile(), plan(reviewOn), now).find(({ state }) => state === 'now')?.name;

    expect([at('2027-01-06'), at('2026-12-01')]).toEqual(['services', 'review']);
  });

  it('of a case that is being moved stands where it came from', () => {
    const places = journeyOf(caseFile({ status: 'transfer_pending', cameFrom: 'planning' }), null, now);

    expect(places.find(({ state }) => state === 'now')?.name).toBe('planned');
  });

  it('names the step that leads on from every state but the last two', () => {
    expect(caseStatuses.filter((status) => forwardStep(status) === null)).toEqual(['active', 'closed']);
  });

  it('counts the services that began among those that were sent and not refused', () => {
    const started = {
      moments: { startedAt: '2026-10-10T08:00:00Z', completedAt: null },
    } as Partial<CaseReferral>;

    expect(
      servicesStarted([
        referral('draft'),
        referral('declined'),
        referral('sent'),
        referral('in_progress', started),
      ]),
    ).toEqual({
      started: 1,
      of: 2,
    });
  });

  it('waits for the family before it waits for others', () => {
    const waiting = waitingReferrals([
      referral('waitlisted'),
      referral('sent'),
      referral('info_needed'),
      referral('completed'),
    ]);

    expect(waiting.map(({ status }) => status)).toEqual(['info_needed', 'sent', 'waitlisted']);
  });
});
