// For tests: keeps a PostgreSQL running on a folder until it is told to stop, or killed.
import { startPostgres, testSettings } from './postgres.mjs';

try {
  // Unlike other tests this one pulls the plug: what was written has to be there afterwards.
  const settings = { ...testSettings, fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  const { ownerUrl, appUrl, stop } = await startPostgres({ folder: process.argv[2], settings });
  process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
  process.send({ url: ownerUrl(), appUrl: appUrl() });
} catch (error) {
  process.send({ failure: error.message });
  process.disconnect();
}
