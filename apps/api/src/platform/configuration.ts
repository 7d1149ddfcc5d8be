import type { Config, LogLevel } from './config.js';

/** The configuration as Nest hands it out. A class, so that it can be asked for by type. */
export class Configuration implements Config {
  readonly production!: boolean;
  readonly databaseUrl!: string;
  readonly port!: number;
  readonly host!: string;
  readonly origins!: readonly string[];
  readonly webRoot!: string | null;
  readonly trustProxy!: number;
  readonly timeZone!: string;
  readonly logLevel!: LogLevel;
  readonly caseloadTarget!: number;
  readonly poolSize!: number;

  constructor(config: Config) {
    Object.assign(this, config);
  }
}
