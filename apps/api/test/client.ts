import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Contract } from './contract.js';
import { PASSWORD } from './cast.js';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  /** The body as it came, for what is no text. */
  readonly raw: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

type Headers = Readonly<Record<string, string>>;

/** A browser with the cookies of one person. Each answer is held against the contract. */
export class Client {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly contract: Contract,
    private readonly cookies: Record<string, string>,
  ) {}

  static async signIn(
    app: NestFastifyApplication,
    contract: Contract,
    email: string | null,
  ): Promise<Client> {
    const client = new Client(app, contract, {});
    if (email === null) return client;
    const answer = await client.post('/api/auth/login', { email, password: PASSWORD });
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.status}`);
    return client;
  }

  /** A person whose session was opened without the form: for tests that need very many of them. */
  static withSession(app: NestFastifyApplication, contract: Contract, token: string): Client {
    return new Client(app, contract, { birge_session: token });
  }

  get<T = never>(url: string): Promise<Answer<T>> {
    return this.send<T>('GET', url);
  }

  post<T = never>(url: string, body?: unknown, headers: Headers = {}): Promise<Answer<T>> {
    return this.send<T>('POST', url, body, headers);
  }

  /** An edit of the version that was seen. */
  patch<T = never>(url: string, version: number | null, body: unknown): Promise<Answer<T>> {
    return this.send<T>('PATCH', url, body, version === null ? {} : { 'if-match': `"${version}"` });
  }

  delete<T = never>(url: string): Promise<Answer<T>> {
    return this.send<T>('DELETE', url);
  }

  async send<T>(method: string, url: string, body?: unknown, headers: Headers = {}): Promise<Answer<T>> {
    const reply = await this.app.inject({
      method: method as 'GET',
      url,
      cookies: this.cookies,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined
        ? {}
        : { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    for (const { name, value } of reply.cookies) this.cookies[name] = value;
    const isJson = String(reply.headers['content-type'] ?? '').includes('json');
    const parsed: unknown = isJson && reply.body !== '' ? JSON.parse(reply.body) : reply.body;
    this.contract.check(method, url, reply.statusCode, parsed);
    return { status: reply.statusCode, body: parsed as T, raw: reply.rawPayload, headers: reply.headers };
  }
}
