import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../../..');
const followParent = pathToFileURL(path.join(root, 'tools/follow-parent.mjs')).href;
const PATIENCE = 60_000;

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts one of our programs on a port of its own, and waits until it answers there. */
export async function startServer(
  file: string,
  env: Readonly<Record<string, string>>,
  ready: string,
): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', followParent, path.join(root, file)], {
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (const since = Date.now(); Date.now() - since < PATIENCE; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`${file} did not start.`);
    const answer = await fetch(url + ready).catch(() => undefined);
    if (answer) return { url, stop: () => stop(child) };
  }
  await stop(child);
  throw new Error(`${file} was not ready within ${PATIENCE / 1000} seconds.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
