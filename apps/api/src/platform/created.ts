import {
  applyDecorators,
  HttpCode,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

class LocationInterceptor implements NestInterceptor<{ id: string }> {
  constructor(private readonly path: string) {}

  intercept(context: ExecutionContext, next: CallHandler<{ id: string }>): Observable<{ id: string }> {
    return next.handle().pipe(
      map((made) => {
        void context.switchToHttp().getResponse<FastifyReply>().header('location', `${this.path}/${made.id}`);
        return made;
      }),
    );
  }
}

/** A route that makes a record: 201, the record, and where it stands. */
export const Creates = (type: new () => object, path: string): MethodDecorator =>
  applyDecorators(
    HttpCode(201),
    ApiCreatedResponse({ type, headers: { Location: { schema: { type: 'string' } } } }),
    UseInterceptors(new LocationInterceptor(path)),
  );
