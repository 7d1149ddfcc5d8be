import { serviceKinds } from '../services/services.js';
import { decide, moves } from '../workflow.js';
import {
  fhirTaskStatus,
  openReferralStatuses,
  referralStatuses,
  terminalReferralStatuses,
  turnOf,
} from './referral-lists.js';
import {
  referralActions,
  referralWorkflow,
  requiredInputs,
  type ReferralAction,
  type ReferralFacts,
} from './referrals.workflow.js';

const ready: ReferralFacts = {
  status: 'draft',
  kind: 'rehabilitation',
  hasConsent: true,
  groundEnded: false,
  hasReason: true,
  hasOrganisation: true,
  isOffered: true,
  ageFits: true,
  caseIsOpen: true,
  byProvider: false,
};

describe('the referral workflow', () => {
  it('is this picture, state by state', () => {
    expect(moves(referralWorkflow)).toEqual([
      'draft --send--> sent',
      'sent --review--> under_review',
      'sent --request_info--> info_needed',
      'under_review --request_info--> info_needed',
      'info_needed --provide_info--> under_review',
      'sent --accept--> accepted',
      'under_review --accept--> accepted',
      'waitlisted --accept--> accepted',
      'sent --waitlist--> waitlisted',
      'under_review --waitlist--> waitlisted',
      'accepted --waitlist--> waitlisted',
      'accepted --start--> in_progress',
      'waitlisted --start--> in_progress',
      'accepted --hold--> on_hold',
      'in_progress --hold--> on_hold',
      'on_hold --resume--> in_progress',
      'accepted --complete--> completed',
      'in_progress --complete--> completed',
      'on_hold --complete--> completed',
      'sent --decline--> declined',
      'under_review --decline--> declined',
      'waitlisted --decline--> declined',
      'accepted --fail--> not_completed',
      'in_progress --fail--> not_completed',
      'on_hold --fail--> not_completed',
      'draft --cancel--> cancelled',
      'sent --cancel--> cancelled',
      'under_review --cancel--> cancelled',
      'info_needed --cancel--> cancelled',
      'accepted --cancel--> cancelled',
      'waitlisted --cancel--> cancelled',
      'in_progress --cancel--> cancelled',
      'on_hold --cancel--> cancelled',
      'draft --mark_in_error--> entered_in_error',
      'sent --mark_in_error--> entered_in_error',
      'under_review --mark_in_error--> entered_in_error',
      'info_needed --mark_in_error--> entered_in_error',
      'accepted --mark_in_error--> entered_in_error',
      'waitlisted --mark_in_error--> entered_in_error',
      'in_progress --mark_in_error--> entered_in_error',
      'on_hold --mark_in_error--> entered_in_error',
    ]);
  });

  it('lets nothing leave a state that is final', () => {
    for (const state of terminalReferralStatuses) {
      for (const action of referralActions) {
        expect(decide(referralWorkflow, state, action, { ...ready, status: state })).toEqual({
          kind: 'illegal',
        });
      }
    }
  });

  it.each<[string, Partial<ReferralFacts>]>([
    ['no_organisation', { hasOrganisation: false }],
    ['no_reason', { hasReason: false }],
    ['no_consent', { hasConsent: false }],
    ['not_offered', { isOffered: false }],
    ['age_unfit', { ageFits: false }],
    ['case_closed', { caseIsOpen: false }],
  ])('does not send with %s', (reason, missing) => {
    expect(decide(referralWorkflow, 'draft', 'send', { ...ready, ...missing })).toEqual({
      kind: 'blocked',
      by: [reason],
    });
  });

  it('lets nothing new begin on a word that no longer stands; what runs may end', () => {
    const blocked = referralActions.filter((action) =>
      openReferralStatuses.some(
        (status) =>
          decide(referralWorkflow, status, action, { ...ready, status, groundEnded: true }).kind ===
            'blocked' && decide(referralWorkflow, status, action, { ...ready, status }).kind === 'go',
      ),
    );

    expect(blocked).toEqual(['review', 'request_info', 'provide_info', 'accept', 'waitlist', 'start']);
  });

  it('completes straight from accepted only for financial aid', () => {
    const outcome = serviceKinds.map((kind) => {
      const decision = decide(referralWorkflow, 'accepted', 'complete', {
        ...ready,
        status: 'accepted',
        kind,
      });
      return [kind, decision.kind];
    });

    expect(outcome).toEqual([
      ['rehabilitation', 'blocked'],
      ['education', 'blocked'],
      ['financial_aid', 'go'],
      ['social_inclusion', 'blocked'],
    ]);
  });

  it('leaves cancelling to the caseworker while the organisation has not begun to look', () => {
    for (const status of openReferralStatuses) {
      const decision = decide(referralWorkflow, status, 'cancel', { ...ready, status, byProvider: true });
      const waits = status === 'sent' || status === 'info_needed';
      expect([status, decision.kind]).toEqual([status, waits ? 'blocked' : 'go']);
    }
  });

  it('asks for a reason where a family would ask for one', () => {
    const withReason = referralActions.filter((action) => requiredInputs(action).includes('reason'));

    expect(withReason).toEqual<ReferralAction[]>(['hold', 'decline', 'fail', 'cancel', 'mark_in_error']);
  });

  it('gives every state somebody whose turn it is, and every open one a person', () => {
    for (const status of referralStatuses) {
      const open = (openReferralStatuses as readonly string[]).includes(status);
      expect([status, turnOf[status] === 'nobody']).toEqual([status, !open]);
    }
  });

  it('speaks the states of HL7 FHIR Task', () => {
    expect(Object.keys(fhirTaskStatus)).toEqual([...referralStatuses]);
  });
});
