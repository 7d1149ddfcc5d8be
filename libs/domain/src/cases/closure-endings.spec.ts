import { offer } from '../workflow.js';
import { openReferralStatuses, type ReferralStatus } from '../referrals/referral-lists.js';
import { referralWorkflow, type ReferralFacts } from '../referrals/referrals.workflow.js';
import { goalWorkflow, openGoalStatuses } from '../plans/goals.workflow.js';
import { endingsOf, goalEndings } from './closure-endings.js';

const facts: Omit<ReferralFacts, 'status' | 'kind'> = {
  hasConsent: true,
  groundEnded: false,
  hasReason: true,
  hasOrganisation: true,
  isOffered: true,
  ageFits: true,
  caseIsOpen: true,
  byProvider: false,
};

const endings = (status: ReferralStatus, kind: ReferralFacts['kind']) =>
  endingsOf(
    status,
    offer(referralWorkflow, status, { ...facts, status, kind }, () => true)
      .filter(({ blockedBy }) => blockedBy.length === 0)
      .map(({ action }) => action),
  );

describe('an open referral of a case that is to be closed', () => {
  it.each<[ReferralStatus, ReferralFacts['kind'], string[]]>([
    ['draft', 'rehabilitation', ['cancel']],
    ['sent', 'rehabilitation', ['cancel']],
    ['under_review', 'rehabilitation', ['cancel']],
    ['info_needed', 'rehabilitation', ['cancel']],
    ['waitlisted', 'rehabilitation', ['hand_over', 'cancel']],
    ['accepted', 'rehabilitation', ['hand_over', 'cancel']],
    ['accepted', 'financial_aid', ['complete', 'hand_over', 'cancel']],
    ['in_progress', 'rehabilitation', ['complete', 'hand_over', 'cancel']],
    ['on_hold', 'education', ['complete', 'hand_over', 'cancel']],
  ])('that is %s (%s) can end by %j', (status, kind, expected) => {
    expect(endings(status, kind)).toEqual(expected);
  });

  it('can always end somehow', () => {
    for (const status of openReferralStatuses) expect(endings(status, 'education')).not.toEqual([]);
  });

  it('that has ended does not end again', () => {
    expect(endings('completed', 'education')).toEqual([]);
  });
});

describe('an open goal', () => {
  it('can be ended from each of its states', () => {
    for (const status of openGoalStatuses)
      expect(goalEndings.some((ending) => goalWorkflow.actions[ending].from.includes(status))).toBe(true);
  });

  it('is not open once it has ended', () => {
    const ends = goalEndings.map((ending) => goalWorkflow.actions[ending].to);
    expect(ends.filter((end) => (openGoalStatuses as readonly string[]).includes(end))).toEqual([]);
  });
});
