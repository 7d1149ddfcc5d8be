import type { Permission } from '@birge/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exampleOf, type Schema } from './example.js';

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** One route of the contract, as far as it is walked. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly permissions: readonly Permission[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** What the body is sent as. */
  readonly contentType: string;
}

type Operation = {
  readonly 'x-permissions'?: Permission[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly parameters?: readonly Parameter[];
};

/** Every route of the OpenAPI document, and how to make requests that it takes. */
export class RouteWalk {
  private constructor(
    readonly routes: readonly Route[],
    readonly schemas: Readonly<Record<string, Schema>>,
  ) {}

  static async of(app: NestFastifyApplication): Promise<RouteWalk> {
    const document = (await app.inject({ method: 'GET', url: '/api/openapi.json' })).json() as {
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Record<string, Schema> };
    };
    const routes = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        permissions: operation['x-permissions'],
        parameters: operation.parameters ?? [],
        body: Object.values(operation.requestBody?.content ?? {})[0]?.schema,
        contentType: Object.keys(operation.requestBody?.content ?? {})[0] ?? 'application/json',
      })),
    );
    return new RouteWalk(routes, document.components.schemas);
  }

  /** The address with this identifier, and everything else that the route asks for. */
  addressOf({ path, parameters }: Route, id: string | null): string {
    const filled = path.replace('{id}', id ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = parameters.find((candidate) => candidate.name === name);
      return String(this.exampleOf(parameter?.schema ?? {}));
    });
    const query = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
    const search = new URLSearchParams(
      query.map(({ name, schema }) => [name, String(this.exampleOf(schema))]),
    );
    return search.size > 0 ? `${filled}?${search}` : filled;
  }

  exampleOf(schema: Schema, whole = false): unknown {
    return exampleOf(schema, this.schemas, whole);
  }

  /** Follows a reference to the schema itself. */
  resolve(schema: Schema | undefined): Schema | undefined {
    const reference = schema?.$ref ?? schema?.allOf?.[0]?.$ref;
    return reference === undefined ? schema : this.schemas[reference.split('/').pop() ?? ''];
  }
}

/** `/api/cases/{id}/people` is about a case, `/api/auth/sessions/{id}` about a session. */
export function nounOf(path: string): string {
  const parts = path.split('/');
  return parts[parts.indexOf('{id}') - 1] ?? '';
}
