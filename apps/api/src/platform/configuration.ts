import type { Config, LogLevel, S3Settings } from './config.js';

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
  readonly matchesPerHour!: number;
  readonly poolSize!: number;
  readonly contentDir!: string | null;
  readonly jobs!: boolean;
  readonly documentsFolder!: string;
  readonly documentsS3!: S3Settings | null;
  readonly helplines!: Config['helplines'];
  readonly helpRequestDays!: number;

  constructor(config: Config) {
    Object.assign(this, config);
  }
}
