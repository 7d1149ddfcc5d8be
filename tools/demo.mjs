// Fills the database with demo data of any size: npm run demo -- --children 10000
import './node-version.mjs';
import { runCommand } from './command.mjs';
import { openMigrated, prepare, runToEnd } from './product.mjs';

runCommand(async () => {
  await prepare();
  const { ownerUrl } = await openMigrated({ join: true });
  await runToEnd('tools/dist/demo/load.js', process.argv.slice(2), { DATABASE_URL: ownerUrl }, true);
});
