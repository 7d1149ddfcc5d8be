import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ABSOLUTE_HOURS, hashOfToken, SESSION_COOKIE, type SignedIn } from '../platform/session-reader.js';
import type { SessionDto } from './auth.dto.js';

const DEVICE_COOKIE = 'birge_device';
const DEVICE_DAYS = 90;

/** Sessions live in PostgreSQL: any process of the API knows them, and ending one works at once. */
@Injectable()
export class SessionService {
  constructor(private readonly db: DataSource) {}

  /** Opens a session and hands its secret to the browser, where no script can read it. */
  async open(userId: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null;
    await this.db.query('insert into sessions (id, user_id, user_agent) values ($1, $2, $3)', [
      hashOfToken(token),
      userId,
      userAgent,
    ]);
    await this.db.query(
      `delete from sessions where user_id = $1 and created_at < now() - interval '${ABSOLUTE_HOURS} hours'`,
      [userId],
    );
    this.setCookie(request, reply, SESSION_COOKIE, token, null);
    await this.rememberDevice(userId, request, reply);
  }

  /** A browser that has signed in before is not held up by strangers who guess at the same account. */
  async isKnownDevice(userId: string, request: FastifyRequest): Promise<boolean> {
    const device = request.cookies[DEVICE_COOKIE];
    if (device === undefined || device.length !== 43) return false;
    const rows = await this.db.query<unknown[]>(
      `select from known_devices where user_id = $1 and device = $2 and last_used_at > now() - interval '${DEVICE_DAYS} days'`,
      [userId, hashOfToken(device)],
    );
    return rows.length > 0;
  }

  async close({ sessionId }: SignedIn, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.db.query('delete from sessions where id = $1', [sessionId]);
    this.setCookie(request, reply, SESSION_COOKIE, '', 0);
  }

  /** Ends every session of the person, this one too. */
  async closeAll({ actor }: SignedIn, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.db.query('delete from sessions where user_id = $1', [actor.id]);
    this.setCookie(request, reply, SESSION_COOKIE, '', 0);
  }

  /** @returns whether there was such a session of this person */
  async closeOne({ actor }: SignedIn, publicId: string): Promise<boolean> {
    const [rows] = await this.db.query<[unknown[], number]>(
      'delete from sessions where user_id = $1 and public_id = $2 returning public_id',
      [actor.id, publicId],
    );
    return rows.length > 0;
  }

  async list({ actor, sessionId }: SignedIn): Promise<SessionDto[]> {
    return this.db.query<SessionDto[]>(
      `select public_id as id, id = $2 as current, created_at as "createdAt", last_seen_at as "lastSeenAt",
         user_agent as "userAgent"
       from sessions where user_id = $1 and created_at > now() - interval '${ABSOLUTE_HOURS} hours'
       order by last_seen_at desc limit 100`,
      [actor.id, sessionId],
    );
  }

  private async rememberDevice(userId: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const known = request.cookies[DEVICE_COOKIE];
    const device = known?.length === 43 ? known : randomBytes(32).toString('base64url');
    await this.db.query(
      `insert into known_devices (user_id, device) values ($1, $2)
       on conflict (user_id, device) do update set last_used_at = now()`,
      [userId, hashOfToken(device)],
    );
    this.setCookie(request, reply, DEVICE_COOKIE, device, DEVICE_DAYS * 86_400);
  }

  private setCookie(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    value: string,
    maxAge: number | null,
  ): void {
    void reply.setCookie(name, value, {
      path: '/api',
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
      ...(maxAge === null ? {} : { maxAge }),
    });
  }
}
