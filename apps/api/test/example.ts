/** A schema of the OpenAPI document, as far as examples are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const PATTERNS: Readonly<Record<string, string>> = {
  '^[0-9]{9}$': '190000000',
  '^[0-9]{12}$': '150321699013',
  '^[A-Z]{2}-[A-Z0-9-]{1,12}$': 'RH-KPPK',
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': '10:30',
  '^[A-Z][0-9]{2}(\\.[0-9]{1,2})?$': 'G80.1',
  '^[0-9a-f]{8}-[0-9a-f]{8}$': '0a1b2c3d-4e5f6071',
  '^[a-z_]+(\\.[a-z0-9_-]+){0,5}$': 'note.new',
  '^\\/(?!\\/)[A-Za-z0-9/_-]{0,299}$': '/my-day',
};

export const ABSENT_ID = '01990000-0000-7000-8000-000000000000';

/**
 * A value that the schema takes, so that a request is not refused for its form.
 *
 * @param whole with the optional fields too
 */
export function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, whole = false): unknown {
  if (schema.$ref) return exampleOf(schemas[schema.$ref.split('/').pop() ?? ''] ?? {}, schemas, whole);
  const [combined] = schema.allOf ?? schema.oneOf ?? [];
  if (combined) return exampleOf(combined, schemas, whole);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return objectOf(schema, schemas, whole);
    case 'array':
      return schema.items && whole ? [exampleOf(schema.items, schemas, whole)] : [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return textOf(schema);
  }
}

function objectOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, whole: boolean): object {
  const names = Object.keys(schema.properties ?? {}).filter(
    (name) => whole || schema.required?.includes(name),
  );
  return Object.fromEntries(
    names.map((name) => [name, exampleOf(schema.properties?.[name] ?? {}, schemas, whole)]),
  );
}

function textOf({ format, pattern, minLength = 1 }: Schema): string {
  if (format === 'uuid') return ABSENT_ID;
  if (format === 'date') return '2020-03-12';
  if (format === 'date-time') return '2026-11-23T03:00:00Z';
  if (format === 'email') return 'somebody@birge.example';
  const known = pattern === undefined ? undefined : PATTERNS[pattern];
  return known ?? 'Aruzhan'.padEnd(minLength, 'a');
}
