import type { Workflow } from '../workflow.js';

/** What the family agrees to, one record for each purpose. */
export const consentPurposes = ['registration', 'sharing', 'portal', 'sms', 'statistics', 'photo'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/**
 * `renewed` stands like `given`; it continues an earlier record. `withdrawn` is the family's doing, `revoked` the
 * office's, `expired` the calendar's or a renewal's. `invalidated`: never held. `unknown`: an old file does not tell.
 */
export const consentStatuses = [
  'requested',
  'given',
  'renewed',
  'refused',
  'withdrawn',
  'revoked',
  'expired',
  'invalidated',
  'unknown',
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** States in which the family's word stands, as long as its last day has not passed. */
export const standingConsentStatuses = ['given', 'renewed'] as const satisfies readonly ConsentStatus[];

/** Whether the family's word stands on a day. */
export const consentStandsOn = (
  consent: { readonly status: string; readonly expiresOn: string | null },
  day: string,
): boolean =>
  (standingConsentStatuses as readonly string[]).includes(consent.status) &&
  (consent.expiresOn === null || consent.expiresOn >= day);

/** The state as it is on a day: what is over by the calendar is over, whether anybody has written it down or not. */
export const consentStatusOn = (
  consent: { readonly status: ConsentStatus; readonly expiresOn: string | null },
  day: string,
): ConsentStatus =>
  (standingConsentStatuses as readonly string[]).includes(consent.status) && !consentStandsOn(consent, day)
    ? 'expired'
    : consent.status;

export const consentModes = ['written', 'oral', 'e_sign'] as const;
export type ConsentMode = (typeof consentModes)[number];

export const consentActions = [
  'give',
  'refuse',
  'withdraw',
  'renew',
  'revoke',
  'invalidate',
  'expire',
] as const;
export type ConsentAction = (typeof consentActions)[number];

/** What people do; the calendar alone lets a consent expire. */
export const consentSteps = [
  'give',
  'refuse',
  'withdraw',
  'renew',
  'revoke',
  'invalidate',
] as const satisfies readonly ConsentAction[];

/** Why the office ended a consent, or why it never held. */
export const consentEndReasons = [
  'purpose_ended',
  'organisation_unfit',
  'not_entitled',
  'not_informed',
  'entered_in_error',
  'other',
] as const;
export type ConsentEndReason = (typeof consentEndReasons)[number];

/** Steps that nobody takes without saying why. */
export const consentStepsWithReason: readonly ConsentAction[] = ['revoke', 'invalidate'];

export interface ConsentFacts {
  /** A newer record continues this one. */
  readonly isRenewed: boolean;
  /** Agreement for the same purpose stands in another record. */
  readonly otherStands: boolean;
  /** Its last day has passed. */
  readonly isOver: boolean;
}

/** Terms never change once given: `renew` ends this record and begins a new one, which is `renewed`. */
// prettier-ignore
export const consentWorkflow: Workflow<ConsentStatus, ConsentAction, ConsentFacts> = {
  initial: 'requested',
  actions: {
    give:       { from: ['requested', 'unknown'],        to: 'given',  blockedBy: { consent_stands:  (k) => k.otherStands } },
    refuse:     { from: ['requested', 'unknown'],        to: 'refused' },
    withdraw:   { from: ['given', 'renewed'],            to: 'withdrawn' },
    renew:      { from: ['given', 'renewed', 'expired'], to: 'expired', blockedBy: { already_renewed: (k) => k.isRenewed,
                                                                                     consent_stands:  (k) => !k.isRenewed && k.otherStands } },
    revoke:     { from: ['given', 'renewed'],            to: 'revoked' },
    invalidate: { from: ['requested', 'given', 'renewed', 'refused', 'unknown', 'expired'], to: 'invalidated' },
    expire:     { from: ['given', 'renewed'],            to: 'expired', blockedBy: { not_over:        (k) => !k.isOver } },
  },
};

/** For what a manager may stand in for the family. */
export const overridePurposes = ['registration', 'sharing'] as const satisfies readonly ConsentPurpose[];
export const overrideReasons = ['imminent_risk', 'legal_duty'] as const;
export type OverrideReason = (typeof overrideReasons)[number];
/** Days that a manager's word may stand in for the family's at most. */
export const LONGEST_OVERRIDE_DAYS = 30;

/** Days before its end on which somebody is told to renew a consent. */
export const CONSENT_RENEWAL_DAYS = 30;

/** On what an organisation reads a referral: the family's word, a manager's in its place, or nothing any longer. */
export const sharingGrounds = ['consent', 'override', 'none'] as const;
export type SharingGround = (typeof sharingGrounds)[number];
