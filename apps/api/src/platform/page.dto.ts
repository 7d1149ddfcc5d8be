import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { QueryWhole, Text } from './fields.js';

export const DEFAULT_LIMIT = 50;

/** What every list takes. */
export class PageQueryDto {
  @QueryWhole({ min: 1, max: 200, optional: true }) limit?: number;
  @Text({ max: 1000, optional: true, description: '`nextCursor` of the page before.' }) cursor?: string;
  @Text({ max: 100, min: 0, optional: true, description: 'Name in any script, with typos; number; IIN.' })
  q?: string;
}

/** `count` of a list: exact up to 1,000, then `{ atLeast: 1000 }`. */
export function CountDto(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      oneOf: [
        { type: 'integer', minimum: 0 },
        { type: 'object', required: ['atLeast'], properties: { atLeast: { type: 'integer' } } },
      ],
    }),
  );
}
