/** Words that the server keeps, and by which tab they were sent. */
export interface ServerDraft {
  readonly value: unknown;
  readonly version: number;
  readonly writer: string;
  readonly updatedAt: string;
}

export interface FoundDraft {
  readonly draft: ServerDraft | null;
  /** What tabs have set aside because another draft was there; each a list of `AsideWords`. */
  readonly aside: readonly ServerDraft[];
  /** Who finished it last, and by which request: what was sent before is not unfinished. */
  readonly over: { readonly writer: string; readonly sequence: number } | null;
}

export interface DraftBody {
  readonly owner: string;
  readonly value: unknown;
  readonly writer: string;
  readonly sequence: number;
  readonly seen: number;
  readonly place: string;
  readonly caseId: string | null;
  readonly referralId: string | null;
  /** Beside the draft, which stays as it is. */
  readonly aside: boolean;
}

/** Another tab or device has words that were not seen here. */
export class NewerDraft extends Error {
  constructor(readonly current: ServerDraft | null) {
    super('newer draft');
  }
}

/** What it is about is not within reach any more, or the server will never take it: sending again is no use. */
export class RefusedDraft extends Error {}

export interface DraftServer {
  find(key: string): Promise<FoundDraft>;
  /** @throws {NewerDraft | RefusedDraft} */
  keep(key: string, body: DraftBody, leaving: boolean): Promise<{ version: number }>;
  /** @param by `aside`: only what that tab has set aside, the draft itself stays */
  drop(key: string, by: { writer: string; sequence: number; aside?: string }): Promise<void>;
}

let server: DraftServer | null = null;
export const setDraftServer = (given: DraftServer | null): void => void (server = given);
export const draftServer = (): DraftServer | null => server;

const queues = new Map<string, Promise<unknown>>();

/** One after the other for one draft: a form that is opened again never overtakes what it sent when it was closed. */
export function queued<T>(name: string, work: () => Promise<T>): Promise<T> {
  const next = (queues.get(name) ?? Promise.resolve()).then(work, work);
  const settled = next
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(name) === settled) queues.delete(name);
    });
  queues.set(name, settled);
  return next;
}

let lastSequence = 0;
export const nextSequence = (): number => (lastSequence = Math.max(Date.now(), lastSequence + 1));
