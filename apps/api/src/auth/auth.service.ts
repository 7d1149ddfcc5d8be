import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Problem } from '../platform/problem.js';
import type { SignedIn } from '../platform/session-reader.js';
import type { DemoAccountDto, MeDto } from './auth.dto.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { SessionService } from './session.service.js';
import { SignInThrottle, type Attempt } from './sign-in-throttle.js';

interface Account {
  readonly id: string;
  readonly password_hash: string;
  readonly active: boolean;
  /** Of an organisation that works no more. */
  readonly organisation_closed: boolean;
}

const meColumns = `u.id, u.email, u.name, u.role, u.language, u.team_id as "teamId", t.name as "teamName",
  coalesce(u.region_id, t.region_id) as "regionId", u.organisation_id as "organisationId", o.name as "organisationName"`;

@Injectable()
export class AuthService {
  constructor(
    private readonly db: DataSource,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Checks e-mail and password. An unknown address, a closed account and a wrong password take the same time and get
   * the same answer.
   *
   * @returns the account's id
   * @throws {Problem} `wrong_credentials` or `too_many_requests`; with the right password `organisation_closed`
   */
  async verify(email: string, password: string, request: FastifyRequest): Promise<string> {
    const [account] = await this.db.query<Account[]>(
      `select u.id, u.password_hash, u.active, o.active is false as organisation_closed
       from users u left join organisations o on o.id = u.organisation_id where u.email = $1`,
      [email],
    );
    const known = await this.sessions.isKnownDevice(
      account?.id ?? '00000000-0000-0000-0000-000000000000',
      request,
    );
    const attempt: Attempt = {
      email,
      address: request.ip,
      knownDevice: known ? (request.cookies['birge_device'] ?? null) : null,
    };
    await this.throttle.admit(attempt);
    const right = await verifyPassword(account?.active ? account.password_hash : null, password);
    if (!right || account === undefined) {
      await this.throttle.failed(attempt);
      throw new Problem('wrong_credentials');
    }
    await this.throttle.succeeded(attempt);
    // Only who knows the password learns it: for everybody else this account is like any other.
    if (account.organisation_closed) throw new Problem('organisation_closed');
    return account.id;
  }

  async signIn(userId: string, request: FastifyRequest, reply: FastifyReply): Promise<MeDto> {
    await this.sessions.open(userId, request, reply);
    return this.me(userId);
  }

  async me(userId: string): Promise<MeDto> {
    const [me] = await this.db.query<MeDto[]>(
      `select ${meColumns} from users u left join teams t on t.id = u.team_id
         left join organisations o on o.id = u.organisation_id where u.id = $1`,
      [userId],
    );
    if (me === undefined) throw new Problem('not_signed_in');
    return me;
  }

  async setLanguage({ actor }: SignedIn, language: string): Promise<MeDto> {
    await this.db.query('update users set language = $2 where id = $1', [actor.id, language]);
    return this.me(actor.id);
  }

  /** A new password ends every other session: whoever knew the old one is out. */
  async changePassword({ actor, sessionId }: SignedIn, current: string, next: string): Promise<void> {
    const [account] = await this.db.query<Account[]>(
      'select id, password_hash, active, false as organisation_closed from users where id = $1',
      [actor.id],
    );
    const attempt = ownPassword(actor.id);
    await this.throttle.admit(attempt);
    if (!(await verifyPassword(account?.password_hash ?? null, current))) {
      throw Problem.at('#/currentPassword', 'isCurrentPassword');
    }
    await this.throttle.succeeded(attempt);
    await this.db.query('update users set password_hash = $2, updated_at = now() where id = $1', [
      actor.id,
      await hashPassword(next),
    ]);
    await this.db.query('delete from sessions where user_id = $1 and id <> $2', [actor.id, sessionId]);
  }

  /** The accounts of the demo data, in the order of the roles; none where no demo data was loaded. */
  async demoAccounts(): Promise<DemoAccountDto[]> {
    return this.db.query<DemoAccountDto[]>(
      `select u.email, u.name, u.role, coalesce(o.name, t.name) as place from users u
         left join teams t on t.id = u.team_id left join organisations o on o.id = u.organisation_id
       where u.demo and u.active
       order by array_position(array['caseworker', 'manager', 'provider', 'family', 'analyst', 'administrator'], u.role)
       limit 6`,
    );
  }
}

/** Somebody at a desk left open may not guess at the password either; the account's own sign-in is not held up by it. */
const ownPassword = (userId: string): Attempt => ({
  email: userId,
  address: '',
  knownDevice: 'own password',
});
