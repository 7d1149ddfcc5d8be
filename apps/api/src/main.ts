import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { createApp } from './create-app.js';
import { ConfigError, readConfig } from './platform/config.js';
import { FileStore } from './platform/storage/file-store.js';

/** Ends the process with one sentence on what is wrong. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);

  const db = app.get(DataSource);
  if (config.production) {
    const demo = await db.query<unknown[]>('select from users where demo and active limit 1');
    if (demo.length > 0)
      refuse('The database holds demo accounts, which production refuses. Use another database.');
  }

  await app
    .get(FileStore, { strict: false })
    .check()
    .catch((error: Error) => refuse(error.message));

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) refuse(error.message);
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE') refuse(`Port ${process.env['PORT'] ?? '3000'} is taken by another program.`);
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') {
    refuse(`The database cannot be reached: ${message}`);
  }
  console.error(error);
  process.exit(1);
});
