import { decide, moves } from '../workflow.js';
import {
  consentStandsOn,
  consentStatusOn,
  consentStatuses,
  consentWorkflow,
  type ConsentFacts,
} from './consents.workflow.js';

const plain: ConsentFacts = { isRenewed: false, otherStands: false, isOver: false };

describe('the consent workflow', () => {
  it('is this picture, state by state', () => {
    expect(moves(consentWorkflow)).toEqual([
      'requested --give--> given',
      'unknown --give--> given',
      'requested --refuse--> refused',
      'unknown --refuse--> refused',
      'given --withdraw--> withdrawn',
      'renewed --withdraw--> withdrawn',
      'given --renew--> expired',
      'renewed --renew--> expired',
      'expired --renew--> expired',
      'given --revoke--> revoked',
      'renewed --revoke--> revoked',
      'requested --invalidate--> invalidated',
      'given --invalidate--> invalidated',
      'renewed --invalidate--> invalidated',
      'refused --invalidate--> invalidated',
      'unknown --invalidate--> invalidated',
      'expired --invalidate--> invalidated',
      'given --expire--> expired',
      'renewed --expire--> expired',
    ]);
  });

  it('leads nowhere from what the family has withdrawn, or the office has ended', () => {
    const ends = consentStatuses.filter(
      (status) => !moves(consentWorkflow).some((move) => move.startsWith(`${status} `)),
    );

    expect(ends).toEqual(['withdrawn', 'revoked', 'invalidated']);
  });

  it('waits for a named reason', () => {
    const by = (action: 'give' | 'renew' | 'expire', facts: Partial<ConsentFacts>) =>
      decide(consentWorkflow, action === 'give' ? 'requested' : 'given', action, { ...plain, ...facts });

    expect([
      by('give', { otherStands: true }),
      by('renew', { isRenewed: true, otherStands: true }),
      by('renew', { otherStands: true }),
      by('expire', {}),
      by('expire', { isOver: true }),
    ]).toEqual([
      { kind: 'blocked', by: ['consent_stands'] },
      { kind: 'blocked', by: ['already_renewed'] },
      { kind: 'blocked', by: ['consent_stands'] },
      { kind: 'blocked', by: ['not_over'] },
      { kind: 'go', to: 'expired' },
    ]);
  });

  it('withdraws without any condition: as easy as giving', () => {
    expect(
      decide(consentWorkflow, 'given', 'withdraw', { isRenewed: true, otherStands: true, isOver: true }),
    ).toEqual({
      kind: 'go',
      to: 'withdrawn',
    });
  });
});

describe('a consent on a day', () => {
  const until = (status: 'given' | 'renewed' | 'withdrawn', expiresOn: string | null) => ({
    status,
    expiresOn,
  });

  it('stands up to its last day and not beyond, whatever is written', () => {
    expect([
      consentStandsOn(until('given', '2026-11-23'), '2026-11-23'),
      consentStandsOn(until('renewed', '2026-11-22'), '2026-11-23'),
      consentStandsOn(until('given', null), '2099-01-01'),
      consentStandsOn(until('withdrawn', null), '2026-11-23'),
    ]).toEqual([true, false, true, false]);
  });

  it('is said to be expired from the day after', () => {
    expect([
      consentStatusOn(until('given', '2026-11-22'), '2026-11-23'),
      consentStatusOn(until('given', '2026-11-23'), '2026-11-23'),
      consentStatusOn(until('withdrawn', '2026-11-22'), '2026-11-23'),
    ]).toEqual(['expired', 'given', 'withdrawn']);
  });
});
