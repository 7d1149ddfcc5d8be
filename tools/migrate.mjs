// Brings the database up to date: the one of DATABASE_URL, else our own.
import './node-version.mjs';
import { runCommand } from './command.mjs';
import { openMigrated, prepare } from './product.mjs';

runCommand(async () => {
  await prepare();
  await openMigrated({ join: true });
});
