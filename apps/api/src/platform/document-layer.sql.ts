import { restrictedDocumentKinds } from '@birge/domain';

const kinds = restrictedDocumentKinds.map((kind) => `'${kind}'`).join(', ');

/**
 * Whether a document reveals a diagnosis. One sheet may be several papers: where one of them does, the sheet does, under
 * whatever name it is opened. Alias: `d` document.
 */
export const revealsDiagnosis = `(d.kind in (${kinds}) or exists (select from documents sheet
  where sheet.file_id = d.file_id and sheet.kind in (${kinds})))`;
