import type { Schemas } from '@birge/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';
import { ProblemError } from '../../app/problem';
import { upload } from '../../app/upload';

export type Document = Schemas['DocumentDto'];
export type NewDocument = Schemas['CreateDocumentDto'];
export type DocumentChange = Schemas['UpdateDocumentDto'];
export type DocumentFile = Schemas['DocumentFileDto'];
export type DocumentEnd = Schemas['ActOnDocumentDto'];

export const documentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['documents', caseId],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/api/cases/{id}/documents', { params: { path: { id: caseId } }, signal })))
        .items,
  });

export const peopleOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['people', caseId],
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/{id}/people', { params: { path: { id: caseId } } }))).items,
  });

function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['documents', 'timeline', 'tasks', 'referrals'].map((noun) =>
        client.invalidateQueries({ queryKey: noun === 'referrals' ? [noun] : [noun, caseId] }),
      ),
    );
}

/** What is to be recorded, and its content if there is one. */
export interface Addition {
  readonly document: NewDocument;
  readonly content: Blob | null;
  /** Kept while the same is tried again. */
  readonly key: string;
  readonly onProgress?: (sent: number) => void;
}

/** Sends the content, then records the document: either may be tried again and happens once. */
export function useAddDocument(caseId: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: async ({ document, content, key, onProgress }: Addition): Promise<Document> => {
      const file = content && (await send(caseId, document.kind, content, onProgress));
      return unwrap(
        api.POST('/api/cases/{id}/documents', {
          params: { path: { id: caseId } },
          body: { ...document, ...(file ? { fileId: file.id } : {}) },
          idempotencyKey: key,
        }),
      );
    },
    onSettled: refresh,
  });
}

async function send(
  caseId: string,
  kind: NewDocument['kind'],
  content: Blob,
  onProgress?: (sent: number) => void,
): Promise<DocumentFile> {
  const url = `/api/cases/${caseId}/document-files?kind=${kind}`;
  try {
    return await upload<DocumentFile>(url, content, { onProgress });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'not_signed_in') throw error;
    // Any other call opens the sign-in dialog and waits for it; then the content is sent once more.
    await unwrap(api.GET('/api/cases/{id}/documents', { params: { path: { id: caseId } } }));
    return upload<DocumentFile>(url, content, { onProgress });
  }
}

export function useUpdateDocument(caseId: string, id: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ change, version }: { change: DocumentChange; version: number }) =>
      unwrap(api.PATCH('/api/documents/{id}', { params: { path: { id } }, body: change, ifMatch: version })),
    onSettled: refresh,
  });
}

export function useEndDocument(caseId: string, id: string) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: ({ end, key }: { end: DocumentEnd; key: string }) =>
      unwrap(
        api.POST('/api/documents/{id}/actions', { params: { path: { id } }, body: end, idempotencyKey: key }),
      ),
    onSettled: refresh,
  });
}
