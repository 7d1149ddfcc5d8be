import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import pg from 'pg';

import { appUrl } from './database.mjs';

/** A process of its own that keeps a PostgreSQL running on this folder, and can be killed. */
async function keeper(folder) {
  const child = fork(path.join(__dirname, 'postgres-keeper.mjs'), [folder], { execArgv: [], silent: true });
  const [{ url, appUrl, failure }] = await once(child, 'message');
  return { child, url, appUrl, failure };
}

async function end({ child }, signal = 'SIGTERM') {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function query(url, text) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the PostgreSQL that npm brings', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-postgres-'));
  fs.chmodSync(folder, 0o755);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('keeps its data when everything was killed at once, and starts again', async () => {
    const first = await keeper(folder);
    await query(first.url, 'create table kept as select 42 as answer');
    const lockFile = path.join(folder, 'postgres', 'postmaster.pid');
    const server = Number(fs.readFileSync(lockFile, 'utf8').split('\n')[0]);

    process.kill(server, 'SIGKILL');
    await end(first, 'SIGKILL');
    const second = await keeper(folder);

    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await end(second);
  }, 60_000);

  test('stops when the process that started it was killed', async () => {
    const killed = await keeper(folder);

    await end(killed, 'SIGKILL');
    const next = await keeper(folder);

    expect(next.failure).toBeUndefined();
    await expect(query(killed.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
    await end(next);
  }, 60_000);

  test('is not taken away from a process that is using it', async () => {
    const first = await keeper(folder);

    const second = await keeper(folder);

    expect(second.failure).toContain(`Birge is already running on the data in ${folder}`);
    await end(first);
  }, 60_000);

  test('lets nobody in without the password, which only the owner can read', async () => {
    const running = await keeper(folder);
    const stranger = new URL(running.url);
    stranger.password = 'guess';

    const refused = query(stranger.href, 'select 1');

    await expect(refused).rejects.toThrow('password authentication failed');
    expect(fs.statSync(path.join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
    await end(running);
  }, 60_000);

  test('gives the application an account that cannot become the owner', async () => {
    const running = await keeper(folder);

    const [who] = await query(running.appUrl, 'select session_user as account');
    const climb = query(running.appUrl, 'set role birge_owner');

    expect(who).toEqual({ account: 'birge_app' });
    await expect(climb).rejects.toThrow('permission denied to set role "birge_owner"');
    await end(running);
  }, 60_000);
});

describe('the address for the application', () => {
  test('steps down to the role that may not rewrite history', () => {
    expect(appUrl('postgres://owner:secret@db:5432/birge')).toBe(
      'postgres://owner:secret@db:5432/birge?options=-c%20role%3Dbirge_app',
    );
  });

  test('keeps what else it says', () => {
    expect(appUrl('postgres://owner@db/birge?sslmode=require&options=-c%20jit%3Doff')).toBe(
      'postgres://owner@db/birge?sslmode=require&options=-c%20jit%3Doff%20-c%20role%3Dbirge_app',
    );
  });

  test('stays as it is when it is that role already', () => {
    const url = 'postgres://birge_app:secret@db/birge';

    expect(appUrl(url)).toBe(url);
  });
});
