/**
 * A session that ends while somebody is working must not cost the work. The first call that is answered with 401 opens
 * the sign-in dialog and waits; every other call that fails meanwhile waits with it; after signing in all are sent again.
 */
type Outcome = 'renewed' | 'left';

let waiting: { promise: Promise<Outcome>; settle: (outcome: Outcome) => void } | null = null;
const listeners = new Set<() => void>();
const notify = () => listeners.forEach((listener) => listener());

function askToSignIn(): Promise<Outcome> {
  if (!waiting) {
    let settle: (outcome: Outcome) => void = () => undefined;
    const promise = new Promise<Outcome>((resolve) => (settle = resolve));
    waiting = { promise, settle };
    notify();
  }
  return waiting.promise;
}

export const sessionExpiry = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isOpen: (): boolean => waiting !== null,
  /** `renewed`: the waiting calls are sent again. `left`: they end with their 401. */
  settle(outcome: Outcome): void {
    waiting?.settle(outcome);
    waiting = null;
    notify();
  },
};

/** Asking who one is, and signing in or out, must not open the dialog: their 401 is the answer. */
const asksWho = (url: string) => /\/api\/auth\/(login|logout|me)$/.test(url);

export async function fetchKeepingSession(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== 401 || asksWho(url)) return response;
  return (await askToSignIn()) === 'renewed' ? fetchKeepingSession(url, init) : response;
}
