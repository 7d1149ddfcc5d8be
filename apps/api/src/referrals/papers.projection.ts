import { identityDocumentKinds } from '@birge/domain';
import { revealsDiagnosis } from '../platform/document-layer.sql.js';
import type { Side } from './referrals.projection.js';

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

const paper = `'id', d.id, 'kind', d.kind, 'number', case when d.kind in (${quoted(identityDocumentKinds)}) then null else d.number end,
  'issuedOn', d.issued_on, 'validTo', d.valid_to, 'seenOn', d.seen_on, 'since', to_json(d.created_at),
  'format', f.format, 'bytes', f.bytes, 'restricted', ${revealsDiagnosis}`;

/** What went out with the referral; the organisation no longer hears of what was taken back. */
const attached = (
  side: Side,
): string => `(select coalesce(json_agg(json_build_object(${paper}) order by x.attached_at, d.kind), '[]')
  from referral_documents x join documents d on d.id = x.document_id left join document_files f on f.id = d.file_id
  where x.referral_id = r.id and d.status in ('current', 'replaced')
    ${
      side === 'organisation'
        ? `and r.status not in ('declined', 'cancelled', 'entered_in_error')
      and consent_holds(r.case_id, 'sharing', r.organisation_id)`
        : ''
    })`;

/** What the case holds of all that is asked for, the newest of each kind: nobody is asked for it twice. */
const held = (today: string): string => `(select coalesce(json_agg(item order by kind), '[]') from (
  select distinct on (d.kind) d.kind, json_build_object(${paper}, 'byFamily', d.by_family) as item
  from documents d left join document_files f on f.id = d.file_id
  where d.case_id = r.case_id and d.status = 'current' and (d.valid_to is null or d.valid_to >= ${today}::date)
    and d.kind = any(r.requested_documents || s.required_documents)
  order by d.kind, d.created_at desc) as newest)`;

/** `ReferralPapersDto` as JSON. Aliases: those of `referralTables`. */
export const papersJson = (side: Side, today: string): string =>
  `json_build_object('attached', ${attached(side)}, 'held', ${side === 'case' ? held(today) : `'[]'::json`})`;
