import type { Actor, DocumentKind } from '@birge/domain';
import { dayOf, type Moment } from './calendar.js';
import type { CaseFile } from './case-file.js';

/** The papers behind a registration; the disability certificate stands for the one of the commission (MSE). */
const papersOf = {
  mse: { kind: 'disability_certificate', issuer: 'МСЭ' },
  ipar: { kind: 'ipar', issuer: 'МСЭ' },
  pmpc: { kind: 'pmpc_conclusion', issuer: 'ПМПК' },
} as const satisfies Readonly<Record<string, { kind: DocumentKind; issuer: string }>>;

/**
 * What a family has with it on the day of registration: the birth certificate, which is only looked at, and perhaps a paper
 * of a commission. Recorded without a copy: a demonstration has no scans of anybody.
 */
export function writePapers(file: CaseFile, at: Moment, actor: Actor): void {
  const { scene, child } = file;
  const { random, calendar } = scene;
  if (random.chance(0.7)) {
    const seen = { seen_on: calendar.day(dayOf(at)), seen_by: actor.id };
    const number = `0${random.whole(100000, 999999)}`;
    record(file, at, actor, 'birth_certificate_seen', { number, ...seen });
  }
  const paper = child.registrations.find(({ validFrom }) => validFrom <= calendar.day(dayOf(at)));
  if (paper === undefined || !random.chance(0.5)) return;
  const { kind, issuer } = papersOf[paper.kind as keyof typeof papersOf];
  record(file, at, actor, kind, { issuer, valid_from: paper.validFrom, valid_to: paper.validTo });
}

function record(
  file: CaseFile,
  at: Moment,
  actor: Actor,
  kind: DocumentKind,
  facts: Readonly<Record<string, string | null>>,
): void {
  const { batch, ids, calendar } = file.scene;
  const id = ids.next();
  batch.add('documents', {
    id, case_id: file.id, kind, given_by: file.child.guardian.id, author_id: actor.id, ...facts,
    created_at: calendar.instant(at), updated_at: calendar.instant(at),
  }); // prettier-ignore
  file.note({
    at,
    actor,
    subject: 'document',
    subjectId: id,
    action: 'create',
    from: null,
    to: 'current',
    details: { documentKind: kind },
  });
}
