import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import { checkout, inCheckout } from './checkout.mjs';

/** Characters of output that are kept for the case that a program fails. */
const KEPT = 20_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @type {(() => unknown)[]} */
const farewells = [];
let stopping = false;

/**
 * Starts a program in a process group of its own, so that it can be ended with everything it started.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} options `show`: let its output through as well
 */
export function launch(command, args, { env = {}, show = false } = {}) {
  const child = spawn(command, args, {
    cwd: checkout,
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.said = '';
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.on('data', (data) => {
      child.said = (child.said + stripVTControlCharacters(String(data))).slice(-KEPT);
      if (show) out.write(data);
    });
  }
  child.finished = once(child, 'close').then(
    ([code, signal]) => ({ code: code ?? 1, signal }),
    (error) => {
      child.said += error.message;
      return { code: 1, signal: null };
    },
  );
  void child.finished.then(() => running.delete(child));
  return child;
}

/** Starts one of our own Node programs; it ends by itself when we are gone, even after `kill -9`. */
export function launchNode(file, args = [], options = {}) {
  const followParent = pathToFileURL(inCheckout('tools', 'follow-parent.mjs')).href;
  return launch(process.execPath, ['--import', followParent, inCheckout(file), ...args], options);
}

/** Ends a program and what it started; the impatient signal comes after ten seconds. */
export async function end(child) {
  if (!running.has(child)) return;
  signalGroup(child, 'SIGTERM');
  const impatience = setTimeout(() => signalGroup(child, 'SIGKILL'), 10_000);
  await child.finished;
  clearTimeout(impatience);
}

function signalGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** What is to be stopped when this program ends; the last to come goes first. */
export const atTheEnd = (farewell) => farewells.unshift(farewell);

/** Whether the end has begun: programs that fail now were told to. */
export const isStopping = () => stopping;

/** Stops everything that was started, then this program. */
export async function stop(code) {
  if (stopping) return;
  stopping = true;
  try {
    for (const child of [...running].reverse()) await end(child);
    for (const farewell of farewells) await farewell();
  } catch (error) {
    console.error(error);
    code ||= 1;
  }
  process.exit(code);
}

/** Ends in good order on Ctrl-C, on SIGTERM, when the terminal closes, and when whoever started us is gone. */
export function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  if (!process.env.npm_lifecycle_event) return;

  // npm's shell passes no signal on. Both are watched: either may be killed alone.
  const before = ancestors();
  setInterval(() => {
    if (ancestors().join() !== before.join()) void stop(0);
  }, 300).unref();
}

/** Our parent, and when that is the shell between npm and us, npm. */
function ancestors() {
  const parent = process.ppid;
  try {
    const status = fs.readFileSync(`/proc/${parent}/status`, 'utf8');
    if (!/^Name:\s+(sh|dash|bash|ash|busybox)$/m.test(status)) return [parent];
    return [parent, Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])];
  } catch {
    return [parent];
  }
}
