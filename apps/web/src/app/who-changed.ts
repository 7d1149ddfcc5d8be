import { api } from './api';

export interface WhoChanged {
  readonly name: string;
  readonly at: string;
}

/** Who was the last to change a record of a case since then, other than oneself; `null` if nobody can tell. */
export async function whoChanged(
  caseId: string | null | undefined,
  recordId: string | null,
  since: string,
): Promise<WhoChanged | null> {
  if (!caseId || !recordId) return null;
  const { data } = await api.GET('/api/cases/{id}/changes', {
    params: { path: { id: caseId }, query: { since } },
  });
  const found = data?.items.find(({ subjectId, by }) => subjectId === recordId && by !== null);
  return found?.by ? { name: found.by.name, at: found.at } : null;
}
