/** The words of a form while a request carries them to the server. */
export interface CarriedDraft {
  /** Says which draft is over once the request has worked: the `Draft-Key` header. */
  readonly mark: string;
  /** `unknown`: no answer came, it may have worked. */
  readonly end: (outcome: 'worked' | 'refused' | 'unknown') => void;
}

/** The words of a form go out. @returns `null` if nothing of them was ever kept */
export type Carry = () => CarriedDraft | null;

type Send = (url: string, init: RequestInit) => Promise<Response>;

const byIdempotencyKey = new Map<string, Carry>();
const byAddress = new Map<string, Carry>();

/**
 * A form says by which request its words will go out.
 *
 * @param by the idempotency key of what it creates, or the end of the address it is sent to without one
 * @returns when the form goes away
 */
export function announceCarrier(by: { key: string } | { address: string }, carry: Carry): () => void {
  const [carriers, name] = 'key' in by ? [byIdempotencyKey, by.key] : [byAddress, by.address];
  carriers.set(name, carry);
  return () => void (carriers.get(name) === carry && carriers.delete(name));
}

function carryOf(url: string, { method, headers }: RequestInit): Carry | undefined {
  const key = new Headers(headers).get('Idempotency-Key');
  if (key !== null) return byIdempotencyKey.get(key);
  if (method === 'GET') return undefined;
  return [...byAddress].find(([address]) => url.endsWith(address))?.[1];
}

/** Requests that carry the words of a form name its draft: it is over together with what they save, or stays. */
export const naming =
  (send: Send): Send =>
  async (url, init) => {
    const carried = carryOf(url, init)?.();
    if (!carried) return send(url, init);
    let outcome: 'worked' | 'refused' | 'unknown' = 'unknown';
    try {
      const headers = { ...(init.headers as Record<string, string>), 'Draft-Key': carried.mark };
      const response = await send(url, { ...init, headers });
      outcome = response.ok ? 'worked' : 'refused';
      return response;
    } finally {
      carried.end(outcome);
    }
  };
