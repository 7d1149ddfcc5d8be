import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { reachOf, type Actor, type Permission } from '@birge/domain';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { SessionReader, type SignedIn } from './session-reader.js';

const NEEDS = 'birge:needs';
const PUBLIC = 'birge:public';

/** The permissions a route asks for; one of them is enough to come in, the record decides the rest. */
export function Needs(...permissions: readonly Permission[]): MethodDecorator {
  return applyDecorators(SetMetadata(NEEDS, permissions), ApiExtension('x-permissions', [...permissions]));
}

/** A route for everybody, signed in or not. */
export function Public(): MethodDecorator {
  return applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-permissions', []));
}

interface BirgeRequest extends FastifyRequest {
  signedIn?: SignedIn;
}

/** Asks who is asking, and whether this role may ever do it. A route that says nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean>(PUBLIC, context.getHandler())) return true;

    const request = context.switchToHttp().getRequest<BirgeRequest>();
    const signedIn = await this.sessions.read(request);
    if (signedIn === null) throw new Problem('not_signed_in');
    request.signedIn = signedIn;

    const needed = this.reflector.get<Permission[] | undefined>(NEEDS, context.getHandler()) ?? [];
    if (!needed.some((permission) => reachOf(signedIn.actor.role, permission) !== null))
      throw new Problem('forbidden');
    return true;
  }
}

function signedInOf(context: ExecutionContext): SignedIn {
  const { signedIn } = context.switchToHttp().getRequest<BirgeRequest>();
  if (signedIn === undefined) throw new Problem('not_signed_in');
  return signedIn;
}

/** The person who asks. */
export const Me = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => signedInOf(context).actor,
);

/** The session through which the person asks. */
export const Session = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn =>
  signedInOf(context),
);
