import {
  NewerDraft,
  RefusedDraft,
  setDraftServer,
  type DraftBody,
  type DraftServer,
  type FoundDraft,
  type ServerDraft,
} from '../ui/draft-server';

import { fetchKeepingSession } from './session-expiry';

const addressOf = (key: string): string => `/api/drafts/${encodeURIComponent(key)}`;
const json = { Accept: 'application/json', 'Content-Type': 'application/json' };

async function readJson(response: Response): Promise<Record<string, unknown>> {
  return (await response.json().catch(() => ({}))) as Record<string, unknown>;
}

async function keep(key: string, body: DraftBody, leaving: boolean): Promise<{ version: number }> {
  const init: RequestInit = {
    method: 'PUT',
    headers: json,
    body: JSON.stringify(body),
    credentials: 'same-origin',
    keepalive: leaving,
  };
  // Nobody is there any more to sign in again.
  const response = await (leaving ? fetch : fetchKeepingSession)(addressOf(key), init);
  const answer = await readJson(response);
  if (response.ok) return { version: Number(answer['version']) };
  if (response.status === 412) throw new NewerDraft((answer['current'] as ServerDraft | null) ?? null);
  if (response.status >= 400 && response.status < 500 && response.status !== 401 && response.status !== 429)
    throw new RefusedDraft();
  throw new Error('not kept');
}

const draftServer: DraftServer = {
  async find(key) {
    const response = await fetchKeepingSession(addressOf(key), { headers: json, credentials: 'same-origin' });
    if (!response.ok) throw new Error('no answer');
    const { draft = null, aside = [], over = null } = (await readJson(response)) as Partial<FoundDraft>;
    return { draft, aside, over };
  },
  keep,
  async drop(key, { writer, sequence, aside }) {
    const only = aside === undefined ? '' : `&aside=${aside}`;
    const url = `${addressOf(key)}?writer=${writer}&sequence=${sequence}${only}`;
    const response = await fetchKeepingSession(url, { method: 'DELETE', credentials: 'same-origin' });
    if (!response.ok) throw new Error('not dropped');
  },
};

/** From now on what is typed is kept on the server too. */
export const startDrafts = (): void => setDraftServer(draftServer);
