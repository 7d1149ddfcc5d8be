import { applyDecorators, Injectable, type PipeTransform } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Matches, ValidateBy } from 'class-validator';
import { isDraftKey, writerPattern } from '../platform/draft-mark.js';
import { Problem } from '../platform/problem.js';

/** More than any form holds; a draft is words, not files. */
export const MAX_DRAFT_BYTES = 64 * 1024;

/** The name of a draft in an address: the form and what it is about, such as `note.new.<case>`. */
@Injectable()
export class DraftKeyPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isDraftKey(value)) throw Problem.at('#/key', 'isDraftKey');
    return value;
  }
}

/** What a form holds: text, a list or an object, taken as it is and never looked into. */
export function DraftValue(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      description: 'Whatever the form holds, at most 64 kB; given back as it came.',
      oneOf: [
        { type: 'object', additionalProperties: true },
        { type: 'string' },
        { type: 'array', items: {} },
      ],
    }),
    // By reference: a copy made property by property would be another thing.
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]),
    ValidateBy({ name: 'isDraftValue', validator: { validate: isDraftValue } }),
    ValidateBy({ name: 'isLength', validator: { validate: fits } }),
  );
}

const isDraftValue = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);

const fits = (value: unknown): boolean => Buffer.byteLength(JSON.stringify(value) ?? '') <= MAX_DRAFT_BYTES;

/** The browser and the tab that write, both drawn by lot: eight letters and digits each. */
export function Writer(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'string', pattern: writerPattern.source }),
    IsString(),
    Matches(writerPattern, { message: 'isWriter' }),
  );
}

/** A page of this product, without what stands after the question mark. */
export function Place(): PropertyDecorator {
  const pattern = /^\/(?!\/)[A-Za-z0-9/_-]{0,299}$/;
  return applyDecorators(
    ApiProperty({ type: 'string', pattern: pattern.source, maxLength: 300 }),
    IsString(),
    Matches(pattern, { message: 'isPlace' }),
  );
}
