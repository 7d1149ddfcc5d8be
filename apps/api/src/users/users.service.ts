import { Injectable } from '@nestjs/common';
import { searchKey, type Actor, type Role } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { hashPassword, makePassword } from '../auth/passwords.js';
import { Problem } from '../platform/problem.js';
import type { JsonText } from '../platform/sql.js';
import { Transactions } from '../platform/transactions.js';
import { requireVersion } from '../platform/version.js';
import { User } from './user.entity.js';
import type {
  ActOnUserDto,
  CreateUserDto,
  UpdateUserDto,
  UserDto,
  UserFilterDto,
  UserWithPasswordDto,
} from './users.dto.js';
import { UsersRepository } from './users.repository.js';

/** Somebody around a child who is to see the family page. */
type FamilyMember = Pick<CreateUserDto, 'email' | 'name' | 'language'> & { phone: string | null };

type Place = Pick<CreateUserDto, 'teamId' | 'regionId' | 'organisationId'>;

@Injectable()
export class UsersService {
  constructor(
    private readonly users: UsersRepository,
    private readonly transactions: Transactions,
  ) {}

  list(actor: Actor, filter: UserFilterDto): Promise<JsonText> {
    return this.users.list(actor, filter);
  }

  get(actor: Actor, id: string): Promise<UserDto> {
    return this.users.find(actor, id);
  }

  /** A new account with a password that is shown once and handed over in person. */
  create(actor: Actor, account: CreateUserDto): Promise<UserWithPasswordDto> {
    return this.transactions.run(
      actor,
      async (tx) => {
        await requirePlace(tx, account.role, account);
        const taken = await tx.query<unknown[]>('select from users where email = $1', [account.email]);
        if (taken.length > 0) throw Problem.at('#/email', 'isFree');
        const temporaryPassword = makePassword();
        const row = tx.getRepository(User).create({
          email: account.email,
          name: account.name,
          role: account.role,
          language: account.language,
          phone: account.phone ?? null,
          passwordHash: await hashPassword(temporaryPassword),
          ...placeOf(account.role, account),
        });
        await tx.save(row);
        return { user: await this.users.get(tx, actor, row.id), temporaryPassword };
      },
      false,
    );
  }

  update(actor: Actor, id: string, seen: number, change: UpdateUserDto): Promise<UserDto> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.users.lock(tx, actor, id);
      const current = await this.users.get(tx, actor, id);
      requireVersion(seen, row, () => current);
      const place: Place = {
        teamId: row.teamId,
        regionId: row.regionId,
        organisationId: row.organisationId,
        ...changedPlace(change),
      };
      await requirePlace(tx, row.role, place);
      await this.requireNoCasesLeftBehind(tx, row, place.teamId ?? null);
      Object.assign(row, placeOf(row.role, place));
      if (change.name !== undefined) row.name = change.name;
      if (change.phone !== undefined) row.phone = change.phone;
      if (change.language !== undefined) row.language = change.language;
      await tx.save(row);
      return this.users.get(tx, actor, id);
    });
  }

  /**
   * The account of somebody of a family: made with a password that is shown once, or found by its address. A known
   * account is used only if it is of the same name; a mistyped address must not open a child's page to a stranger.
   */
  async familyAccount(
    tx: EntityManager,
    { email, name, language, phone }: FamilyMember,
  ): Promise<{ id: string; temporaryPassword: string | null }> {
    const known = await tx.getRepository(User).findOneBy({ email });
    if (known !== null) {
      const same = known.role === 'family' && known.active && searchKey(known.name) === searchKey(name);
      if (!same) throw Problem.at('#/email', 'isFree');
      return { id: known.id, temporaryPassword: null };
    }
    const temporaryPassword = makePassword();
    const passwordHash = await hashPassword(temporaryPassword);
    const row = tx
      .getRepository(User)
      .create({ email, name, role: 'family', language, phone, passwordHash, ...placeOf('family', {}) });
    await tx.save(row);
    return { id: row.id, temporaryPassword };
  }

  /** Closing an account or giving it a new password ends its sessions at once. */
  act(actor: Actor, id: string, { action }: ActOnUserDto): Promise<UserWithPasswordDto> {
    return this.transactions.run(
      actor,
      async (tx) => {
        const row = await this.users.lock(tx, actor, id);
        if (action === 'deactivate' && id === actor.id)
          throw new Problem('blocked', { action, by: ['own_account'] });
        // Counted under the lock of the account, which every assignment takes too: no child is left with nobody.
        if (action === 'deactivate' && (await this.users.openCaseCount(tx, id)) > 0)
          throw new Problem('blocked', { action, by: ['open_cases'] });
        let temporaryPassword: string | null = null;
        if (action === 'reset_password') {
          temporaryPassword = makePassword();
          row.passwordHash = await hashPassword(temporaryPassword);
        } else {
          row.active = action === 'activate';
        }
        await tx.save(row);
        if (action !== 'activate') await tx.query('delete from sessions where user_id = $1', [id]);
        return { user: await this.users.get(tx, actor, id), temporaryPassword };
      },
      false,
    );
  }

  /** A caseworker who changes the team leaves no case behind: its manager assigns them first. */
  private async requireNoCasesLeftBehind(tx: EntityManager, row: User, teamId: string | null): Promise<void> {
    if (row.role !== 'caseworker' || teamId === row.teamId) return;
    if ((await this.users.openCaseCount(tx, row.id)) > 0) throw Problem.at('#/teamId', 'hasOpenCases');
  }
}

const changedPlace = (change: UpdateUserDto): Place => ({
  ...(change.teamId === undefined ? {} : { teamId: change.teamId }),
  ...(change.regionId === undefined ? {} : { regionId: change.regionId }),
  ...(change.organisationId === undefined ? {} : { organisationId: change.organisationId }),
});

/** Only what the role has: a provider has no team, a caseworker no organisation. */
function placeOf(role: Role, place: Place): Required<Place> {
  return {
    teamId: role === 'caseworker' || role === 'manager' ? (place.teamId ?? null) : null,
    regionId: role === 'manager' && !place.teamId ? (place.regionId ?? null) : null,
    organisationId: role === 'provider' ? (place.organisationId ?? null) : null,
  };
}

/** Every role has its place, and the place exists. Told at the field. */
async function requirePlace(tx: EntityManager, role: Role, place: Place): Promise<void> {
  if (role === 'caseworker' && !place.teamId) throw Problem.at('#/teamId', 'isRequired');
  if (role === 'manager' && !place.teamId && !place.regionId) throw Problem.at('#/teamId', 'isRequired');
  if (role === 'provider' && !place.organisationId) throw Problem.at('#/organisationId', 'isRequired');
  const checks = [
    ['#/teamId', 'select from teams where id = $1 and active', placeOf(role, place).teamId],
    [
      '#/regionId',
      'select from locations where id = $1 and parent_id is null',
      placeOf(role, place).regionId,
    ],
    [
      '#/organisationId',
      'select from organisations where id = $1 and active',
      placeOf(role, place).organisationId,
    ],
  ] as const;
  for (const [pointer, query, value] of checks) {
    if (value && (await tx.query<unknown[]>(query, [value])).length === 0)
      throw Problem.at(pointer, 'exists');
  }
}
