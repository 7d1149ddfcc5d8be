import {
  administrationModes,
  assentAnswers,
  assessmentStatuses,
  barriers,
  cameFromOf,
  caregiverParts,
  caregiverViewAbsences,
  caregiverWorks,
  caseStatuses,
  caseWorkflow,
  childViewAbsences,
  closureFeedbacks,
  closureReasons,
  consentEndReasons,
  consentModes,
  consentPurposes,
  consentStatuses,
  contactChannels,
  contactOutcomes,
  contactRules,
  documentEndActions,
  feedbackObstacles,
  handoverTargets,
  documentEndReasons,
  documentFormats,
  documentKinds,
  documentStatuses,
  documentWorkflow,
  goalReasons,
  goalStatuses,
  goneReasons,
  askers,
  helpRequestEndReasons,
  helpRequestStatuses,
  helpRequestWorkflow,
  identityDocumentKinds,
  instruments,
  ladderRungs,
  languages,
  localities,
  mergeStatuses,
  mseCategories,
  mseTerms,
  needAreas,
  noteKinds,
  outcomes,
  overridePurposes,
  overrideReasons,
  planStatuses,
  pmpcProgrammes,
  priorities,
  protectionKinds,
  pulseRespondents,
  referralActions,
  referralStatuses,
  referralWorkflow,
  registrationEndReasons,
  registrationKinds,
  registrationStatuses,
  relations,
  replyChannels,
  replyTimes,
  requiredInputs,
  responsibles,
  restrictedLayers,
  roles,
  screeningOutcomes,
  screeningSources,
  screeningStatuses,
  serviceKinds,
  serviceSteps,
  sexes,
  snoozeReasons,
  spokenLanguages,
  standardSources,
  standardUnits,
  taskKinds,
  taskStatuses,
  timeLimitSteps,
  timeUnits,
  transferStatuses,
  type RegistrationStatus,
  undertakingStatuses,
} from '@birge/domain';
import { startStage, type Stage } from '../../test/harness.js';
import { locationKinds } from '../locations/locations.dto.js';
import { historySubjects } from '../platform/history.js';

const { request_closure, request_transfer } = caseWorkflow.actions;

/** Each CHECK that holds a list of words, by its name in the database, and the words it must hold. */
const lists: Readonly<Record<string, readonly string[]>> = {
  accesses_layer_check: restrictedLayers,
  assessments_priority_check: priorities,
  assessments_status_check: assessmentStatuses,
  assessments_suggested_priority_check: priorities,
  cases_feedback_check: closureFeedbacks,
  cases_feedback_obstacle_check: feedbackObstacles,
  cases_came_from_check: [...request_closure.from, ...request_transfer.from].map(cameFromOf),
  cases_caregiver_view_absence_check: caregiverViewAbsences,
  cases_child_view_absence_check: childViewAbsences,
  cases_closure_reason_check: closureReasons,
  cases_priority_check: priorities,
  cases_status_check: caseStatuses,
  children_locality_check: localities,
  children_sex_check: sexes,
  consent_overrides_purpose_check: overridePurposes,
  consent_overrides_reason_check: overrideReasons,
  consents_assent_check: assentAnswers,
  consents_caregiver_check: caregiverParts,
  consents_end_reason_check: consentEndReasons,
  consents_language_check: spokenLanguages,
  consents_mode_check: consentModes,
  consents_purpose_check: consentPurposes,
  consents_status_check: consentStatuses,
  document_files_format_check: documentFormats,
  // A document that was ended says why: where the actions that end one lead.
  documents_check1: documentEndActions.map((action) => documentWorkflow.actions[action].to as string),
  documents_identity_no_copy: identityDocumentKinds,
  documents_identity_seen: identityDocumentKinds,
  documents_kind_check: documentKinds,
  documents_status_check: documentStatuses,
  documents_status_reason_check: documentEndReasons,
  goal_progress_from_status_check: goalStatuses,
  goal_progress_reason_check: goalReasons,
  goal_progress_to_status_check: goalStatuses,
  goals_area_check: needAreas,
  goals_status_check: goalStatuses,
  goals_status_reason_check: goalReasons,
  help_requests_asker_check: askers,
  help_requests_came_from_check: helpRequestWorkflow.actions.discard.from,
  help_requests_channel_check: replyChannels,
  help_requests_check: ['closed', 'discarded'],
  help_requests_end_reason_check: helpRequestEndReasons,
  // Only children ask: nobody answers the form for grown-ups.
  help_requests_instrument_check: instruments.filter((instrument) => instrument !== 'wg_ss'),
  help_requests_language_check: languages,
  help_requests_reply_time_check: replyTimes,
  help_requests_status_check: helpRequestStatuses,
  history_subject_check: historySubjects,
  ladder_rungs_rung_check: ladderRungs,
  locations_kind_check: locationKinds,
  // A merge that was decided says when.
  merges_check1: mergeStatuses.filter((status) => status !== 'asked'),
  merges_status_check: mergeStatuses,
  notes_contact_outcome_check: contactOutcomes,
  notes_kind_check: noteKinds,
  household_members_relation_check: relations,
  people_channel_check: contactChannels,
  people_contact_check: contactRules,
  people_gone_check: goneReasons,
  people_language_check: spokenLanguages,
  people_relation_check: relations,
  plans_status_check: planStatuses,
  pulses_caregiver_work_check: caregiverWorks,
  pulses_respondent_check: pulseRespondents,
  // A referral that stopped says why: where an action that asks for a reason leads.
  referrals_check1: referralActions
    .filter((action) => requiredInputs(action).includes('reason'))
    .map((action) => referralWorkflow.actions[action].to),
  referrals_handed_over_to_check: handoverTargets,
  referrals_kind_check: serviceKinds,
  referrals_outcome_check: outcomes,
  referrals_status_check: referralStatuses,
  referrals_status_reason_check: barriers,
  protection_notes_kind_check: protectionKinds,
  registrations_category_check: mseCategories,
  registrations_kind_check: registrationKinds,
  registrations_programme_check: pmpcProgrammes,
  registrations_status_check: registrationStatuses,
  registrations_status_reason_check: registrationEndReasons,
  registrations_term_check: mseTerms,
  registrations_why: ['ended', 'entered_in_error'] satisfies RegistrationStatus[],
  screenings_administration_mode_check: administrationModes,
  screenings_instrument_check: instruments,
  screenings_language_check: languages,
  screenings_outcome_check: screeningOutcomes,
  screenings_respondent_relation_check: relations,
  screenings_source_check: screeningSources,
  screenings_status_check: screeningStatuses,
  services_kind_check: serviceKinds,
  services_standard_source_check: standardSources,
  services_standard_unit_check: standardUnits,
  task_notices_rung_check: ladderRungs,
  tasks_kind_check: taskKinds,
  tasks_limit_step_check: timeLimitSteps,
  tasks_snooze_reason_check: snoozeReasons,
  tasks_status_check: taskStatuses,
  transfers_status_check: transferStatuses,
  time_limits_priority_check: priorities,
  time_limits_step_check: timeLimitSteps,
  time_limits_unit_check: timeUnits,
  undertakings_responsible_check: responsibles,
  undertakings_status_check: undertakingStatuses,
  users_language_check: languages,
  users_role_check: roles,
};

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

describe('the closed lists of the database', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(() => stage.close());

  it('are those of the domain, every one of them', async () => {
    const checks = await stage.db.query<{ name: string; definition: string }[]>(
      `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
       where contype = 'c' and connamespace = 'public'::regnamespace
         and pg_get_constraintdef(oid) ~ '(ANY|ALL) \\(\\(?ARRAY'`,
    );

    const found = checks.map(({ name, definition }) => [name, sorted(wordsIn(definition))]);

    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, sorted(words)])),
    );
  });

  it.each([
    ['required_documents', documentKinds],
    ['steps', serviceSteps],
  ])('have no word in the catalogue that the domain does not have: %s', async (column, known) => {
    const used = await stage.db.query<{ word: string }[]>(
      `select distinct unnest(${column}) as word from services`,
    );

    expect(used.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(used.map(({ word }) => word)));
  });
});

const wordsIn = (definition: string): string[] =>
  [...definition.matchAll(/'([^']+)'::text/g)].map(([, word]) => word ?? '');
