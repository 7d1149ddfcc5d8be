import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { checkout } from './checkout.mjs';
import { Failure, diskFull, isDiskFull } from './failure.mjs';
import { defaultDataFolder, runningPostgres, startPostgres } from './postgres.mjs';

const APP_ROLE = 'birge_app';

/** Milliseconds to wait for a server that does not answer at all, and for one that says it is starting up. */
const UNREACHABLE_AFTER = 5_000;
const STARTING_UP_AFTER = 30_000;

/**
 * The address for the application on a server of somebody's own: the owner's, stepping down to the role that may not
 * rewrite history.
 *
 * @param {string} ownerUrl
 */
export function appUrl(ownerUrl) {
  const url = new URL(ownerUrl);
  if (decodeURIComponent(url.username) === APP_ROLE) return ownerUrl;
  const options = [url.searchParams.get('options'), `-c role=${APP_ROLE}`].filter(Boolean).join(' ');
  url.searchParams.delete('options');
  const query = [url.searchParams.toString(), `options=${encodeURIComponent(options)}`]
    .filter(Boolean)
    .join('&');
  url.search = query;
  return url.href;
}

/** @returns {URL} @throws {Failure} when the text is no address of a PostgreSQL database */
export function parseDatabaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new Failure(
      'DATABASE_URL is no address of a PostgreSQL database: write postgres://user:password@host:5432/database.',
    );
  }
  return url;
}

/** A look from outside that needs no package: fails early, before the long work, when nobody answers. */
export async function knock(databaseUrl) {
  const url = parseDatabaseUrl(databaseUrl);
  if (url.searchParams.has('host') || url.hostname === '') return;
  const port = Number(url.port || 5432);
  await new Promise((resolve, reject) => {
    const socket = net.connect({ host: url.hostname.replace(/^\[|\]$/g, ''), port });
    socket.setTimeout(UNREACHABLE_AFTER, () => socket.destroy(new Error('no answer')));
    socket.once('connect', () => resolve(socket.destroy()));
    socket.once('error', (error) => reject(unreachable(url, error)));
  });
}

/** Waits until the database takes us in. @throws {Failure} with the reason why it does not */
export async function untilReachable(databaseUrl) {
  const url = parseDatabaseUrl(databaseUrl);
  const { default: pg } = await import('pg');
  for (const since = Date.now(); ; await sleep(250)) {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: UNREACHABLE_AFTER,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      const waited = Date.now() - since;
      if (error.code === '57P03' && waited < STARTING_UP_AFTER) continue;
      if (error.code === 'ECONNREFUSED' && waited < UNREACHABLE_AFTER) continue;
      throw unreachable(url, error);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function unreachable(url, error) {
  if (isDiskFull(error)) return diskFull('use the database');
  const place = `${url.hostname || 'localhost'}:${url.port || 5432}`;
  const database = url.pathname.slice(1);
  const reasons = {
    ENOTFOUND: `there is no host ${url.hostname}`,
    EAI_AGAIN: `there is no host ${url.hostname}`,
    ECONNREFUSED: 'nothing listens there',
    '28P01': 'user or password is wrong',
    28000: 'it does not let this user in',
    '3D000': `it has no database "${database}"`,
  };
  const cause = error.errors?.[0] ?? error;
  const reason = reasons[cause.code] ?? (cause.message || cause.code);
  return new Failure(`The database of DATABASE_URL at ${place} cannot be used: ${reason}.`);
}

/**
 * The database to work with: the one of `DATABASE_URL`, else our own in the data folder.
 *
 * @param {{ join?: boolean }} options `join`: use our own also while another Birge runs it
 * @returns {Promise<{ ownerUrl: string, appUrl: string, folder?: string, stop: () => Promise<void>, ended?: Promise<Failure> }>}
 */
export async function openDatabase({ join = false } = {}) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await untilReachable(given);
    return { ownerUrl: given, appUrl: appUrl(given), stop: async () => undefined };
  }

  const folder = defaultDataFolder(checkout);
  const running = join ? runningPostgres(folder) : undefined;
  const own = running ?? (await startPostgres({ folder }));
  const { stop = async () => undefined, ended } = own;
  return { ownerUrl: own.ownerUrl(), appUrl: own.appUrl(), folder, stop, ended };
}
