import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/**
 * The version the person has seen, from `If-Match: "7"`.
 *
 * @throws {Problem} `version_required` without the header
 */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const match = /^"(\d{1,9})"$/.exec(header ?? '');
  if (!match) throw new Problem('version_required');
  return Number(match[1]);
});

/** Refuses an edit of a record that somebody else changed meanwhile, and shows the record as it now is. */
export function requireVersion(seen: number, current: { version: number }, toDto: () => unknown): void {
  if (current.version !== seen) throw new Problem('stale', { current: toDto() });
}
