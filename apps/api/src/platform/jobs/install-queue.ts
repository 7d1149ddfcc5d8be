import PgBoss from 'pg-boss';

// The application works with the queue, it does not build it: new queues are made by a function of the owner.
const grants = /* sql */ `
grant usage on schema pgboss to birge_app;
grant select, insert, update, delete on all tables in schema pgboss to birge_app;
alter function pgboss.create_queue(text, json) security definer set search_path = pgboss, pg_temp;
revoke execute on function pgboss.create_queue(text, json), pgboss.delete_queue(text) from public;
grant execute on function pgboss.create_queue(text, json) to birge_app;
`;

/**
 * Brings the tables of the job queue up to the version that the code expects; they belong to pg-boss, which migrates them
 * itself. Run after the migrations, as the owner. Doing it again changes nothing.
 */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false });
  const failures: unknown[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  try {
    await boss.getDb().executeSql(grants, []);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures.length > 0) throw failures[0];
}
