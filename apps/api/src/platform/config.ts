import path from 'node:path';

import { nationalHelplines, type Helplines } from '@birge/domain';

/** A store that speaks the S3 protocol. */
export interface S3Settings {
  /** Address without the bucket and without a slash at its end. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Everything that the environment decides, checked once at boot. */
export interface Config {
  readonly production: boolean;
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Addresses under which people reach the product; unsafe requests from elsewhere are refused. Empty: same host. */
  readonly origins: readonly string[];
  /** Folder of the built web application, or `null` to serve the API alone. */
  readonly webRoot: string | null;
  /** How many proxies in front may tell the address of the caller. */
  readonly trustProxy: number;
  readonly timeZone: string;
  readonly logLevel: LogLevel;
  readonly caseloadTarget: number;
  /** How often an hour one person may ask whether a child is known: more than anybody types, less than a list would take. */
  readonly matchesPerHour: number;
  readonly poolSize: number;
  /** Folder with other words for the screening, or `null` for those that come with the product. */
  readonly contentDir: string | null;
  /** Whether this process does jobs. Off where another process of the same installation does them. */
  readonly jobs: boolean;
  /** Folder for the content of documents, used unless `documentsS3` names a store. Never inside the web root. */
  readonly documentsFolder: string;
  readonly documentsS3: S3Settings | null;
  /** Whom a family calls at once: shown on the public pages. */
  readonly helplines: Helplines;
  /** Days after which what a family told is wiped, if nothing came of its request. */
  readonly helpRequestDays: number;
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The environment does not say what the product needs to know. One sentence for each mistake. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'));
  }
}

class Reader {
  readonly mistakes: string[] = [];
  constructor(private readonly env: NodeJS.ProcessEnv) {}

  text(name: string, fallback: string): string {
    return this.env[name]?.trim() || fallback;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name, String(fallback));
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    this.mistakes.push(`${name} must be a whole number from ${min} to ${max}, but is "${text}".`);
    return fallback;
  }

  oneOf<T extends string>(name: string, values: readonly T[], fallback: T): T {
    const text = this.text(name, fallback);
    if ((values as readonly string[]).includes(text)) return text as T;
    this.mistakes.push(`${name} must be one of ${values.join(', ')}, but is "${text}".`);
    return fallback;
  }

  databaseUrl(): string {
    const url = this.text('DATABASE_URL', '');
    if (!/^postgres(ql)?:\/\//.test(url)) {
      this.mistakes.push('DATABASE_URL must be set to postgres://user:password@host:port/database.');
    } else if (this.env['NODE_ENV'] === 'production' && /:(postgres|password|birge|change-me)@/.test(url)) {
      this.mistakes.push('DATABASE_URL carries a default password, which production refuses.');
    }
    return url;
  }

  timeZone(): string {
    const zone = this.text('TIME_ZONE', 'Asia/Almaty');
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
    } catch {
      this.mistakes.push(`TIME_ZONE must be a time zone such as Asia/Almaty, but is "${zone}".`);
    }
    return zone;
  }

  documentsFolder(): string {
    const folder = path.resolve(this.text('DOCUMENTS_DIR', path.join('.data', 'documents')));
    const webRoot = this.text('WEB_ROOT', '');
    if (webRoot !== '' && !path.relative(path.resolve(webRoot), folder).startsWith('..'))
      this.mistakes.push('DOCUMENTS_DIR must not be inside WEB_ROOT: whatever is there, anybody can fetch.');
    return folder;
  }

  /** All of it or nothing: half of the settings would keep documents where nobody expects them. */
  documentsS3(): S3Settings | null {
    const names = ['ENDPOINT', 'BUCKET', 'REGION', 'ACCESS_KEY', 'SECRET'] as const;
    const given = names.map((name) => this.text(`DOCUMENTS_S3_${name}`, ''));
    if (given.every((value) => value === '')) return null;
    const missing = names.filter((_, index) => given[index] === '').map((name) => `DOCUMENTS_S3_${name}`);
    if (missing.length > 0) this.mistakes.push(`The document store is missing ${missing.join(', ')}.`);
    const [endpoint = '', bucket = '', region = '', accessKeyId = '', secretAccessKey = ''] = given;
    if (endpoint !== '' && !/^https?:\/\/[^/]+/.test(endpoint))
      this.mistakes.push(
        `DOCUMENTS_S3_ENDPOINT must be an address such as https://s3.example.kz, but is "${endpoint}".`,
      );
    if (bucket !== '' && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
      this.mistakes.push(`DOCUMENTS_S3_BUCKET must be a bucket name, but is "${bucket}".`);
    return { endpoint: endpoint.replace(/\/+$/, ''), bucket, region, accessKeyId, secretAccessKey };
  }

  origins(): string[] {
    const list = this.text('ORIGINS', '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean);
    for (const origin of list) {
      if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
        this.mistakes.push(`ORIGINS must hold addresses such as https://birge.example, but has "${origin}".`);
      }
    }
    return list;
  }
}

/** @throws {ConfigError} naming every mistake at once */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = new Reader(env);
  const config: Config = {
    production: env['NODE_ENV'] === 'production',
    databaseUrl: read.databaseUrl(),
    port: read.integer('PORT', 3000, 0, 65_535),
    host: read.text('HOST', '0.0.0.0'),
    origins: read.origins(),
    webRoot: read.text('WEB_ROOT', '') || null,
    trustProxy: read.integer('TRUST_PROXY', 0, 0, 5),
    timeZone: read.timeZone(),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
    caseloadTarget: read.integer('CASELOAD_TARGET', 25, 1, 500),
    matchesPerHour: read.integer('MATCHES_PER_HOUR', 3000, 10, 1_000_000_000),
    poolSize: read.integer('DATABASE_POOL', 20, 1, 200),
    contentDir: read.text('CONTENT_DIR', '') || null,
    jobs: read.oneOf('JOBS', ['on', 'off'], 'on') === 'on',
    documentsFolder: read.documentsFolder(),
    documentsS3: read.documentsS3(),
    helplines: {
      police: read.text('POLICE_NUMBER', nationalHelplines.police),
      emergency: read.text('EMERGENCY_NUMBER', nationalHelplines.emergency),
      children: read.text('CHILDREN_HELPLINE', nationalHelplines.children),
    },
    helpRequestDays: read.integer('HELP_REQUEST_DAYS', 90, 7, 3650),
  };
  if (read.mistakes.length > 0) throw new ConfigError(read.mistakes);
  return config;
}
