import { lazy, type ComponentType } from 'react';

import { loadWords } from '../../i18n';

import type { CaseFile } from './case-file';

/** A part of another feature: its code and its words are fetched together when it is looked at. */
function part(words: readonly string[], load: () => Promise<ComponentType<{ caseFile: CaseFile }>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadWords(words)]);
    return { default: component };
  });
}

const referrals = () => import('../../features/referrals/case-referrals');
export const ReferralsSection = part(['referrals'], async () => (await referrals()).CaseReferralsSection);
export const ReferralsTab = part(['referrals'], async () => (await referrals()).CaseReferralsTab);

const closing = () => import('../../features/cases/reopen-notice');
export const ReopenNotice = part(['closing'], async () => (await closing()).ReopenNotice);

const documents = () => import('../../features/documents/documents.tab');
export const DocumentsTab = part(['documents'], async () => (await documents()).DocumentsTab);

const people = () => import('../../features/people/people.tab');
export const PeopleCard = part(['people'], async () => (await people()).PeopleCard);
export const PeopleTab = part(['people'], async () => (await people()).PeopleTab);

const registrations = () => import('../../features/registrations/registrations.tab');
export const RegistrationsTab = part(['registrations'], async () => (await registrations()).RegistrationsTab);

const consents = () => import('../../features/consents/consents.tab');
export const ConsentsCard = part(['consents'], async () => (await consents()).ConsentsCard);
export const ConsentsTab = part(['consents'], async () => (await consents()).ConsentsTab);

const assessments = () => import('../../features/assessments/assessments.tab');
export const NeedsCard = part(['assessments'], async () => (await assessments()).NeedsCard);
export const AssessmentsTab = part(['assessments'], async () => (await assessments()).AssessmentsTab);

const pulses = () => import('../../features/pulses/pulses.section');
export const PulsesSection = part(['pulses'], async () => (await pulses()).PulsesSection);

const screenings = () => import('../../features/screenings/screenings.tab');
export const ScreeningNote = part(['screenings'], async () => (await screenings()).ScreeningNote);
export const ScreeningCard = part(['screenings'], async () => (await screenings()).ScreeningCard);
export const ScreeningsTab = part(['screenings'], async () => (await screenings()).ScreeningsTab);

const plans = () => import('../../features/plans/plan.tab');
export const GoalsSection = part(['plans'], async () => (await plans()).GoalsSection);
export const PlanTab = part(['plans'], async () => (await plans()).PlanTab);
