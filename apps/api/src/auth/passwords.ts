import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// Argon2id (the library's default algorithm) with the parameters of RFC 9106's memory-constrained choice, halved in
// memory and doubled against brute force by the throttle: 19 MiB, two passes (OWASP).
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, options);

let nobody: Promise<string> | undefined;

/** Whether the password is right. For an account that does not exist (`null`) it takes as long and says no. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('the password of nobody');
  const right = await verify(stored ?? (await nobody), password);
  return right && stored !== null;
}

// No letter or digit that is read wrongly from paper.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password that is shown once and handed over: four groups of four, about 79 bits, easy to read out. */
export const makePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-');
