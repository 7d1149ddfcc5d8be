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
  readonly poolSize: number;
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
    poolSize: read.integer('DATABASE_POOL', 20, 1, 200),
  };
  if (read.mistakes.length > 0) throw new ConfigError(read.mistakes);
  return config;
}
