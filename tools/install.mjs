import fs from 'node:fs';

import { checkout, inCheckout } from './checkout.mjs';
import { Failure, diskFull, hasNoSpace, isDiskFull } from './failure.mjs';
import { end, launch } from './processes.mjs';

const NO_REGISTRY =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/;

/**
 * Whether what is installed is what the lock file asks for. npm keeps its own record, written when it has finished;
 * it leaves out what is for other systems.
 */
export function isInstalled() {
  try {
    const read = (file) => JSON.parse(fs.readFileSync(inCheckout(file), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json'))
      .filter(([name, entry]) => name.includes('node_modules/') && !entry.link)
      .every(
        ([name, { version, optional }]) =>
          installed[name]?.version === version || (optional && !installed[name]),
      );
  } catch {
    return false;
  }
}

/** Installs exactly what the lock file names. */
export async function install() {
  // Through a link npm would empty the packages of another checkout.
  if (fs.lstatSync(inCheckout('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Failure('node_modules is a link to another folder: remove the link, then start again.');
  }
  // Asked first: without a network, npm tries for minutes before it says so. An answer in any words will do.
  const ping = await npm(
    'ping',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
    '--fetch-timeout=20000',
  );
  if (ping.code !== 0 && NO_REGISTRY.test(ping.said)) throw noRegistry(ping.said);

  // `--include=dev`: the build needs them in production too.
  const { code, said } = await npm('ci', '--no-audit', '--no-fund', '--include=dev', '--fetch-timeout=60000');
  if (code === 0) return;
  if (isDiskFull(said) || hasNoSpace(checkout)) throw diskFull('install the packages');
  if (NO_REGISTRY.test(said)) throw noRegistry(said);
  throw new Failure(`npm could not install the packages:\n${said.trim()}`);
}

async function npm(...args) {
  const [command, ...before] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const child = launch(command, [...before, ...args, '--loglevel=error']);
  // On a full disk npm may hang or die of something else.
  const watch = setInterval(() => hasNoSpace(checkout) && void end(child), 1_000);
  const { code } = await child.finished;
  clearInterval(watch);
  return { code, said: child.said };
}

function noRegistry(said) {
  const host = /https?:\/\/[^/\s]+/.exec(said)?.[0] ?? 'the package registry';
  return new Failure(
    `The packages cannot be installed, because ${host} does not answer: check the connection or the registry that npm is set to.`,
  );
}
