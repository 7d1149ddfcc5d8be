import type { ServiceKind } from '../services/services.js';
import type { Workflow } from '../workflow.js';
import type { ReferralStatus } from './referral-lists.js';

/** What the referral workflow must know. Loaded by the API under the lock of the referral and of its case. */
export interface ReferralFacts {
  readonly status: ReferralStatus;
  readonly kind: ServiceKind;
  /** Consent to share with this very organisation is given and not withdrawn. */
  readonly hasConsent: boolean;
  /** It was sent on somebody's word, and that word no longer stands: nothing new may begin on it. */
  readonly groundEnded: boolean;
  readonly hasReason: boolean;
  readonly hasOrganisation: boolean;
  /** The organisation offers the service and takes new children. */
  readonly isOffered: boolean;
  /** The child is within the age range of the service and of the offering. */
  readonly ageFits: boolean;
  readonly caseIsOpen: boolean;
  /** The organisation itself is asking, not the caseworker on its word. */
  readonly byProvider: boolean;
}

export const referralActions = [
  'send',
  'review',
  'request_info',
  'provide_info',
  'accept',
  'waitlist',
  'start',
  'hold',
  'resume',
  'complete',
  'decline',
  'fail',
  'cancel',
  'mark_in_error',
] as const;
export type ReferralAction = (typeof referralActions)[number];

const awaitsCaseworker: readonly ReferralStatus[] = ['sent', 'info_needed'];

const unlessEnded = { consent_ended: (r: ReferralFacts) => r.groundEnded };

// prettier-ignore
export const referralWorkflow: Workflow<ReferralStatus, ReferralAction, ReferralFacts> = {
  initial: 'draft',
  actions: {
    send:          { from: ['draft'], to: 'sent', blockedBy: {
                       no_organisation: (r) => !r.hasOrganisation,
                       no_reason:       (r) => !r.hasReason,
                       no_consent:      (r) => r.hasOrganisation && !r.hasConsent,
                       not_offered:     (r) => r.hasOrganisation && !r.isOffered,
                       age_unfit:       (r) => !r.ageFits,
                       case_closed:     (r) => !r.caseIsOpen } },
    review:        { from: ['sent'],                               to: 'under_review', blockedBy: unlessEnded },
    request_info:  { from: ['sent', 'under_review'],               to: 'info_needed', blockedBy: unlessEnded },
    provide_info:  { from: ['info_needed'],                        to: 'under_review', blockedBy: unlessEnded },
    accept:        { from: ['sent', 'under_review', 'waitlisted'], to: 'accepted', blockedBy: unlessEnded },
    waitlist:      { from: ['sent', 'under_review', 'accepted'],   to: 'waitlisted', blockedBy: unlessEnded },
    start:         { from: ['accepted', 'waitlisted'],             to: 'in_progress', blockedBy: unlessEnded },
    hold:          { from: ['accepted', 'in_progress'],            to: 'on_hold' },
    resume:        { from: ['on_hold'],                            to: 'in_progress' },
    complete:      { from: ['accepted', 'in_progress', 'on_hold'], to: 'completed', blockedBy: {
                       not_started:     (r) => r.status === 'accepted' && r.kind !== 'financial_aid' } },
    decline:       { from: ['sent', 'under_review', 'waitlisted'], to: 'declined' },
    fail:          { from: ['accepted', 'in_progress', 'on_hold'], to: 'not_completed' },
    cancel:        { from: ['draft', 'sent', 'under_review', 'info_needed', 'accepted', 'waitlisted', 'in_progress', 'on_hold'],
                     to: 'cancelled', blockedBy: {
                       only_caseworker: (r) => r.byProvider && awaitsCaseworker.includes(r.status) } },
    mark_in_error: { from: ['draft', 'sent', 'under_review', 'info_needed', 'accepted', 'waitlisted', 'in_progress', 'on_hold'],
                     to: 'entered_in_error' },
  },
};

/** The fields that an answer may carry. */
export const referralInputs = [
  'reason',
  'note',
  'documents',
  'documentsDueOn',
  'expectedOn',
  'queuePlace',
  'startedOn',
  'amount',
  'outcome',
  'endedOn',
  'messageToFamily',
] as const;
export type ReferralInput = (typeof referralInputs)[number];

/** What each action asks of the person: the form of the web and the check of the API read the same table. */
// prettier-ignore
export const referralActionInputs: Readonly<Record<ReferralAction, Partial<Record<ReferralInput, 'required' | 'optional'>>>> = {
  send:          { note: 'optional' },
  review:        { note: 'optional', messageToFamily: 'optional' },
  request_info:  { documents: 'required', documentsDueOn: 'optional', messageToFamily: 'optional', note: 'optional' },
  provide_info:  { documents: 'required', note: 'optional' },
  accept:        { expectedOn: 'optional', amount: 'optional', messageToFamily: 'optional', note: 'optional' },
  waitlist:      { expectedOn: 'optional', queuePlace: 'optional', messageToFamily: 'optional', note: 'optional' },
  start:         { startedOn: 'required', messageToFamily: 'optional', note: 'optional' },
  hold:          { reason: 'required', expectedOn: 'optional', messageToFamily: 'optional', note: 'optional' },
  resume:        { messageToFamily: 'optional', note: 'optional' },
  complete:      { outcome: 'required', endedOn: 'required', messageToFamily: 'optional', note: 'optional' },
  decline:       { reason: 'required', messageToFamily: 'optional', note: 'optional' },
  fail:          { reason: 'required', messageToFamily: 'optional', note: 'optional' },
  cancel:        { reason: 'required', messageToFamily: 'optional', note: 'optional' },
  mark_in_error: { reason: 'required', note: 'optional' },
};

/** The inputs an action cannot do without. */
export function requiredInputs(action: ReferralAction): ReferralInput[] {
  const inputs = referralActionInputs[action];
  return referralInputs.filter((input) => inputs[input] === 'required');
}
