import type { paths } from './schema.js';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<P extends keyof paths, V extends Verb> = paths[P] extends Record<V, infer O> ? O : never;
type PathsWith<V extends Verb> = {
  [P in keyof paths]: [Operation<P, V>] extends [never] ? never : P;
}[keyof paths];

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : undefined;
type Done = 200 | 201 | 202 | 204;
type Data<O> = O extends { responses: infer R }
  ? { [S in keyof R & Done]: Json<R[S]> }[keyof R & Done]
  : never;

type Params<O> = O extends { parameters: infer A } ? Pick<A, Extract<keyof A, 'path' | 'query'>> : object;
type ParamsOption<O> = object extends Params<O> ? { params?: Params<O> } : { params: Params<O> };
type BodyOption<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { body: B }
  : O extends { requestBody?: { content: { 'application/json': infer B } } }
    ? { body?: B }
    : object;

interface Extra {
  /** The version that was read; the change is refused if somebody was faster. */
  ifMatch?: number | string;
  /** The same key and body give the same answer once more instead of a second record. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}
type Options<O> = ParamsOption<O> & BodyOption<O> & Extra;

/** One field that was refused: a JSON pointer into the body and the names of the broken rules. */
export interface FieldProblem {
  readonly pointer: string;
  readonly rules: readonly string[];
}

/** An answer that is not a success (RFC 9457). Without any answer: `/problems/no_connection`, status 0. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly requestId?: string;
  /** Seconds until another attempt makes sense, from `Retry-After`. */
  readonly retryAfter?: number;
  readonly errors?: readonly FieldProblem[];
  readonly [extra: string]: unknown;
}

export type Answer<D> =
  | { data: D; error?: undefined; response: Response }
  | { data?: undefined; error: Problem; response: Response | null };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientSettings {
  fetch?: Fetch;
  baseUrl?: string;
  language?: () => string;
}

type Call<V extends Verb> = <P extends PathsWith<V>>(
  path: P,
  ...options: object extends Options<Operation<P, V>>
    ? [options?: Options<Operation<P, V>>]
    : [options: Options<Operation<P, V>>]
) => Promise<Answer<Data<Operation<P, V>>>>;

export interface Client {
  GET: Call<'get'>;
  POST: Call<'post'>;
  PUT: Call<'put'>;
  PATCH: Call<'patch'>;
  DELETE: Call<'delete'>;
}

interface LooseOptions extends Extra {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
}

/** A typed fetch over the contract. Never throws: what goes wrong comes back as `error`. */
export function createClient(settings: ClientSettings = {}): Client {
  const { fetch: send = (url, init) => fetch(url, init), baseUrl = '', language } = settings;

  const call =
    (method: string) =>
    async (path: string, options: LooseOptions = {}) => {
      try {
        const init = toInit(method, options, language?.());
        const response = await send(baseUrl + toUrl(path, options.params), init);
        if (!response.ok) return { error: await toProblem(response), response };
        return { data: response.status === 204 ? undefined : await response.json(), response };
      } catch (cause) {
        if (options.signal?.aborted) throw cause;
        return {
          error: { type: '/problems/no_connection', title: 'No connection', status: 0 },
          response: null,
        };
      }
    };

  return {
    GET: call('GET') as Call<'get'>,
    POST: call('POST') as Call<'post'>,
    PUT: call('PUT') as Call<'put'>,
    PATCH: call('PATCH') as Call<'patch'>,
    DELETE: call('DELETE') as Call<'delete'>,
  };
}

/** Fills `{id}` and appends the query; lists become `a,b`, absent and empty values are left out. */
export function toUrl(path: string, params: LooseOptions['params'] = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params.path?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params.query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

function toInit(method: string, options: LooseOptions, language?: string): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json', ...options.headers };
  if (language) headers['Accept-Language'] = language;
  if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  return { method, headers, body, credentials: 'same-origin', signal: options.signal };
}

async function toProblem(response: Response): Promise<Problem> {
  const wait = Number(response.headers.get('Retry-After') ?? NaN);
  const known = {
    requestId: response.headers.get('X-Request-Id') ?? undefined,
    retryAfter: Number.isFinite(wait) ? wait : undefined,
  };
  const fallback = { type: '/problems/internal', title: response.statusText, status: response.status };
  const isProblem = response.headers.get('Content-Type')?.includes('json');
  const body: unknown = isProblem ? await response.json().catch(() => null) : null;
  return { ...fallback, ...(body && typeof body === 'object' ? body : {}), ...known };
}
