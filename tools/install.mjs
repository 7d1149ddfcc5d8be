import fs from 'node:fs';

import { inCheckout } from './checkout.mjs';
import { Failure, diskFull, isDiskFull } from './failure.mjs';
import { launch } from './processes.mjs';

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
  const [command, ...npm] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  // `--include=dev`: the build needs them in production too. The rest is for a registry that does not answer.
  const child = launch(command, [
    ...npm,
    ...['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'],
    ...['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'],
  ]);
  const { code } = await child.finished;
  if (code !== 0) throw explain(child.said);
}

function explain(said) {
  if (isDiskFull(said)) return diskFull('install the packages');
  if (NO_REGISTRY.test(said)) {
    const host = /https?:\/\/[^/\s]+/.exec(said)?.[0] ?? 'the package registry';
    return new Failure(
      `The packages cannot be installed, because ${host} does not answer: check the connection or the registry that npm is set to.`,
    );
  }
  return new Failure(`npm could not install the packages:\n${said.trim()}`);
}
