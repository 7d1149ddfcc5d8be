import type { components } from '@birge/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';

export type NewNote = components['schemas']['CreateNoteDto'];
export type NewProtectionNote = components['schemas']['NewProtectionNoteDto'];

/** Writes a note: it stands in the timeline, and a call or visit is the last contact of the case. */
export function useCreateNote(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ note, key }: { note: NewNote; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/notes', {
          params: { path: { id: caseId } },
          body: note,
          idempotencyKey: key,
        }),
      ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['timeline', caseId] }),
        client.invalidateQueries({
          queryKey: ['cases'],
          predicate: ({ queryKey }) => queryKey[1] !== 'file',
        }),
      ]),
  });
}

/** Writes what protects the child where it is closed, or moves the words of a note there. */
export function useProtect(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ note, key }: { note: NewProtectionNote; key: string }) =>
      unwrap(
        api.POST('/api/cases/{id}/protection-notes', {
          params: { path: { id: caseId } },
          body: note,
          idempotencyKey: key,
        }),
      ),
    onSettled: () =>
      Promise.all(
        [['timeline', caseId], ['household'], ['people'], ['protection-notes', caseId]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
