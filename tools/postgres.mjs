// A real PostgreSQL that npm installed, started in a folder of the project: nobody has to install one to begin.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Failure, diskFull, isDiskFull } from './failure.mjs';
import { isOpenToAll, placeOutside, postgresAccount, postgresBinaries } from './postgres-binaries.mjs';
import { ownerOfRunning, stopOrphan } from './postgres-orphan.mjs';

const OWNER = 'birge_owner';
const APPLICATION = 'birge_app';
const DATABASE = 'birge';

/** For data that nobody will miss: no waiting for the disk. */
export const testSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '100',
};

/**
 * Short queries over small rows: compiling them takes longer than running them. Nobody follows the log of this server, so
 * it holds no more than a restart needs, and a large load need not be written twice.
 */
const SETTINGS = { jit: 'off', max_wal_size: '2GB', wal_level: 'minimal', max_wal_senders: '0' };

/** @returns {Promise<number>} a TCP port on which nobody listens */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().unref();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Where data is kept unless `BIRGE_DATA` says otherwise: in the checkout, where git ignores it. */
export function defaultDataFolder(checkout) {
  if (process.env.BIRGE_DATA) return path.resolve(process.env.BIRGE_DATA);
  const isReachable = postgresAccount().uid === undefined || isOpenToAll(checkout);
  return path.join(isReachable ? checkout : placeOutside(checkout), '.data');
}

/**
 * Starts PostgreSQL on the data in `folder`, which it sets up when empty. It stops with this process, however that ends.
 *
 * @param {{ folder: string, settings?: Record<string, string> }} options
 * @returns {Promise<{
 *   port: number,
 *   fresh: boolean,
 *   ownerUrl: (database?: string) => string,
 *   appUrl: (database?: string) => string, an account that may not rewrite history and cannot become the owner
 *   stop: () => Promise<void>,
 *   ended: Promise<Failure>, what to say if it stops by itself
 * }>}
 */
export async function startPostgres({ folder, settings = {} }) {
  const { bin, major } = postgresBinaries();
  const account = postgresAccount();
  const cluster = path.join(folder, 'postgres');
  prepareFolder(folder, cluster, account);
  await stopOrphan(folder, cluster);

  const fresh = !fs.existsSync(path.join(cluster, 'PG_VERSION'));
  if (fresh) await setUp({ bin, folder, cluster, account, sync: settings.fsync !== 'off' });
  else refuseOtherMajor(cluster, major);
  const ours = passwordFile(folder, APPLICATION);
  if (fresh || !fs.existsSync(ours)) writePassword(ours);

  const port = await freePort();
  const { stop, ended } = await launch({
    bin,
    folder,
    cluster,
    account,
    port,
    settings: { ...SETTINGS, ...settings },
  });
  const { ownerUrl, appUrl } = addressesOn(folder, port);
  try {
    await createDatabase(ownerUrl, readPassword(folder, APPLICATION));
  } catch (error) {
    await stop();
    throw isDiskFull(error) ? diskFull('start the database') : error;
  }
  return { port, fresh, ownerUrl, appUrl, stop, ended };
}

/** The server that another Birge is running on this data, if any. */
export function runningPostgres(folder) {
  const cluster = path.join(folder, 'postgres');
  if (!ownerOfRunning(folder, cluster)) return undefined;
  const [, , , port] = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  return addressesOn(folder, Number(port));
}

function addressesOn(folder, port) {
  const addressOf =
    (account) =>
    (database = DATABASE) =>
      `postgres://${account}:${readPassword(folder, account)}@127.0.0.1:${port}/${database}`;
  return { ownerUrl: addressOf(OWNER), appUrl: addressOf(APPLICATION) };
}

const passwordFile = (folder, account) =>
  path.join(folder, account === OWNER ? 'postgres.password' : 'application.password');
const readPassword = (folder, account) => fs.readFileSync(passwordFile(folder, account), 'utf8').trim();
const writePassword = (file) =>
  fs.writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
const logFile = (folder) => path.join(folder, 'postgres.log');

function prepareFolder(folder, cluster, { uid, gid }) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (uid !== undefined && !isOpenToAll(folder)) {
      throw new Failure(
        `PostgreSQL runs as another account than root and cannot enter ${folder}: choose another BIRGE_DATA.`,
      );
    }
    fs.mkdirSync(cluster, { recursive: true, mode: 0o700 });
    if (uid !== undefined) fs.chownSync(cluster, uid, gid);
    fs.chmodSync(cluster, 0o700);
  } catch (error) {
    if (isDiskFull(error)) throw diskFull('set up the database');
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    throw new Failure(
      `The data folder ${folder} belongs to somebody else or cannot be written (${error.code}): choose another in BIRGE_DATA.`,
    );
  }
}

function refuseOtherMajor(cluster, major) {
  const found = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Failure(
    `The data in ${cluster} was written by PostgreSQL ${found}, and this is PostgreSQL ${major}: move the data over with pg_dump, or choose another BIRGE_DATA.`,
  );
}

/** A draft that is renamed when complete: a set-up that was interrupted is not mistaken for a database. */
async function setUp({ bin, folder, cluster, account, sync }) {
  const draft = `${cluster}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  writePassword(passwordFile(folder, OWNER));
  if (account.uid !== undefined) {
    fs.chownSync(draft, account.uid, account.gid);
    fs.chownSync(passwordFile(folder, OWNER), account.uid, account.gid);
  }

  const child = spawn(
    path.join(bin, 'initdb'),
    [
      ...[
        '-D',
        draft,
        '-U',
        OWNER,
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile(folder, OWNER)}`,
        '-E',
        'UTF8',
      ],
      ...['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=und', '--no-instructions'],
      ...(sync ? [] : ['--no-sync']),
    ],
    { ...account, env: environment(), cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const [code] = await once(child, 'close');
  if (code !== 0) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (isDiskFull(output)) throw diskFull('set up the database');
    throw new Failure(`PostgreSQL could not set up its data folder ${cluster}:\n${output.trim()}`);
  }
  fs.rmSync(cluster, { recursive: true, force: true });
  fs.renameSync(draft, cluster);
}

const environment = () => ({ PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' });

async function launch({ bin, folder, cluster, account, port, settings }) {
  const log = fs.openSync(logFile(folder), 'w', 0o600);
  const child = spawn(
    path.join(bin, 'postgres'),
    [
      ...[
        '-D',
        cluster,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
      ],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // A process group of its own: Ctrl-C in the terminal reaches us, and we stop it after the API.
    { ...account, env: environment(), cwd: '/', detached: true, stdio: ['ignore', 'ignore', log] },
  );
  fs.closeSync(log);
  fs.writeFileSync(path.join(folder, 'owner.pid'), `${process.pid}\n`);
  const watcher = stopWithThisProcess(child.pid, account);

  const ended = once(child, 'exit').then(() => whyEnded(folder, 'PostgreSQL stopped by itself'));
  await untilReady(child, folder, cluster);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      const impatience = setTimeout(() => child.kill('SIGQUIT'), 15_000);
      await ended;
      clearTimeout(impatience);
    }
    watcher.kill('SIGKILL');
    fs.rmSync(path.join(folder, 'owner.pid'), { force: true });
  };
  return { stop, ended };
}

/** A shell that waits for the end of a pipe which only we hold open: even `kill -9` leaves no server behind. */
function stopWithThisProcess(pid, account) {
  const watcher = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1" 2>/dev/null', 'sh', String(pid)], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.stdin.unref();
  watcher.unref();
  return watcher;
}

/** PostgreSQL writes `ready` into line 8 of its lock file when it takes connections. */
async function untilReady(child, folder, cluster) {
  const lockFile = path.join(cluster, 'postmaster.pid');
  while (child.exitCode === null && child.signalCode === null) {
    const lines = fs.existsSync(lockFile) ? fs.readFileSync(lockFile, 'utf8').split('\n') : [];
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    await sleep(20);
  }
  throw whyEnded(folder, 'PostgreSQL did not start');
}

function whyEnded(folder, what) {
  const said = fs.existsSync(logFile(folder)) ? fs.readFileSync(logFile(folder), 'utf8').trim() : '';
  if (isDiskFull(said)) return diskFull('keep the database running');
  return new Failure(`${what}:\n${said.split('\n').slice(-8).join('\n')}`);
}

/** The database, and the account of the application: a role of its own that is a member of nothing. */
async function createDatabase(ownerUrl, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(ownerUrl('postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
    const known = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    const verb = known.rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(`${verb} ROLE ${APPLICATION} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}
