import type { ReferralStatus } from '@birge/domain';
import type { DataSource } from 'typeorm';
import { addCase, insert, type Cast, type CaseScene } from './cast.js';

/** The family's word that this organisation may be told. */
export function addSharingConsent(
  db: DataSource,
  cast: Cast,
  scene: { caseId: string; organisation?: keyof Cast['organisations']; personId?: string; status?: string },
): Promise<string> {
  return insert(db, 'consents', {
    case_id: scene.caseId,
    purpose: 'sharing',
    organisation_id: cast.organisations[scene.organisation ?? 'cabinet'],
    status: scene.status ?? 'given',
    person_id: scene.personId ?? null,
    given_by: 'Гүлнар Ермекова',
    mode: 'written',
    language: 'kk',
    given_on: '2026-10-06',
    recorded_by: cast.ids.aigul,
  });
}

export interface ReferralScene {
  readonly caseId: string;
  readonly status?: ReferralStatus;
  readonly organisation?: keyof Cast['organisations'] | null;
  readonly serviceId?: string;
  readonly kind?: string;
  readonly dueOn?: string;
  readonly sentAt?: string;
}

const withReason: readonly ReferralStatus[] = [
  'declined',
  'on_hold',
  'not_completed',
  'cancelled',
  'entered_in_error',
];

/** A referral in any state, as it stands in the database. A draft has everything it needs but consent. */
export function addReferral(db: DataSource, cast: Cast, scene: ReferralScene): Promise<string> {
  const status = scene.status ?? 'sent';
  const organisation = scene.organisation === undefined ? 'cabinet' : scene.organisation;
  const sent = status !== 'draft';
  return insert(db, 'referrals', {
    case_id: scene.caseId,
    kind: scene.kind ?? 'rehabilitation',
    service_id: scene.serviceId ?? 'RH-KPPK',
    organisation_id: organisation === null ? null : cast.organisations[organisation],
    status,
    reason: 'The PMPC recommends a course for speech.',
    shared_fields: ['child_short_name', 'age'],
    shared: sent ? JSON.stringify(sharedNothingElse) : null,
    author_id: cast.ids.aigul,
    sent_at: sent ? (scene.sentAt ?? new Date().toISOString()) : null,
    due_on: sent ? (scene.dueOn ?? '2099-01-01') : null,
    next_check_on: sent ? (scene.dueOn ?? '2099-01-01') : null,
    status_reason: withReason.includes(status) ? 'no_capacity' : null,
    last_contact_at: sent ? (scene.sentAt ?? new Date().toISOString()) : null,
  });
}

const sharedNothingElse = {
  childShortName: 'Аружан Е.',
  age: 6,
  sex: 'female',
  place: null,
  guardianContact: null,
  languages: null,
  difficulties: null,
  supportNotes: null,
  registrations: null,
  goal: null,
};

/** A case with one referral. */
export async function addCaseWithReferral(
  db: DataSource,
  cast: Cast,
  { file = {}, ...scene }: Omit<ReferralScene, 'caseId'> & { file?: CaseScene },
): Promise<{ caseId: string; childId: string; personId: string; id: string }> {
  const { id: caseId, childId, personId } = await addCase(db, cast, file);
  return { caseId, childId, personId, id: await addReferral(db, cast, { caseId, ...scene }) };
}
