import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { drive, together, type Measured, type Turn } from './drive.js';
import type { Tape } from './floor.js';
import { recordAll } from './recorder.js';
import { prepareScenarios, type Scenario, type Tour } from './scenarios.js';
import { startServer } from './servers.js';
import { printed, type Line } from './table.js';

/** A filled database, as `tools/bench.mjs` hands it over. */
interface Filled {
  readonly children: number;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

const WARM_UP_SECONDS = 3;
const IDLE_LOOK_MS = 1_000;
const TURNS = 4;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      seconds: { type: 'string', default: '12' },
      only: { type: 'string' },
    },
  });
  const databases = JSON.parse(process.env['BENCH_DATABASES'] ?? '[]') as Filled[];
  const lines: Line[] = [];
  for (const database of databases) {
    lines.push(...(await measure(database, Number(values.seconds), values.only?.split(','))));
  }
  console.log(printed(lines));
  if (values.json) fs.writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`);
}

async function measure(
  database: Filled,
  seconds: number,
  only: readonly string[] | undefined,
): Promise<Line[]> {
  const db = new pg.Client(database.ownerUrl);
  await db.connect();
  try {
    const { scenarios, reset } = await prepareScenarios(db);
    const chosen = scenarios.filter(({ name }) => only?.includes(name) ?? true);
    await db.query('vacuum analyze');
    const { tape, tours } = await writeTape(database.appUrl, chosen);
    const api = await startServer(
      'apps/api/dist/main.js',
      apiEnvironment(database.appUrl),
      '/api/health/ready',
    );
    await untilIdle(db);
    const floor = await startServer(
      'tools/dist/bench/floor.js',
      { DATABASE_URL: database.appUrl, TAPE: tape },
      '/',
    );
    const lines: Line[] = [];
    try {
      for (const scenario of chosen) {
        const [ours, least] = await alternate(
          { url: api.url, tours: scenario.tours },
          { url: floor.url, tours: tours.get(scenario.name) ?? [] },
          seconds,
          reset,
        );
        lines.push(toLine(scenario.name, database.children, ours, least));
        console.log(
          `${database.children} children, ${scenario.name}: ${ours.rps.toFixed(0)} of ${least.rps.toFixed(0)} requests a second`,
        );
      }
    } finally {
      await Promise.all([api.stop(), floor.stop()]);
      fs.rmSync(path.dirname(tape), { recursive: true, force: true });
    }
    return lines;
  } finally {
    await db.end();
  }
}

/** A server that starts catches up on its jobs first: what a fresh database owes is not what is measured. */
async function untilIdle(db: pg.Client): Promise<void> {
  for (;;) {
    await sleep(IDLE_LOOK_MS);
    const { rows } = await db.query(
      `select from pgboss.job where state < 'completed' and start_after <= now() limit 1`,
    );
    if (rows.length === 0) return;
  }
}

const apiEnvironment = (url: string): Record<string, string> => ({
  DATABASE_URL: url,
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  // Nobody asks as often as a benchmark.
  MATCHES_PER_HOUR: '1000000000',
});

interface Driven {
  readonly url: string;
  readonly tours: readonly Tour[];
}

/** Drives both in turns after warming them, so that whatever else this machine does hits them alike. */
async function alternate(
  ours: Driven,
  least: Driven,
  seconds: number,
  reset: () => Promise<void>,
): Promise<[Measured, Measured]> {
  const turns: [Turn[], Turn[]] = [[], []];
  const drivePair = async (length: number): Promise<[Turn, Turn]> => {
    const pair: Turn[] = [];
    for (const { url, tours } of [ours, least]) {
      await reset();
      pair.push(await drive(url, tours, length));
    }
    return pair as [Turn, Turn];
  };
  await drivePair(WARM_UP_SECONDS);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const [one, other] = await drivePair(seconds / TURNS);
    turns[0].push(one);
    turns[1].push(other);
  }
  return [together(turns[0]), together(turns[1])];
}

/** Records what the API asks the database for each request, and gives the floor an address for each. */
async function writeTape(
  appUrl: string,
  scenarios: readonly Scenario[],
): Promise<{ tape: string; tours: Map<string, Tour[]> }> {
  const tape: Record<string, Tape[string]> = {};
  const tours = new Map<string, Tour[]>();
  for (const { name, tours: asked } of scenarios) {
    const recorded = await recordAll(appUrl, asked);
    const floorTours = recorded.map((tour, place) =>
      tour.map((statements, index) => {
        const address = `/${name}/${place}/${index}`;
        tape[address] = statements;
        return { method: 'GET', path: address };
      }),
    );
    tours.set(name, floorTours);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-bench-'));
  const file = path.join(folder, 'tape.json');
  fs.writeFileSync(file, JSON.stringify(tape), { mode: 0o600 });
  return { tape: file, tours };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const toLine = (name: string, children: number, ours: Measured, least: Measured): Line => ({
  name,
  children,
  p50: round(ours.p50, 1),
  p95: round(ours.p95, 1),
  p99: round(ours.p99, 1),
  rps: Math.round(ours.rps),
  floorRps: Math.round(least.rps),
  ratio: round(ours.rps / least.rps, 2),
});

await main();
