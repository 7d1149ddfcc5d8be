// Makes an account of role administrator, the first one above all: npm run administrator -- EMAIL "NAME"
import './node-version.mjs';
import { runCommand } from './command.mjs';
import { Failure } from './failure.mjs';
import { isStopping, launchNode } from './processes.mjs';
import { openMigrated, prepare } from './product.mjs';

runCommand(async () => {
  const args = process.argv.slice(2);
  if (args.length !== 2) throw new Failure('Write: npm run administrator -- EMAIL "NAME".');
  await prepare();
  const { ownerUrl } = await openMigrated({ join: true });
  const child = launchNode('apps/api/dist/create-administrator.js', args, {
    env: { DATABASE_URL: ownerUrl },
  });
  const { code } = await child.finished;
  if (isStopping()) return;
  if (code !== 0) throw new Failure(child.said.trim());
  console.log(`\n${child.said.trim()}`);
});
