import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@birge/domain';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

export const SESSION_COOKIE = 'birge_session';
export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;

export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: Buffer;
}

interface SessionRow {
  readonly session: Buffer;
  readonly id: string;
  readonly role: Role;
  readonly team_id: string | null;
  readonly region_id: string | null;
  readonly organisation_id: string | null;
  readonly stale: boolean;
}

/** Somebody who waits to be recognised. */
interface Waiting {
  readonly sessionId: Buffer;
  readonly resolve: (row: SessionRow | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Named, so that PostgreSQL plans it once for each connection: nothing is asked as often. */
const WHO = {
  name: 'who-is-asking',
  text: `select s.id as session, u.id, u.role, u.team_id, u.region_id, u.organisation_id,
      s.last_seen_at < now() - interval '1 minute' as stale
    from sessions s join users u on u.id = s.user_id left join organisations o on o.id = u.organisation_id
    where s.id = any($1) and u.active and o.active is not false
      and s.last_seen_at > now() - interval '${IDLE_MINUTES} minutes'
      and s.created_at > now() - interval '${ABSOLUTE_HOURS} hours'`,
};

/** What the browser holds is a secret; what the database holds cannot be used to sign in. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Finds the person behind a request. Idle after 30 minutes, over after 12 hours, gone at once when ended.
 *
 * Every request asks the database, so that an ended session is over in every process; requests that come while one
 * question is on its way are asked together in the next.
 */
@Injectable()
export class SessionReader {
  private waiting: Waiting[] = [];
  private isAsking = false;

  constructor(private readonly db: DataSource) {}

  private get pool(): pg.Pool {
    return (this.db.driver as PostgresDriver).master as pg.Pool;
  }

  async read(request: FastifyRequest): Promise<SignedIn | null> {
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined || token.length !== 43) return null;
    const sessionId = hashOfToken(token);
    const row = await this.find(sessionId);
    if (row === undefined) return null;
    const { id, role, team_id: teamId, region_id: regionId, organisation_id: organisationId } = row;
    return { actor: { id, role, teamId, regionId, organisationId }, sessionId };
  }

  private find(sessionId: Buffer): Promise<SessionRow | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ sessionId, resolve, reject });
      // Requests that arrived in the same moment come along.
      if (!this.isAsking) setImmediate(() => void this.askAll());
    });
  }

  private async askAll(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.waiting.length > 0) {
      const together = this.waiting;
      this.waiting = [];
      await this.ask(together);
    }
    this.isAsking = false;
  }

  private async ask(together: readonly Waiting[]): Promise<void> {
    try {
      const { rows } = await this.pool.query<SessionRow>({
        ...WHO,
        values: [together.map(({ sessionId }) => sessionId)],
      });
      // Once a minute is precise enough for an idle limit of thirty.
      const stale = rows.filter((row) => row.stale).map((row) => row.session);
      if (stale.length > 0)
        await this.db.query('update sessions set last_seen_at = now() where id = any($1)', [stale]);
      for (const { sessionId, resolve } of together)
        resolve(rows.find(({ session }) => session.equals(sessionId)));
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }
}
