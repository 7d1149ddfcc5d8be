/** The columns that are loaded, tables in the order in which rows may refer to each other. */
// prettier-ignore
export const tables = {
  holidays: ['held_on', 'name'],
  teams: ['id', 'name', 'location_id', 'region_id', 'created_at', 'updated_at'],
  organisations: ['id', 'name', 'location_id', 'address', 'phone', 'email', 'languages', 'accessible', 'created_at', 'updated_at'],
  offerings: ['id', 'organisation_id', 'service_id', 'capacity', 'places_free', 'waiting_list_open', 'age_min', 'age_max',
    'languages', 'usual_wait_days', 'confirmed_on', 'created_at', 'updated_at'],
  users: ['id', 'email', 'password_hash', 'name', 'phone', 'role', 'language', 'team_id', 'region_id', 'organisation_id', 'demo',
    'created_at', 'updated_at'],
  children: ['id', 'family_name', 'given_name', 'patronymic', 'search_name', 'match_keys', 'born_on', 'sex', 'iin', 'location_id', 'settlement',
    'locality', 'address', 'languages', 'support_notes', 'created_at', 'updated_at'],
  registrations: ['id', 'child_id', 'kind', 'category', 'term', 'number', 'issuer', 'valid_from', 'valid_to', 'programme', 'supports', 'parts',
    'created_at'],
  people: ['id', 'child_id', 'name', 'relation', 'legal_representative', 'phone', 'language', 'contact', 'lives_with_child', 'user_id', 'note', 'created_at',
    'updated_at'],
  cases: ['id', 'number', 'child_id', 'status', 'came_from', 'priority', 'team_id', 'region_id', 'caseworker_id',
    'receiving_team_id', 'receiving_region_id', 'opened_on', 'registered_on', 'closed_on', 'status_since', 'closure_reason',
    'closure_requested_by', 'child_view', 'caregiver_view', 'child_view_absence', 'caregiver_view_absence', 'feedback', 'feedback_obstacle',
    'hold_until', 'status_note', 'due_on', 'last_contact_on', 'version', 'created_at',
    'updated_at'],
  transfers: ['id', 'case_id', 'status', 'from_team_id', 'from_region_id', 'from_caseworker_id', 'to_team_id', 'to_region_id',
    'to_caseworker_id', 'reason', 'asked_by', 'asked_at', 'answered_by', 'answered_at', 'answer_note', 'answer_seen_at'],
  consents: ['id', 'case_id', 'purpose', 'organisation_id', 'status', 'person_id', 'given_by', 'mode', 'language', 'given_on',
    'expires_on', 'assent', 'caregiver', 'withdrawn_on', 'withdrawn_note', 'recorded_by', 'version', 'created_at', 'updated_at'],
  assessments: ['id', 'case_id', 'status', 'needs', 'difficulties', 'priority', 'priority_reason', 'child_words',
    'caregiver_words', 'summary', 'author_id', 'assessed_on', 'completed_at', 'version', 'created_at', 'updated_at', 'risks',
    'priority_chosen', 'suggested_priority', 'suggested_reasons'],
  screenings: ['id', 'case_id', 'status', 'source', 'instrument', 'rule_id', 'content_version', 'language', 'screened_on',
    'age_years', 'administration_mode', 'respondent_id', 'respondent_relation', 'answers', 'concern', 'results', 'outcome',
    'author_id', 'completed_at', 'version', 'created_at', 'updated_at'],
  plans: ['id', 'case_id', 'edition', 'status', 'summary', 'author_id', 'submitted_by', 'submitted_at', 'decided_by', 'decided_at',
    'return_note', 'review_on', 'change_note', 'version', 'created_at', 'updated_at'],
  goals: ['id', 'plan_id', 'goal_key', 'position', 'title', 'area', 'status', 'target_on'],
  pulses: ['id', 'case_id', 'answered_on', 'respondent', 'person_id', 'health', 'play', 'learning', 'safety', 'family', 'caregiver_time',
    'caregiver_work', 'author_id', 'created_at', 'updated_at'],
  referrals: ['id', 'number', 'case_id', 'kind', 'service_id', 'organisation_id', 'goal_id', 'status', 'reason', 'shared_fields',
    'shared', 'consent_id', 'replaces_id', 'author_id', 'sent_at', 'acknowledged_at', 'decided_at', 'waitlisted_at', 'started_at',
    'completed_at', 'last_contact_at', 'status_since', 'due_on', 'next_check_on', 'status_reason', 'status_note',
    'message_to_family', 'requested_documents', 'provided_documents', 'documents_due_on', 'expected_on', 'queue_place',
    'started_on', 'ended_on', 'amount', 'outcome', 'answered_at', 'answer_seen_at', 'version', 'created_at', 'updated_at'],
  tasks: ['id', 'case_id', 'referral_id', 'kind', 'title', 'status', 'due_on', 'due_at', 'limit_step', 'counted_from',
    'snoozed_until', 'snooze_reason', 'snoozed_by', 'snoozed_at', 'automatic', 'author_id', 'closed_at', 'closed_by', 'version', 'created_at', 'updated_at'],
  documents: ['id', 'case_id', 'kind', 'number', 'issuer', 'valid_from', 'valid_to', 'seen_on', 'seen_by', 'given_by', 'author_id',
    'created_at', 'updated_at'],
  undertakings: ['id', 'goal_id', 'undertaking_key', 'position', 'title', 'responsible', 'person_id', 'responsible_name', 'due_on', 'task_id',
    'status', 'closed_at', 'closed_by'],
  notes: ['id', 'case_id', 'kind', 'body', 'shareable', 'contact_outcome', 'author_id', 'created_at'],
  history: ['id', 'at', 'case_id', 'subject', 'subject_id', 'actor_id', 'actor_role', 'action', 'from_status', 'to_status',
    'reason', 'note', 'details'],
  accesses: ['id', 'at', 'case_id', 'user_id'],
} as const;

/** Columns that people write in: only there can a sign stand that `COPY` reads otherwise. */
export const freeText: ReadonlySet<string> = new Set([
  'name', 'address', 'family_name', 'given_name', 'patronymic', 'settlement', 'support_notes', 'note', 'child_view', 'caregiver_view',
  'status_note', 'answer_note', 'given_by', 'withdrawn_note', 'priority_reason', 'child_words', 'caregiver_words', 'concern', 'summary', 'return_note', 'change_note', 'responsible_name', 'title',
  'reason', 'message_to_family', 'body', 'needs', 'difficulties', 'shared', 'details', 'issuer', 'parts',
]); // prettier-ignore

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

export type Cell = string | number | boolean | null | undefined;
export type Row<T extends TableName> = { readonly [column in (typeof tables)[T][number]]?: Cell };

/** A list of codes as PostgreSQL reads it. Codes need no quotes. */
export const codes = (list: readonly string[]): string => `{${list.join(',')}}`;
