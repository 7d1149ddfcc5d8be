import type { Problem } from '@birge/api-client';

import { ProblemError } from './problem';
import { fetchKeepingSession } from './session-expiry';

/** The content of a document, for as long as it is looked at. Each call is an opening, and is written down. */
export async function fetchDocument(id: string): Promise<Blob> {
  const away: Problem = { type: '/problems/no_connection', title: 'No connection', status: 0 };
  const response = await fetchKeepingSession(`/api/documents/${id}/content`, {
    credentials: 'same-origin',
  }).catch(() => {
    throw new ProblemError(away);
  });
  if (response.ok) return response.blob();
  const body = (await response.json().catch(() => null)) as Problem | null;
  throw new ProblemError(body ?? { ...away, type: '/problems/internal', status: response.status });
}

/** Hands the content to the person as a file; its name says what it is and never whose. */
export function saveAs(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Shows a PDF in a tab of its own, in the reader of the browser. The tab is opened at once, in the course of the click,
 * else the browser would take it for an advertisement.
 */
export async function openInTab(load: () => Promise<Blob>): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const url = URL.createObjectURL(await load());
    if (tab) tab.location.href = url;
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (error) {
    tab?.close();
    throw error;
  }
}
