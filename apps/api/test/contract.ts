import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** What the OpenAPI document promises. Every answer in every test is held against it, to the last undocumented field. */
export class Contract {
  private static known: Promise<Contract> | undefined;
  private readonly validators = new Map<string, ValidateFunction | null>();
  private readonly patterns: readonly { readonly path: string; readonly pattern: RegExp }[];

  private constructor(
    private readonly ajv: Ajv2020,
    private readonly paths: Readonly<Record<string, Record<string, Operation>>>,
  ) {
    this.patterns = Object.keys(paths)
      .sort((one, other) => one.split('{').length - other.split('{').length)
      .map((path) => ({ path, pattern: patternOf(path) }));
  }

  /** The document follows from the code alone, so all stages of one test file share it. */
  static of(app: NestFastifyApplication): Promise<Contract> {
    return (this.known ??= this.read(app));
  }

  private static async read(app: NestFastifyApplication): Promise<Contract> {
    const reply = await app.inject({ method: 'GET', url: '/api/openapi.json' });
    const document = closed(toJsonSchema(reply.json())) as {
      paths: Record<string, Record<string, Operation>>;
      components: object;
    };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    ajv.addSchema({ $id: 'contract', components: document.components });
    return new Contract(ajv, document.paths);
  }

  /** @throws {Error} if the status is not documented for the route, or the body is not what the document says */
  check(method: string, url: string, status: number, body: unknown): void {
    const path = this.pathOf(method, url.split('?')[0] ?? url);
    if (path === undefined) return;
    const key = `${method} ${path} ${status}`;
    if (!this.validators.has(key)) this.validators.set(key, this.compile(method, path, status));
    const validate = this.validators.get(key);
    if (validate && !validate(body)) {
      throw new Error(
        `${key} is not what the contract says: ${this.ajv.errorsText(validate.errors)}\n${JSON.stringify(body).slice(0, 2000)}`,
      );
    }
  }

  private compile(method: string, path: string, status: number): ValidateFunction | null {
    const documented = this.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
    if (documented === undefined)
      throw new Error(`${method} ${path} answered ${status}, which the contract does not know`);
    const schema = Object.values(documented.content ?? {})[0]?.schema;
    if (schema === undefined) return null;
    return this.ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as object);
  }

  private pathOf(method: string, url: string): string | undefined {
    return this.patterns.find(
      ({ path, pattern }) => pattern.test(url) && this.paths[path]?.[method.toLowerCase()] !== undefined,
    )?.path;
  }
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);

/** OpenAPI 3.0 says `nullable`; JSON Schema says `null` is one of the types. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, toJsonSchema(value)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

/** A field that the document does not name must not be in an answer. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, closed(value)]),
  );
  if (
    copy['type'] === 'object' &&
    typeof copy['properties'] === 'object' &&
    !('additionalProperties' in copy)
  ) {
    copy['additionalProperties'] = false;
  }
  return copy;
}
