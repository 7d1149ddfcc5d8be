// Builds the image without Docker: runs each step of the Dockerfile by hand in empty folders, then starts what came out
// as the image would, as an account without rights, on the two database accounts of roles.sql.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { checkout, inCheckout } from '../tools/checkout.mjs';
import { postgresAccount } from '../tools/postgres-binaries.mjs';
import { freePort, startPostgres, testSettings } from '../tools/postgres.mjs';
import { isIgnored, parseDockerfile } from './dockerfile.mjs';

const top = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-image-'));
fs.chmodSync(top, 0o755);
const folders = new Map();
const ignored = isIgnored(fs.readFileSync(inCheckout('docker/Dockerfile.dockerignore'), 'utf8'));
const { PATH, HOME } = process.env;

/** Where a path inside a stage's image lies on this machine. */
const inside = (stage, file, workdir = '/') => path.join(folders.get(stage), path.resolve(workdir, file));

function copy(stage, workdir, rest) {
  const words = rest.split(/\s+/);
  const from = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : undefined;
  const target = words.pop();
  for (const source of words) {
    const origin = from ? inside(from, source) : path.join(checkout, source);
    const isFolder = fs.statSync(origin).isDirectory();
    const to = inside(
      stage,
      isFolder || !target.endsWith('/') ? target : target + path.basename(source),
      workdir,
    );
    fs.mkdirSync(path.dirname(to), { recursive: true });
    const name =
      isFolder || (target !== './' && target !== '.') ? to : inside(stage, path.basename(source), workdir);
    fs.cpSync(origin, name, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => from !== undefined || !ignored(path.relative(checkout, file)),
    });
  }
}

function build({ name, base, steps }) {
  folders.set(name, path.join(top, name));
  fs.mkdirSync(folders.get(name));
  const { workdir = '/', env = {} } = images.get(base) ?? {};
  const image = { name, workdir, env: { ...env } };
  if (images.has(base))
    fs.cpSync(folders.get(base), folders.get(name), { recursive: true, verbatimSymlinks: true });
  else makeHome(name);

  for (const { word, rest } of steps) {
    const since = performance.now();
    if (word === 'WORKDIR') fs.mkdirSync(inside(name, (image.workdir = rest)), { recursive: true });
    else if (word === 'ENV') image.env[rest.split('=')[0]] = rest.slice(rest.indexOf('=') + 1);
    else if (word === 'COPY') copy(name, image.workdir, rest);
    else if (word === 'RUN') run(image, rest);
    else image[word] = rest;
    console.log(`${name}: ${word} ${rest} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  }
  images.set(name, image);
}

/** The images of Node have an account `node` with a home of its own; all else in them belongs to root. */
function makeHome(stage) {
  const home = inside(stage, '/home/node');
  fs.mkdirSync(home, { recursive: true });
  const { uid, gid } = postgresAccount();
  if (uid !== undefined) fs.chownSync(home, uid, gid);
}

function run({ name, workdir, env }, command) {
  const options = {
    cwd: inside(name, workdir),
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  execFileSync('/bin/sh', ['-c', command], options);
}

async function query(url, ...statements) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Runs roles.sql as psql would, which npm does not bring, on a server where nothing of Birge is yet. */
async function makeAccounts(postgres) {
  const superuser = new URL(postgres.ownerUrl('postgres'));
  await query(superuser.href, `create role checker superuser login password 'checker-secret'`);
  superuser.username = 'checker';
  superuser.password = 'checker-secret';
  const sql = fs
    .readFileSync(inCheckout('docker/roles.sql'), 'utf8')
    .replace(/^--.*$/gm, '')
    .replace(/:'(\w+)_password'/g, "'$1-secret'");
  await query(
    superuser.href,
    'drop database birge',
    'drop role birge_app',
    'alter role birge_owner rename to somebody',
    ...sql.split(';').filter((statement) => statement.trim()),
  );
}

async function refusesToForget(appUrl) {
  const error = await query(appUrl, 'delete from history').catch((reason) => reason);
  if (error?.code !== '42501') throw new Error('The account of the server may delete history.');
}

/** Runs the image's command, or another, as the account that owns nothing in it. */
function start(image, [command, ...args], env) {
  const inPlace = Object.entries(image.env).map(([key, value]) =>
    value.startsWith('/') ? [key, inside(image.name, value)] : [key, value],
  );
  return spawn(command, args, {
    ...postgresAccount(),
    cwd: inside(image.name, image.workdir),
    env: { PATH, ...Object.fromEntries(inPlace), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function finish(child, what) {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${what} ended with exit code ${code}.`);
}

async function tryOut(image) {
  const postgres = await startPostgres({ folder: path.join(top, 'data'), settings: testSettings });
  try {
    await makeAccounts(postgres);
    const login = (account) =>
      `postgres://birge_${account}:${account}-secret@127.0.0.1:${postgres.port}/birge`;
    await finish(
      start(image, ['node', 'apps/api/dist/migrate.js'], { DATABASE_URL: login('owner') }),
      'The migration',
    );

    await refusesToForget(login('app'));

    const port = String(await freePort());
    const env = { DATABASE_URL: login('app'), PORT: port, HOST: '127.0.0.1' };
    const api = start(image, JSON.parse(image.CMD), env);
    await healthy(image, env);
    await answers(`http://127.0.0.1:${port}`);
    const ended = once(api, 'exit');
    api.kill('SIGTERM');
    const [code] = await ended;
    if (code !== 0) throw new Error(`The server ended with exit code ${code}.`);
  } finally {
    await postgres.stop();
  }
}

async function healthy(image, env) {
  const command = JSON.parse(image.HEALTHCHECK.slice(image.HEALTHCHECK.indexOf('[')));
  for (let tries = 0; tries < 50; tries += 1) {
    const [code] = await once(start(image, command, env), 'exit');
    if (code === 0) return;
    await sleep(300);
  }
  throw new Error('The health check never succeeded.');
}

async function answers(address) {
  const page = await fetch(address);
  if (!page.ok || !(await page.text()).includes('<div id="root">'))
    throw new Error('The web application is not served.');
  const signIn = await fetch(`${address}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'nobody@birge.example', password: 'birge-demo' }),
  });
  if (signIn.status !== 401) throw new Error(`A stranger's sign-in answers ${signIn.status} instead of 401.`);
}

const images = new Map();
try {
  const stages = parseDockerfile(fs.readFileSync(inCheckout('docker/Dockerfile'), 'utf8'));
  for (const stage of stages) build(stage);
  await tryOut(images.get(stages.at(-1).name));
  console.log('✓ The image builds, starts, is healthy and stops.');
} finally {
  fs.rmSync(top, { recursive: true, force: true });
}
