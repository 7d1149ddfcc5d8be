import { execFile } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';

/** Runs `npm start` with these settings, which stop it before the long work. */
function start(settings) {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', PORT: '', HOST: '', ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(__dirname, 'start.mjs')], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stderr.trim() }),
    );
  });
}

async function listening() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, close: () => server.close() };
}

describe('what stands in the way of a start is one sentence and a failure', () => {
  test('a taken port', async () => {
    const other = await listening();

    const { code, said } = await start({ PORT: String(other.port) });

    other.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `✖ Port ${other.port} is taken: stop the program that uses it, or choose another, as in PORT=${other.port + 1} npm start.`,
    );
  });

  test('a port that is none', async () => {
    const { code, said } = await start({ PORT: 'http' });

    expect([code, said]).toEqual([1, '✖ PORT must be a whole number from 1 to 65535, but is "http".']);
  });

  test('a database that nobody answers for', async () => {
    const other = await listening();
    other.close();
    const free = await listening();
    free.close();

    const { code, said } = await start({
      PORT: String(free.port),
      DATABASE_URL: `postgres://birge:secret@127.0.0.1:${other.port}/birge`,
    });

    expect(code).toBe(1);
    expect(said).toBe(
      `✖ The database of DATABASE_URL at 127.0.0.1:${other.port} cannot be used: nothing listens there.`,
    );
  });

  test('an address that is no database', async () => {
    const { code, said } = await start({ PORT: '65000', DATABASE_URL: 'localhost' });

    expect(code).toBe(1);
    expect(said).toMatch(/^✖ DATABASE_URL is no address of a PostgreSQL database: [^\n]+$/);
  });

  test('a Node that is too old', async () => {
    const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.1'})`;

    const { code, said } = await start({ NODE_OPTIONS: `--import="${old}"` });

    expect([code, said]).toEqual([1, '✖ Birge needs Node 20.19 or newer, and this is Node 18.20.1.']);
  });
});
