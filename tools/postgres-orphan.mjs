import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Failure } from './failure.mjs';

/** Seconds that a server left behind has for each way of being asked to stop. */
const PATIENCE = 15;

/** Milliseconds for a run that was just stopped to be gone. */
const LEAVING = 4_000;

/**
 * Clears the way after a run that was killed: ends a server left running on this data, and removes the lock file of
 * one that is gone. PostgreSQL itself would take any process that got the old number for its predecessor.
 */
export async function stopOrphan(folder, cluster) {
  const lockFile = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(lockFile)) return;

  const owner = await ownerThatStays(folder, cluster);
  if (owner) {
    throw new Failure(
      `Birge is already running on the data in ${folder} (process ${owner}): stop it first, or choose another BIRGE_DATA.`,
    );
  }
  const pid = Number(fs.readFileSync(lockFile, 'utf8').split('\n')[0]);
  if (serverOn(pid, cluster)) await end(pid, cluster);
  fs.rmSync(lockFile, { force: true });
}

/** The last run may still be on its way out. */
async function ownerThatStays(folder, cluster) {
  for (const since = Date.now(); Date.now() - since < LEAVING; await sleep(100)) {
    if (!ownerOfRunning(folder, cluster)) return undefined;
  }
  return ownerOfRunning(folder, cluster);
}

/**
 * The process that runs a server on this data. A server whose parent is not the one that started it is an orphan.
 *
 * @returns {number | undefined}
 */
export function ownerOfRunning(folder, cluster) {
  try {
    const owner = Number(fs.readFileSync(path.join(folder, 'owner.pid'), 'utf8'));
    const pid = Number(fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return serverOn(pid, cluster)?.parent === owner ? owner : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns {{ parent: number } | undefined} the PostgreSQL server with this number, if it serves this data */
function serverOn(pid, cluster) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line.includes(cluster) ? { parent: Number.parseInt(line, 10) } : undefined;
  } catch (error) {
    return error.code === 'ENOENT' ? serverInProc(pid, cluster) : undefined;
  }
}

/** Small images have no `ps`. */
function serverInProc(pid, cluster) {
  try {
    if (!fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)) return undefined;
    return { parent: Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) };
  } catch {
    return undefined;
  }
}

async function end(pid, cluster) {
  // Fast shutdown, then the immediate one: its log is replayed at the next start.
  for (const signal of ['SIGINT', 'SIGQUIT']) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code === 'ESRCH') return;
      throw new Failure(
        `A PostgreSQL of another account (process ${pid}) is still running on ${cluster}: stop it first.`,
      );
    }
    for (let waited = 0; waited < PATIENCE; waited += 0.05) {
      if (!serverOn(pid, cluster)) return;
      await sleep(50);
    }
  }
  throw new Failure(
    `A PostgreSQL left behind by an earlier run (process ${pid}) does not stop: end it by hand.`,
  );
}
