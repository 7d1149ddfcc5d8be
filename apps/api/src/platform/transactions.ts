import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { endDraft, type DraftMark } from './draft-mark.js';
import { Problem } from './problem.js';

/** What makes two requests the same: the key, and everything that was asked. */
export interface RequestIdentity {
  readonly key: string;
  readonly request: Buffer;
}

/** So long the same request gets the same answer; a phone that was offline over a weekend is still understood. */
const KEPT_HOURS = 72;

/** The request in whose course the code runs. Filled by the HTTP layer, absent outside of requests. */
export const currentRequest = new AsyncLocalStorage<{
  identity: RequestIdentity | null;
  draft: DraftMark | null;
}>();

export function identityOf(key: string, method: string, url: string, body: unknown): RequestIdentity {
  const request = createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest();
  return { key, request };
}

/**
 * One use case, one transaction. With an `Idempotency-Key` the answer is kept in the same transaction: the same request
 * again gets the same answer and changes nothing, also while the first is still running or after a crash. With a
 * `Draft-Key` the draft of what is saved is over in the same transaction.
 */
@Injectable()
export class Transactions {
  constructor(private readonly db: DataSource) {}

  /** @param keepAnswer false where the answer holds a secret that must not be stored */
  run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>, keepAnswer = true): Promise<T> {
    const request = currentRequest.getStore();
    const identity = keepAnswer ? (request?.identity ?? null) : null;
    const draft = request?.draft ?? null;
    return this.db.transaction(async (tx) => {
      if (draft !== null) await endDraft(tx, actor, draft);
      if (identity === null) return work(tx);
      const earlier = await this.claim(tx, actor, identity);
      if (earlier !== null) return earlier.body as T;
      const answer = await work(tx);
      await tx.query('update idempotency_keys set body = $3 where user_id = $1 and key = $2', [
        actor.id,
        identity.key,
        JSON.stringify(answer ?? null),
      ]);
      return answer;
    });
  }

  /** @returns the earlier answer, or `null` if this request is the first with its key; waits for one that is running */
  private async claim(
    tx: EntityManager,
    actor: Actor,
    { key, request }: RequestIdentity,
  ): Promise<{ body: unknown } | null> {
    const claimed = await tx.query<unknown[]>(
      `insert into idempotency_keys (user_id, key, request) values ($1, $2, $3)
       on conflict (user_id, key) do nothing returning key`,
      [actor.id, key, request],
    );
    if (claimed.length > 0) {
      await this.forget(tx);
      return null;
    }
    const [earlier] = await tx.query<{ request: Buffer; body: unknown }[]>(
      'select request, body from idempotency_keys where user_id = $1 and key = $2',
      [actor.id, key],
    );
    if (earlier === undefined) throw new Problem('conflict');
    if (!earlier.request.equals(request)) throw new Problem('key_reused');
    return { body: earlier.body };
  }

  /** Answers hold what the families told: they are kept as long as somebody may still ask again, not for good. */
  private async forget(tx: EntityManager): Promise<void> {
    await tx.query(
      `delete from idempotency_keys where (user_id, key) in (
         select user_id, key from idempotency_keys where created_at < now() - interval '${KEPT_HOURS} hours'
         order by created_at limit 100 for update skip locked)`,
    );
  }
}
