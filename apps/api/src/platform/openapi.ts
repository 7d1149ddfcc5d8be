import { applyDecorators } from '@nestjs/common';
import {
  ApiHeader,
  ApiProperty,
  ApiResponse,
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
} from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { problemCodes, problemStatus, type ProblemCode } from '@birge/domain';
import { DRAFT_MARK_PATTERN } from './draft-mark.js';

export class FieldErrorDto {
  @ApiProperty({ description: 'Where the mistake is (RFC 6901).' }) pointer: string;
  @ApiProperty({ type: [String], description: 'The rules it breaks.' }) rules: string[];
}

export class OfferedActionDto {
  @ApiProperty() action: string;
  @ApiProperty({ type: [String], description: 'Named reasons to wait; empty when the action will work.' })
  blockedBy: string[];
}

/** RFC 9457. */
export class ProblemDto {
  @ApiProperty({ enum: problemCodes.map((code) => `/problems/${code}`) }) type: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer' }) status: number;
  @ApiProperty() requestId: string;
  @ApiProperty({
    type: [FieldErrorDto],
    required: false,
    description: '`invalid`: each mistake at its field.',
  })
  errors?: FieldErrorDto[];
  @ApiProperty({ required: false, description: '`illegal_action`, `blocked`, `forbidden`: what was asked.' })
  action?: string;
  @ApiProperty({ required: false, description: '`illegal_action`: the state of the record.' }) state?: string;
  @ApiProperty({ type: [String], required: false, description: '`blocked`: the named reasons.' })
  by?: string[];
  @ApiProperty({ type: [String], required: false, description: '`illegal_action`: what is offered instead.' })
  allowed?: string[];
  @ApiProperty({
    type: Object,
    required: false,
    description: '`stale`: the record as it now is.',
    additionalProperties: true,
  })
  current?: object;
  @ApiProperty({
    required: false,
    format: 'uuid',
    description: '`merged`: the case that the record has become part of.',
  })
  into?: string;
}

/** The refusals a route may answer with, beside those that every route shares. */
export function Problems(...codes: readonly ProblemCode[]): MethodDecorator {
  const byStatus = groupByStatus(codes);
  return applyDecorators(
    ...[...byStatus].map(([status, same]) =>
      ApiResponse({
        status,
        description: same.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      }),
    ),
  );
}

function groupByStatus(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const status = problemStatus[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}

/** A step may be sent again with the same key: it gets the same answer once more. */
export const Repeatable = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', minLength: 8, maxLength: 100 },
    }),
    Problems('key_reused'),
  );

/** An edit says which version it saw. */
export const Versioned = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', pattern: '^"[0-9]+"$' } }),
    Problems('version_required', 'stale'),
  );

/** The whole contract, from the decorators of the controllers. */
export function createDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Birge')
    .setDescription('Case management for social services for children with disabilities.')
    .setVersion('1')
    .addCookieAuth('birge_session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const [path, item] of Object.entries(document.paths)) {
    addCommonProblems(path, item as PathItem);
    addDraftKey(path, item as PathItem);
  }
  return document;
}

const draftKey = {
  name: 'Draft-Key',
  in: 'header',
  required: false,
  description:
    'The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused.',
  schema: { type: 'string', pattern: DRAFT_MARK_PATTERN },
};

/** Whatever is written by somebody who is signed in may come from a form that kept a draft. */
function addDraftKey(path: string, item: PathItem): void {
  if (/^\/api\/(auth|drafts)(\/|$)/.test(path)) return;
  for (const [method, operation] of Object.entries(item)) {
    if (operation === undefined || method === 'get' || (operation['x-permissions'] ?? []).length === 0)
      continue;
    operation.parameters = [...(operation.parameters ?? []), draftKey];
  }
}

interface AnyOperation {
  readonly responses?: Record<string, unknown>;
  readonly requestBody?: unknown;
  parameters?: object[];
  readonly 'x-permissions'?: readonly string[];
}

type PathItem = Readonly<Record<string, AnyOperation | undefined>>;

// What any route may answer is said once, here, and not above every method.
function addCommonProblems(path: string, item: PathItem): void {
  for (const [method, operation] of Object.entries(item)) {
    if (operation?.responses === undefined) continue;
    for (const code of commonProblems(method, path, operation)) {
      operation.responses[problemStatus[code]] ??= {
        description: code,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      };
    }
  }
}

function commonProblems(method: string, path: string, operation: AnyOperation): ProblemCode[] {
  const open = (operation['x-permissions'] ?? []).length === 0;
  return [
    'bad_request',
    ...(open ? [] : (['not_signed_in', 'forbidden', 'invalid'] as const)),
    ...(path.includes('{') ? (['not_found'] as const) : []),
    // Whatever is written to a case may find that it became part of another one meanwhile.
    ...(open || method === 'get' ? [] : (['merged'] as const)),
    ...(operation.requestBody === undefined
      ? []
      : (['payload_too_large', 'unsupported_media_type'] as const)),
    'internal',
    'unavailable',
  ];
}
