import { identityDocumentKinds } from '@birge/domain';
import { revealsDiagnosis } from '../platform/document-layer.sql.js';

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** Aliases: `d` document, `c` case, `f` its content, `a` who recorded it, `p` who gave it, `s` who saw it. */
export const documentTables = `documents d join cases c on c.id = d.case_id join users a on a.id = d.author_id
  left join document_files f on f.id = d.file_id left join people p on p.id = d.given_by left join users s on s.id = d.seen_by`;

export const layerSql = `case when ${revealsDiagnosis} then 'diagnosis' end`;

export const isIdentitySql = `d.kind in (${quoted(identityDocumentKinds)})`;

export const fileItem = `json_build_object('id', f.id, 'format', f.format, 'bytes', f.bytes, 'width', f.width, 'height', f.height,
  'hasThumbnail', f.thumbnail_key is not null)`;

const referrals = `(select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'organisationName', o.name)
    order by x.attached_at), '[]')
  from referral_documents x join referrals r on r.id = x.referral_id left join organisations o on o.id = r.organisation_id
  where x.document_id = d.id)`;

/** `DocumentDto` without `offeredActions`, as JSON. */
export const documentItem = `json_build_object('id', d.id, 'caseId', d.case_id, 'kind', d.kind, 'status', d.status,
  'statusReason', d.status_reason, 'layer', ${layerSql}, 'title', d.title, 'number', d.number, 'issuer', d.issuer,
  'issuedOn', d.issued_on, 'validFrom', d.valid_from, 'validTo', d.valid_to, 'seenOn', d.seen_on,
  'seenBy', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end,
  'givenBy', case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'relation', p.relation) end,
  'byFamily', d.by_family, 'file', case when f.id is not null then ${fileItem} end, 'referrals', ${referrals},
  'replacesId', d.replaces_id,
  'replacedById', (select n.id from documents n where n.replaces_id = d.id and n.status <> 'entered_in_error'),
  'author', json_build_object('id', a.id, 'name', a.name), 'version', d.version, 'createdAt', to_json(d.created_at),
  'updatedAt', to_json(d.updated_at))`;

/** `FamilyDocumentDto` as JSON: which papers there are, nothing that stands in them. */
export const familyDocumentItem = `json_build_object('id', d.id, 'childId', c.child_id, 'kind', d.kind,
  'givenOn', (d.created_at at time zone 'UTC')::date, 'seenOnly', ${isIdentitySql}, 'validTo', d.valid_to, 'byFamily', d.by_family)`;
