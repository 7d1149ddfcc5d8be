import { STATUS_CODES } from 'node:http';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problemCodes, problemStatus, type ProblemCode } from '@birge/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import type { Logger } from 'pino';
import { Problem } from './problem.js';

const PG_UNIQUE_VIOLATION = '23505';
/** A value that a CHECK or a foreign key does not take: the edge should have said so, but it is no fault of the server. */
const PG_REFUSED = ['23502', '23503', '23514'];
/** Class 22, data exception: a value that no rule at the edge foresaw, but that the database cannot take. */
const PG_DATA_EXCEPTION = /^22/;
const PG_UNAVAILABLE = ['57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET'];

/** Renders everything that was thrown. What was not thrown on purpose is logged and never described. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(thrown);
    if (problem.status >= 500) this.log.error({ requestId: request.id, err: loggable(thrown) }, 'unexpected');
    void sendProblem(reply, request.id, problem);
  }
}

export function sendProblem(reply: FastifyReply, requestId: string, problem: Problem): FastifyReply {
  return reply
    .status(problem.status)
    .headers({ 'x-request-id': requestId, 'cache-control': 'no-store', ...problem.headers })
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `/problems/${problem.code}`,
        title: STATUS_CODES[problem.status],
        status: problem.status,
        requestId,
        ...problem.extra,
      }),
    );
}

export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const code = codeOf(thrown);
  if (thrown instanceof QueryFailedError) return ofDatabase(code);
  if (code !== undefined && PG_UNAVAILABLE.includes(code)) return new Problem('unavailable');
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusOf(thrown);
  const known = problemCodes.find((candidate) => problemStatus[candidate] === status);
  return new Problem((known satisfies ProblemCode | undefined) ?? 'internal');
}

function ofDatabase(code: string | undefined): Problem {
  if (code === PG_UNIQUE_VIOLATION) return new Problem('conflict');
  if (code !== undefined && (PG_DATA_EXCEPTION.test(code) || PG_REFUSED.includes(code)))
    return new Problem('invalid', { errors: [] });
  if (code !== undefined && PG_UNAVAILABLE.includes(code)) return new Problem('unavailable');
  return new Problem('internal');
}

/** What the log may keep. A failed query carries its values: names, notes, numbers of children. */
function loggable(thrown: unknown): object {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  return { type: thrown.name, code: codeOf(thrown), message: thrown.message, stack: thrown.stack };
}

function codeOf(thrown: unknown): string | undefined {
  if (thrown instanceof QueryFailedError) return (thrown.driverError as { code?: string }).code;
  return typeof thrown === 'object' && thrown !== null ? (thrown as { code?: string }).code : undefined;
}

/** Fastify's own refusals (a body too large, a broken JSON) carry their status; anything else is ours. */
function statusOf(thrown: unknown): number {
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
