import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { startPostgres, testSettings } from '../../../tools/postgres.mjs';

/** One PostgreSQL for the whole run; each test file clones a database of its own in it. */
export default async function startDatabase() {
  if (process.env.TEST_DATABASE_URL) return;

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'birge-api-test-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startPostgres({ folder, settings: testSettings });
  process.env.TEST_DATABASE_URL = postgres.ownerUrl();
  globalThis.stopTestDatabase = async () => {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
