import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { createApp } from '../src/create-app.js';
import { databaseOptions } from '../src/platform/database.js';
import { readConfig } from '../src/platform/config.js';
import { installQueue } from '../src/platform/jobs/install-queue.js';
import { hashOfToken } from '../src/platform/session-reader.js';
import { Client } from './client.js';
import { addCast, type Cast } from './cast.js';
import { Contract } from './contract.js';

const TEMPLATE = 'birge_template';
const TEMPLATE_LOCK = 4_824_901;

/** The API over a database of its own, with the named cast in it. */
export interface Stage {
  readonly app: NestFastifyApplication;
  /** The database as its owner, to look at what is stored and to set a scene that HTTP cannot. */
  readonly db: DataSource;
  cast: Cast;
  /** Where the content of documents is kept. */
  readonly documents: string;
  /** A signed-in browser of this person; nobody for `null`. */
  as(email: string | null): Promise<Client>;
  /** The same without the form, for tests that need very many sessions. */
  withSession(userId: string): Promise<Client>;
  /** As it was at the start: only the cast, with new ids. Much quicker than another stage. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Clones the migrated template, adds the cast and builds the API on it as the running product does. */
export async function startStage(environment: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is set by the global setup of this project');
  const name = `test_${uuid().replaceAll('-', '')}`;
  await prepareTemplate(server);
  await onServer(server, (admin) =>
    admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`),
  );

  const ownerUrl = withDatabase(server, name);
  const db = await new DataSource(databaseOptions(ownerUrl, [], 4)).initialize();
  const used = await tablesToClear(db);
  const cast = await addCast(db);
  const appUrl = `${ownerUrl}?options=${encodeURIComponent('-c role=birge_app')}`;
  const documents = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-documents-'));
  const app = await createApp(
    readConfig({
      DATABASE_URL: appUrl,
      LOG_LEVEL: 'silent',
      DOCUMENTS_DIR: documents,
      JOBS: 'off',
      ...environment,
    }),
  );
  const contract = await Contract.of(app);
  const stage: Stage = {
    app,
    db,
    cast,
    documents,
    as: (email) => Client.signIn(app, contract, email),
    async withSession(userId) {
      const token = randomBytes(32).toString('base64url');
      await db.query('insert into sessions (id, user_id) values ($1, $2)', [hashOfToken(token), userId]);
      return Client.withSession(app, contract, token);
    },
    async clear() {
      await db.query(`truncate ${used}`);
      stage.cast = await addCast(db);
    },
    async close() {
      await app.close();
      fs.rmSync(documents, { recursive: true, force: true });
      await db.destroy();
      await onServer(server, (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
  return stage;
}

/** All that the migrations have left empty. */
async function tablesToClear(db: DataSource): Promise<string> {
  const tables = await db.query<{ name: string; filled: boolean }[]>(
    `select tablename as name,
       (xpath('/row/filled/text()', query_to_xml(format('select exists (select from %I) as filled', tablename), false, true, '')))[1]::text = 'true' as filled
     from pg_tables where schemaname = 'public'`,
  ); // prettier-ignore
  return tables
    .filter(({ filled }) => !filled)
    .map(({ name }) => name)
    .join(', ');
}

/** Migrates once for the whole run; the other test files wait for the first. */
async function prepareTemplate(server: string): Promise<void> {
  await onServer(server, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await admin.query<unknown[]>(
      'select from pg_database where datname = $1 and datistemplate',
      [TEMPLATE],
    );
    if (found.length > 0) return;
    await admin.query(`drop database if exists ${TEMPLATE}`);
    await admin.query(`create database ${TEMPLATE}`);
    const template = await new DataSource(
      databaseOptions(withDatabase(server, TEMPLATE), [], 1),
    ).initialize();
    await template.runMigrations({ transaction: 'each' });
    await template.destroy();
    await installQueue(withDatabase(server, TEMPLATE));
    await admin.query(`alter database ${TEMPLATE} is_template true`);
  });
}

async function onServer(server: string, work: (admin: DataSource) => Promise<unknown>): Promise<void> {
  const admin = await new DataSource(databaseOptions(withDatabase(server, 'postgres'), [], 1)).initialize();
  try {
    await work(admin);
  } finally {
    await admin.destroy();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  url.search = '';
  return url.toString();
}
