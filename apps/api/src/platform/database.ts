import type { DataSourceOptions } from 'typeorm';
import pg from 'pg';
import { migrations } from '../migrations/index.js';

// A calendar date is a date, not an instant at midnight somewhere.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Options of the connection to PostgreSQL. Queries that run longer than this are a mistake, not work. */
export function databaseOptions(
  url: string,
  entities: DataSourceOptions['entities'],
  poolSize = 20,
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    driver: pg,
    entities: entities ?? [],
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
    logging: false,
    poolSize,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  };
}
