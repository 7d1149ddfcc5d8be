import type { DocumentDto, DocumentFileDto } from '../src/documents/documents.dto.js';
import type { Answer, Client } from './client.js';
import { pdf } from './document-samples.js';

/** Why a document was not taken. */
export interface Refusal {
  readonly type: string;
  readonly errors?: { pointer: string; rules: string[] }[];
  readonly current?: DocumentDto;
  readonly by?: string[];
}

let mark = 0;
/** A PDF that no other test has sent. */
export const paper = (): Buffer => pdf({ mark: `paper ${(mark += 1)}` });

/** Sends content for a document that is recorded afterwards. */
export const send = <T = DocumentFileDto>(
  client: Client,
  caseId: string,
  content: Buffer | string,
  { kind = 'school_certificate', type = 'application/octet-stream' } = {},
): Promise<Answer<T>> =>
  client.send<T>('POST', `/api/cases/${caseId}/document-files?kind=${kind}`, content, {
    'content-type': type,
  });

export const record = (
  client: Client,
  caseId: string,
  body: object,
  headers = {},
): Promise<Answer<DocumentDto>> => client.post<DocumentDto>(`/api/cases/${caseId}/documents`, body, headers);

/** A document with content, as the tab of a case records one. */
export async function addDocument(
  client: Client,
  caseId: string,
  more: object = {},
  content = paper(),
): Promise<DocumentDto> {
  const { kind = 'school_certificate' } = more as { kind?: string };
  const file = await send(client, caseId, content, { kind });
  const made = await record(client, caseId, { kind, fileId: file.body.id, ...more });
  if (file.status !== 201 || made.status !== 201)
    throw new Error(`The document was not taken: ${file.status}, ${made.status}.`);
  return made.body;
}
