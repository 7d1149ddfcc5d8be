import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldError } from '@birge/domain';
import { Problem } from './problem.js';

/** Checks bodies, queries and parameters; every mistake is told at once, each at its field. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) =>
      new Problem('invalid', { errors: errors.flatMap((error) => toFieldErrors(error, '#')) }),
  });
}

function toFieldErrors(error: ValidationError, parent: string): FieldError[] {
  // RFC 6901 escapes; a property name comes from the caller and may hold anything.
  const name = error.property.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
  const pointer = `${parent}/${name}`;
  const own = error.constraints ? [{ pointer, rules: rulesOf(error) }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => toFieldErrors(child, pointer))];
}

/** `matches` says nothing to a person: such rules name themselves by their message. */
function rulesOf(error: ValidationError): string[] {
  return Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    rule === 'matches' ? message : rule,
  );
}
