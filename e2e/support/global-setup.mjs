import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { inCheckout } from '../../tools/checkout.mjs';
import { freePort } from '../../tools/postgres.mjs';

/** Starts a product for each line of stories, with demo data in folders of their own; `BASE_URL` names one that runs. */
export default async function startProducts({ workers }) {
  if (process.env.BASE_URL) return undefined;

  const products = [];
  const stop = async () => {
    await Promise.all(products.map((product) => product.stop()));
  };
  try {
    // One after the other: two free ports that are looked for at once may be the same one.
    for (let line = 0; line < workers; line += 1) products.push(await startProduct());
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.BASE_URLS = products.map(({ url }) => url).join(' ');
  return stop;
}

/** As a person would start it. */
async function startProduct() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-e2e-'));
  fs.chmodSync(folder, 0o755);
  const port = await freePort();
  const product = spawn(process.execPath, [inCheckout('tools', 'start.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: '',
      DEMO: 'on',
      BIRGE_DATA: path.join(folder, 'data'),
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (data) => (said += data);
  product.stdout.on('data', listen);
  product.stderr.on('data', listen);

  const stop = async () => {
    if (product.exitCode === null && product.signalCode === null) {
      const ended = once(product, 'exit');
      product.kill('SIGTERM');
      await ended;
    }
    fs.rmSync(folder, { recursive: true, force: true });
  };
  await new Promise((resolve, reject) => {
    product.stdout.on('data', () => said.includes('Birge is ready') && resolve());
    product.once('exit', () => reject(new Error(`The product did not start:\n${said}`)));
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}`, stop };
}
