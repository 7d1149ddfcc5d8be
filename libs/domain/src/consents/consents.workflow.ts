import type { Workflow } from '../workflow.js';

/** What the family agrees to, one record for each purpose. */
export const consentPurposes = ['registration', 'sharing', 'portal', 'sms', 'statistics', 'photo'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

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

/** States in which the family's word stands. */
export const standingConsentStatuses = ['given', 'renewed'] as const satisfies readonly ConsentStatus[];

export const consentModes = ['written', 'oral', 'e_sign'] as const;
export type ConsentMode = (typeof consentModes)[number];

export const consentActions = ['give', 'refuse', 'withdraw'] as const;
export type ConsentAction = (typeof consentActions)[number];

/** From this age on a young person may consent in person (International Rescue Committee and UNICEF, Caring for Child Survivors). */
export const OWN_CONSENT_AGE = 15;

/** The terms of a consent never change once given: a renewal is a new record. */
// prettier-ignore
export const consentWorkflow: Workflow<ConsentStatus, ConsentAction, object> = {
  initial: 'requested',
  actions: {
    give:     { from: ['requested'],        to: 'given' },
    refuse:   { from: ['requested'],        to: 'refused' },
    withdraw: { from: ['given', 'renewed'], to: 'withdrawn' },
  },
};
