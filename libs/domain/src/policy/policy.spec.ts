import type { Actor } from '../users/roles.js';
import { roles } from '../users/roles.js';
import { can, type Ownership } from './can.js';
import { permissions, reachOf } from './policy.js';

const actor = (role: Actor['role'], place: Partial<Actor> = {}): Actor => ({
  id: 'me',
  role,
  teamId: null,
  regionId: null,
  organisationId: null,
  ...place,
});

describe('the policy', () => {
  it('keeps case content from administrators and analysts', () => {
    const content = permissions.filter((permission) =>
      /^(case|child|person|consent|registration|household|protection_note|assessment|screening|restricted|plan|note|task|referral|transfer|family)\./.test(
        permission,
      ),
    );

    for (const permission of content) {
      expect([permission, reachOf('administrator', permission), reachOf('analyst', permission)]).toEqual([
        permission,
        null,
        null,
      ]);
    }
  });

  it('gives a provider referrals and nothing of the case', () => {
    const granted = permissions.filter((permission) => reachOf('provider', permission) !== null);

    expect(granted.filter((permission) => !permission.startsWith('referral.'))).toEqual([
      'session.own',
      'draft.own',
      'document.open',
      'time_limit.read',
      'catalogue.read',
      'directory.read',
      'offering.write',
    ]);
  });

  it('gives a family its own children and its own account', () => {
    const granted = permissions.filter((permission) => reachOf('family', permission) !== null);

    expect(granted).toEqual(['session.own', 'draft.own', 'document.give', 'family.read']);
  });

  it('lets nobody approve from below: closing and approving is for managers', () => {
    for (const permission of ['case.close', 'plan.approve', 'plan.return', 'case.reopen'] as const) {
      expect(roles.filter((role) => reachOf(role, permission) !== null)).toEqual(['manager']);
    }
  });
});

describe('reach', () => {
  const record: Ownership = {
    caseworkerId: 'me',
    teamId: 'talgar',
    regionId: '190000000',
    organisationId: 'cabinet',
    guardianIds: ['me'],
    userId: 'me',
  };

  it('of a caseworker is the own case', () => {
    expect(can(actor('caseworker', { teamId: 'talgar' }), 'case.read', record)).toBe(true);
    expect(
      can(actor('caseworker', { teamId: 'talgar' }), 'case.read', { ...record, caseworkerId: 'other' }),
    ).toBe(false);
  });

  it('of a manager is the team, or the region where there is no team', () => {
    expect(can(actor('manager', { teamId: 'talgar' }), 'case.read', record)).toBe(true);
    expect(can(actor('manager', { teamId: 'semey', regionId: '190000000' }), 'case.read', record)).toBe(
      false,
    );
    expect(can(actor('manager', { regionId: '190000000' }), 'case.read', record)).toBe(true);
    expect(can(actor('manager', { regionId: '100000000' }), 'case.read', record)).toBe(false);
  });

  it('never takes nobody for somebody', () => {
    const nobody: Ownership = {};
    for (const role of roles) {
      for (const permission of permissions) {
        const reach = reachOf(role, permission);
        expect([role, permission, can(actor(role), permission, nobody)]).toEqual([
          role,
          permission,
          reach === 'all',
        ]);
      }
    }
  });
});
