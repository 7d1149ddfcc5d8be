/** What a fake route answers: a body (200), or a status with a body and headers. */
export interface FakeAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface FakeRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export type FakeRoute = FakeAnswer | ((request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>);

export const problem = (status: number, code: string, extra: object = {}): FakeAnswer => ({
  status,
  body: { type: `/problems/${code}`, title: code, status, ...extra },
});

/**
 * Answers the calls of a page under test. Routes are named as the contract does: `GET /api/cases`.
 * What is not named is 404. `requests` is everything that was asked.
 */
export function fakeApi(routes: Record<string, FakeRoute>) {
  const requests: FakeRequest[] = [];
  const all = { ...routes };
  globalThis.fetch = (async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const text = init.body as string | undefined;
    const request: FakeRequest = {
      method: init.method ?? 'GET',
      url,
      body: text === undefined ? undefined : JSON.parse(text),
      headers: init.headers as Record<string, string>,
    };
    requests.push(request);
    const route = all[`${request.method} ${url.pathname}`] ?? problem(404, 'not_found');
    return toResponse(typeof route === 'function' ? await route(request) : route);
  }) as typeof fetch;
  return {
    requests,
    /** Changes one route from now on. */
    set: (name: string, route: FakeRoute) => {
      all[name] = route;
    },
    /** The calls of one route, in their order. */
    calls: (name: string) => requests.filter(({ method, url }) => `${method} ${url.pathname}` === name),
  };
}

function toResponse({ status = 200, body, headers = {} }: FakeAnswer): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const all = new Map(
    Object.entries({ 'content-type': type, ...headers }).map(([k, v]) => [k.toLowerCase(), v]),
  );
  return {
    ok: status < 400,
    status,
    statusText: '',
    headers: { get: (name: string) => all.get(name.toLowerCase()) ?? null },
    json: async () => structuredClone(body),
  } as unknown as Response;
}
