import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import { readDraftMark } from './draft-mark.js';
import { Problem } from './problem.js';
import { sendProblem, toProblem } from './problem.filter.js';
import { currentRequest, identityOf } from './transactions.js';
import { isStream } from './uploads.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const MAX_DEPTH = 12;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,100}$/;

/** So long a body may take that is no upload. */
const BODY_MS = 60_000;

/** What is refused or noted before any route is asked. */
export function guardRequests(http: FastifyInstance, config: Config, bodyMs = BODY_MS): void {
  http.addHook('onRequest', (request, reply, done) => {
    dropSlowSender(request, bodyMs);
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    if (!SAFE.has(request.method) && !isOurOrigin(request, config)) {
      void sendProblem(reply, request.id, new Problem('foreign_origin'));
      return;
    }
    currentRequest.run({ identity: null, draft: null }, done);
  });

  http.addHook('preValidation', (request, reply, done) => {
    try {
      const store = currentRequest.getStore();
      if (store !== undefined && !SAFE.has(request.method))
        store.draft = readDraftMark(request.headers['draft-key']);
      // A content is received by its route, byte by byte; the same content again is known by its hash.
      if (isStream(request.body)) return done();
      if (isTooDeep(request.body)) throw Problem.at('#', 'maxDepth');
      if (store !== undefined) store.identity = readIdentity(request);
      done();
    } catch (thrown) {
      void sendProblem(reply, request.id, toProblem(thrown));
    }
  });
}

/** Slow senders must not hold connections; only a content may take its time, on a weak link it has to. */
function dropSlowSender({ raw, routeOptions }: FastifyRequest, bodyMs: number): void {
  if ((routeOptions.config as { upload?: boolean } | undefined)?.upload === true) return;
  const timer = setTimeout(() => raw.destroy(), bodyMs).unref();
  raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}

/** Browsers name the page that sends; a page from elsewhere must not act with this person's session. */
function isOurOrigin(request: FastifyRequest, config: Config): boolean {
  const origin = request.headers.origin;
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site';
  if (config.origins.length > 0) return config.origins.includes(origin);
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

function readIdentity(request: FastifyRequest): ReturnType<typeof identityOf> | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST') return null;
  if (typeof key !== 'string' || !IDEMPOTENCY_KEY.test(key)) throw Problem.at('#/Idempotency-Key', 'isKey');
  return identityOf(key, request.method, request.url, request.body);
}

/** Nothing the contract knows nests deeper; what does could exhaust whoever walks it. */
function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null
        ? Object.values(value).filter((child) => typeof child === 'object')
        : [],
    );
  }
  return false;
}
