import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import {
  MATCH_THRESHOLD,
  matchKeysOf,
  matchName,
  rankMatches,
  type Actor,
  type MatchCandidate,
  type MatchQuery,
} from '@birge/domain';
import pg from 'pg';
import { Random } from '../demo/random.js';
import { byKind, figuresAt, thresholds, type Asked } from './measure.js';
import { spoil } from './mistakes.js';
import { into, page } from './page.js';
import { Population, type Known } from './population.js';

// A date is a date here, as it is in the API.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const LAST_DAY = '2026-11-23';
const root = path.resolve(import.meta.dirname, '../../..');

interface Found extends MatchCandidate {
  readonly number: string;
}

/** The part of the API that looks for children, over a connection of ours: what is measured is what runs. */
interface Finder {
  candidates(actor: Actor, asked: MatchQuery): Promise<Found[]>;
}

async function finderOver(db: pg.Client): Promise<Finder> {
  await import('reflect-metadata');
  const file = pathToFileURL(path.join(root, 'apps/api/dist/children/children.repository.js')).href;
  const { ChildrenRepository } = (await import(file)) as { ChildrenRepository: new (db: object) => Finder };
  const query = async (text: string, values: unknown[]): Promise<unknown[]> =>
    (await db.query(text, values)).rows as unknown[];
  return new ChildrenRepository({ query });
}

/** Children with a case each in a team each place has; the number of a case is the number of its child. */
async function store(db: pg.Client, known: readonly Known[], team: string): Promise<void> {
  const column = <T>(of: (child: Known) => T): T[] => known.map(of);
  await db.query(
    `with named as (
       insert into children (id, family_name, given_name, patronymic, search_name, match_keys, born_on, sex, location_id, locality)
       select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, f, g, p, s,
         array(select json_array_elements_text(k)), b, 'unknown', l, 'rural'
       from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::json[], $7::date[], $8::text[])
         as c (n, f, g, p, s, k, b, l) returning id)
     insert into cases (child_id, number, team_id, region_id, opened_on)
     select id, ('x' || right(id::text, 12))::bit(48)::bigint::text, $9, '190000000', '2026-01-01' from named`,
    [
      column(({ id }) => id),
      column(({ familyName }) => familyName),
      column(({ givenName }) => givenName),
      column(({ patronymic }) => patronymic),
      column(matchName),
      column((child) => JSON.stringify(matchKeysOf(child))),
      column(({ bornOn }) => bornOn),
      column(({ locationId }) => locationId),
      team,
    ],
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      children: { type: 'string', default: '20000' },
      asked: { type: 'string', default: '4000' },
      seed: { type: 'string', default: '1' },
      missed: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      page: { type: 'string' },
    },
  });
  const db = new pg.Client(process.env['DATABASE_URL']);
  await db.connect();
  try {
    const started = Date.now();
    const asked = await ask(db, Number(values.children), Number(values.asked), Number(values.seed));
    const milliseconds = (Date.now() - started) / asked.length;
    const table = thresholds.map((threshold) => figuresAt(asked, threshold));
    const kinds = byKind(asked, MATCH_THRESHOLD);
    if (values.missed) for (const line of mistaken(asked)) console.log(line);
    const result = {
      ...values,
      threshold: MATCH_THRESHOLD,
      chosen: figuresAt(asked, MATCH_THRESHOLD),
      table,
      kinds,
    };
    if (values.page) fs.writeFileSync(values.page, into(fs.readFileSync(values.page, 'utf8'), page(result)));
    console.log(values.json ? JSON.stringify(result) : page(result));
    if (!values.json) console.log(`${milliseconds.toFixed(1)} ms each, filling included`);
  } finally {
    await db.end();
  }
}

/** Fills the database and asks: half about children who are known, half about children who are not. */
async function ask(db: pg.Client, children: number, count: number, seed: number): Promise<Asked[]> {
  const random = new Random(seed);
  const places = (
    await db.query<{ id: string }>(`select id from locations where parent_id is not null order by id`)
  ).rows;
  const ids = places.map(({ id }) => id);
  const population = new Population(random, ids, LAST_DAY);
  population.fill(children);
  const [place = ''] = ids;
  const { rows } = await db.query<{ id: string }>(
    `insert into teams (name, location_id, region_id) values ('Measured', $1, '190000000') returning id`,
    [place],
  );
  const team = rows[0]?.id ?? '';
  for (let from = 0; from < children; from += 5000)
    await store(db, population.known.slice(from, from + 5000), team);
  await db.query('vacuum analyze children, cases');

  const finder = await finderOver(db);
  const actor: Actor = { id: team, role: 'manager', teamId: team, regionId: null, organisationId: null };
  const asked: Asked[] = [];
  for (let index = 0; index < count; index += 1) {
    const one = index % 2 === 0 ? known(random, population, ids) : unknown(population);
    const candidates = await finder.candidates(actor, one.query);
    const ranked = rankMatches(one.query, candidates).slice(0, 10);
    asked.push({
      ...one,
      offered: ranked.map(({ candidate, match }) => ({ id: Number(candidate.number), score: match.score })),
    });
  }
  return asked;

  function known(from: Random, of: Population, at: readonly string[]): Omit<Asked, 'offered'> {
    const child = from.pick(of.known);
    const { typed, kinds } = spoil(from, child, at);
    return { query: typed, about: child.id, kinds };
  }

  function unknown(of: Population): Omit<Asked, 'offered'> {
    const { familyName, givenName, patronymic, bornOn, locationId, likeness } = of.stranger();
    return {
      query: { familyName, givenName, patronymic, bornOn, locationId },
      about: null,
      kinds: [likeness],
    };
  }
}

/** What went wrong at the threshold, to look at while tuning. */
const mistaken = (asked: readonly Asked[]): string[] =>
  asked.flatMap(({ query, about, kinds, offered }) => {
    const shown = offered.filter(({ score }) => score >= MATCH_THRESHOLD);
    const wrong = shown.filter(({ id }) => id !== about);
    const isMissed = about !== null && !shown.some(({ id }) => id === about);
    if (!isMissed && wrong.length === 0) return [];
    const best = offered.find(({ id }) => id === about)?.score ?? 'not found';
    return [
      `${isMissed ? 'MISSED' : 'WRONG'} ${kinds.join('+')} ${JSON.stringify(query)} ${about} ${best} ${JSON.stringify(wrong)}`,
    ];
  });

await main();
