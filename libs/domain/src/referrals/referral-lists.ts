export const referralStatuses = [
  'draft',
  'sent',
  'under_review',
  'info_needed',
  'accepted',
  'waitlisted',
  'in_progress',
  'on_hold',
  'completed',
  'declined',
  'not_completed',
  'cancelled',
  'entered_in_error',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

export const terminalReferralStatuses = [
  'completed',
  'declined',
  'not_completed',
  'cancelled',
  'entered_in_error',
] as const satisfies readonly ReferralStatus[];

export const openReferralStatuses = referralStatuses.filter(
  (status) => !(terminalReferralStatuses as readonly string[]).includes(status),
);

/** States in which the organisation has not answered yet: the service standard runs. */
export const unansweredReferralStatuses = [
  'sent',
  'under_review',
] as const satisfies readonly ReferralStatus[];

/** The HL7 FHIR Task status of each state, for exchange with other systems. */
export const fhirTaskStatus: Readonly<Record<ReferralStatus, string>> = {
  draft: 'draft',
  sent: 'requested',
  under_review: 'received',
  info_needed: 'received',
  accepted: 'accepted',
  waitlisted: 'accepted',
  in_progress: 'in-progress',
  on_hold: 'on-hold',
  completed: 'completed',
  declined: 'rejected',
  not_completed: 'failed',
  cancelled: 'cancelled',
  entered_in_error: 'entered-in-error',
};

/** Why a service did not come about: the reason of a decline, a pause, a failure, a cancellation. */
export const barriers = [
  'not_eligible',
  'no_capacity',
  'documents_missing',
  'distance_transport',
  'cost',
  'inaccessible_venue',
  'language',
  'stigma_or_family_choice',
  'caregiver_time',
  'provider_no_response',
  'child_unwell',
  'safety_concern',
  'moved',
  'duplicate',
  'deceased',
  'other',
] as const;
export type Barrier = (typeof barriers)[number];

/** How a finished service ended for the child. */
export const outcomes = ['improved', 'partly_improved', 'unchanged', 'benefit_granted', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

/** Whose move it is. */
export const turns = ['caseworker', 'organisation', 'family', 'nobody'] as const;
export type Turn = (typeof turns)[number];

export const turnOf: Readonly<Record<ReferralStatus, Turn>> = {
  draft: 'caseworker',
  sent: 'organisation',
  under_review: 'organisation',
  info_needed: 'family',
  accepted: 'organisation',
  waitlisted: 'organisation',
  in_progress: 'organisation',
  on_hold: 'caseworker',
  completed: 'nobody',
  declined: 'nobody',
  not_completed: 'nobody',
  cancelled: 'nobody',
  entered_in_error: 'nobody',
};
