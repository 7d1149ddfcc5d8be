import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../platform/problem.js';

export const FREE_FAILURES = 6;
const WINDOW_MINUTES = 15;
const FIRST_DELAY_SECONDS = 5;

/**
 * The longest one waits after many failures. An account's own limit stays short, so that nobody can lock somebody else
 * out by guessing; whoever guesses from one address is slowed down there.
 */
const LONGEST_SECONDS = { account: 30, address: 900, device: 300 } as const;

export interface Attempt {
  readonly email: string;
  readonly address: string;
  /** Browser that has signed in to this account before, if it is one. */
  readonly knownDevice: string | null;
}

interface Failures {
  readonly subject: string;
  readonly failures: number;
  readonly seconds_since: number;
}

/** Slows down guessing: after six failures in fifteen minutes each further try waits longer. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly db: DataSource) {}

  /**
   * Lets a try pass and counts it against its account before the password is looked at: of many tries at once only the
   * free ones may pass, not all of them because none has failed yet.
   *
   * @throws {Problem} `too_many_requests` with `Retry-After`; a refused try is not counted
   */
  admit(attempt: Attempt): Promise<void> {
    const { own, address } = subjectsOf(attempt);
    return this.db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [own]);
      await this.check(tx, [own, ...address]);
      await this.count(tx, [own]);
    });
  }

  /** A wrong password counts against the address too; against the account it has been counted already. */
  failed(attempt: Attempt): Promise<void> {
    return this.count(this.db.manager, subjectsOf(attempt).address);
  }

  private async check(tx: EntityManager, subjects: readonly string[]): Promise<void> {
    const rows = await tx.query<Failures[]>(
      `select subject, failures, extract(epoch from clock_timestamp() - last_at)::float as seconds_since
       from sign_in_failures
       where subject = any($1) and first_at > now() - interval '${WINDOW_MINUTES} minutes'`,
      [subjects],
    );
    const wait = Math.max(0, ...rows.map(remaining));
    if (wait > 0) throw new Problem('too_many_requests', {}, { 'retry-after': String(Math.ceil(wait)) });
  }

  private async count(tx: EntityManager, subjects: readonly string[]): Promise<void> {
    await tx.query(
      `insert into sign_in_failures as f (subject, failures, first_at, last_at)
       select unnest($1::text[]), 1, now(), now()
       on conflict (subject) do update set
         failures = case when f.first_at > now() - interval '${WINDOW_MINUTES} minutes' then f.failures + 1 else 1 end,
         first_at = case when f.first_at > now() - interval '${WINDOW_MINUTES} minutes' then f.first_at else now() end,
         last_at = now()`,
      [subjects],
    );
  }

  /** The right password clears the account, not the address: one good account must not free a guesser. */
  async succeeded(attempt: Attempt): Promise<void> {
    await this.db.query('delete from sign_in_failures where subject = $1', [subjectsOf(attempt).own]);
    await this.db.query(`delete from sign_in_failures where last_at < now() - interval '1 day'`);
  }
}

// Neither e-mail addresses nor network addresses are kept in the clear. A browser that is known answers for itself alone.
function subjectsOf({ email, address, knownDevice }: Attempt): { own: string; address: string[] } {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);
  if (knownDevice !== null) return { own: `device:${hash(`${email}\n${knownDevice}`)}`, address: [] };
  return { own: `account:${hash(email)}`, address: [`address:${hash(address)}`] };
}

function remaining({ subject, failures, seconds_since: since }: Failures): number {
  if (failures < FREE_FAILURES) return 0;
  const kind = subject.slice(0, subject.indexOf(':')) as keyof typeof LONGEST_SECONDS;
  const delay = Math.min(
    FIRST_DELAY_SECONDS * 2 ** Math.min(failures - FREE_FAILURES, 20),
    LONGEST_SECONDS[kind],
  );
  return delay - since;
}
