import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { DataSource } from 'typeorm';
import { hashPassword, makePassword } from '../auth/passwords.js';
import { Email, PersonName } from '../platform/fields.js';

/** What a person at the terminal can mend. */
export class AdministratorRefused extends Error {}

class Administrator {
  @Email() email: string;
  @PersonName({ max: 200 }) name: string;
}

/**
 * An account of role administrator, made at the terminal: the first one has nobody who could invite it.
 *
 * @returns the password, which is kept nowhere
 * @throws {AdministratorRefused} with a sentence
 */
export async function createAdministrator(
  db: DataSource,
  given: { readonly email: string; readonly name: string },
): Promise<{ email: string; password: string }> {
  const { email, name } = await checked(given);
  const password = makePassword();
  const made = await db.query<unknown[]>(
    `insert into users (email, name, role, password_hash) values ($1, $2, 'administrator', $3)
     on conflict (email) do nothing returning id`,
    [email, name, await hashPassword(password)],
  );
  if (made.length === 0) {
    throw new AdministratorRefused(`${email} has an account already; it was left as it is.`);
  }
  return { email, password };
}

/** The same rules as for an account made in the browser. */
async function checked(given: object): Promise<Administrator> {
  const administrator = plainToInstance(Administrator, given);
  const [mistake] = await validate(administrator);
  if (mistake?.property === 'email') throw new AdministratorRefused('That is no e-mail address.');
  if (mistake) throw new AdministratorRefused('The name has letters, spaces, hyphens and apostrophes only.');
  return administrator;
}
