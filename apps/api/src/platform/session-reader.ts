import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@birge/domain';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';

export const SESSION_COOKIE = 'birge_session';
export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;

export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: Buffer;
}

interface SessionRow {
  readonly id: string;
  readonly role: Role;
  readonly team_id: string | null;
  readonly region_id: string | null;
  readonly organisation_id: string | null;
  readonly stale: boolean;
}

/** What the browser holds is a secret; what the database holds cannot be used to sign in. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Finds the person behind a request. Idle after 30 minutes, over after 12 hours, gone at once when ended. */
@Injectable()
export class SessionReader {
  constructor(private readonly db: DataSource) {}

  async read(request: FastifyRequest): Promise<SignedIn | null> {
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined || token.length !== 43) return null;
    const sessionId = hashOfToken(token);
    const [row] = await this.db.query<SessionRow[]>(
      `select u.id, u.role, u.team_id, u.region_id, u.organisation_id,
         s.last_seen_at < now() - interval '1 minute' as stale
       from sessions s join users u on u.id = s.user_id
       where s.id = $1 and u.active
         and s.last_seen_at > now() - interval '${IDLE_MINUTES} minutes'
         and s.created_at > now() - interval '${ABSOLUTE_HOURS} hours'`,
      [sessionId],
    );
    if (row === undefined) return null;
    // Once a minute is precise enough for an idle limit of thirty.
    if (row.stale) await this.db.query('update sessions set last_seen_at = now() where id = $1', [sessionId]);
    const { id, role, team_id: teamId, region_id: regionId, organisation_id: organisationId } = row;
    return { actor: { id, role, teamId, regionId, organisationId }, sessionId };
  }
}
