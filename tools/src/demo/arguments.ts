import { isDay } from '@birge/domain';
import { parseArgs } from 'node:util';

const MOST = 1_000_000;

export interface Arguments {
  readonly children: number;
  /** Load only into a database without users and children. */
  readonly ifEmpty: boolean;
  /** Delete demo data that are there, and everything else with them. */
  readonly replace: boolean;
  /** Whether anybody can sign in. */
  readonly accounts: boolean;
  /** The day that counts as today, when it is not today. */
  readonly today: string | null;
}

/** @throws {Error} with a sentence on what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      children: { type: 'string', default: '300' },
      'if-empty': { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      'no-accounts': { type: 'boolean', default: false },
      today: { type: 'string' },
    },
  });
  const children = Number(values.children);
  if (!Number.isInteger(children) || children < 1 || children > MOST) {
    throw new Error(`--children must be a whole number from 1 to ${MOST}, but is "${values.children}".`);
  }
  if (values.today !== undefined && !isDay(values.today)) {
    throw new Error(`--today must be a date such as 2026-11-23, but is "${values.today}".`);
  }
  return {
    children,
    ifEmpty: values['if-empty'],
    replace: values.replace,
    accounts: !values['no-accounts'],
    today: values.today ?? null,
  };
}
