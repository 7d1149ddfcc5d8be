import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { inCheckout } from './checkout.mjs';
import { Failure } from './failure.mjs';
import { launchNode } from './processes.mjs';

/** Only this machine, unless `HOST` opens it: the demo accounts have a password that everybody knows. */
const host = process.env.HOST || '127.0.0.1';
const portText = process.env.PORT || '3000';

/** Milliseconds until a server that is not ready counts as failed. */
const PATIENCE = 60_000;

/** Milliseconds that the server of a run which was killed has to notice and let the port go. */
const LAST_BREATH = 2_000;

/** The address to open in a browser on this machine. */
export function addressOf() {
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${portText}`;
}

/** Finds out before the long work whether the server will be able to listen. */
export async function refuseTakenPort() {
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT must be a whole number from 1 to 65535, but is "${portText}".`);
  }
  for (const since = Date.now(); ; await sleep(100)) {
    const error = await tryToListen(port);
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || Date.now() - since > LAST_BREATH) throw cannotListen(error);
  }
}

function tryToListen(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function cannotListen(error) {
  const reasons = {
    EADDRINUSE: `Port ${portText} is taken: stop the program that uses it, or choose another, as in PORT=${Number(portText) + 1} npm start.`,
    EACCES: `Port ${portText} needs rights that this account does not have: choose one above 1023 in PORT.`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine.`,
    ENOTFOUND: `HOST ${host} is no address of this machine.`,
  };
  return new Failure(
    reasons[error.code] ?? `The server cannot listen on ${host}:${portText}: ${error.message}.`,
  );
}

/**
 * Starts the API, which serves the web application too, and waits until it is ready.
 *
 * @param {Record<string, string>} env what it needs beside our own environment
 * @returns {Promise<{ ended: Promise<Failure> }>} `ended`: what to say when it stops by itself
 */
export async function startServer(env) {
  const child = launchNode('apps/api/dist/main.js', [], {
    show: true,
    env: {
      LOG_LEVEL: 'warn',
      ...process.env,
      ...env,
      HOST: host,
      PORT: portText,
      WEB_ROOT: inCheckout('apps/web/dist'),
    },
  });
  const ended = child.finished.then(
    ({ code }) => new Failure(`The server stopped by itself (exit code ${code}).`),
  );
  let gone = false;
  void ended.then(() => (gone = true));

  const local = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const health = `http://${local.includes(':') ? `[${local}]` : local}:${portText}/api/health/ready`;
  for (const since = Date.now(); Date.now() - since < PATIENCE; await sleep(50)) {
    if (gone) throw startFailure(child.said);
    const answer = await fetch(health).catch(() => undefined);
    if (answer?.ok) return { ended };
  }
  throw new Failure(`The server was not ready within ${PATIENCE / 1000} seconds.`);
}

function startFailure(said) {
  if (said.includes('EADDRINUSE')) return cannotListen({ code: 'EADDRINUSE' });
  return new Failure('The server did not start, for the reason above.');
}
