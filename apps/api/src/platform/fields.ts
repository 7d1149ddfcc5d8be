import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { isDay, isIin } from '@birge/domain';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  isEmail,
} from 'class-validator';

/** Each decorator states a rule once, for the validator and for the OpenAPI document. */
export interface FieldOptions {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be `null`. */
  readonly nullable?: boolean;
  readonly description?: string;
}

function field(
  options: FieldOptions,
  api: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const presence = [
    // `null` is a value: only what is left out is optional.
    ...(options.optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...(options.nullable ? [ValidateIf((_, value) => value !== null)] : []),
  ];
  return applyDecorators(
    ApiProperty({
      ...api,
      required: !options.optional,
      ...(options.nullable ? { nullable: true } : {}),
      ...(options.description ? { description: options.description } : {}),
    } as ApiPropertyOptions),
    ...presence,
    ...rules,
  );
}

// Letters of any script, marks, digits, space and punctuation; no control or formatting characters except line breaks.
const PRINTABLE = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]*$/u;
const PRINTABLE_LINES = /^(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]|[\n\r\t\u200c\u200d])*$/u;

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.normalize('NFC').trim() : value,
);

interface TextOptions extends FieldOptions {
  readonly max: number;
  readonly min?: number;
  /** Line breaks are kept. */
  readonly lines?: boolean;
}

/** Text as a person writes it: trimmed, without control characters, never longer than `max` characters. */
export function Text({ max, min = 1, lines = false, ...options }: TextOptions): PropertyDecorator {
  return field(
    options,
    { type: 'string', minLength: min, maxLength: max },
    trimmed,
    IsString(),
    Length(min, max),
    Matches(lines ? PRINTABLE_LINES : PRINTABLE, { message: 'printable' }),
  );
}

/** A name of a person as the family writes it: any letters, hyphens, apostrophes, one word or several. */
export function PersonName(options: FieldOptions & { max?: number } = {}): PropertyDecorator {
  const max = options.max ?? 100;
  return field(
    options,
    { type: 'string', minLength: 1, maxLength: max },
    trimmed,
    IsString(),
    Length(1, max),
    Matches(/^[\p{L}\p{M}][\p{L}\p{M}'’ʼ`. ()-]*$/u, { message: 'isName' }),
  );
}

export function Id(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'uuid' }, IsUUID());
}

/** KATO code of a location. */
export function LocationId(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', pattern: '^[0-9]{9}$' },
    IsString(),
    Matches(/^[0-9]{9}$/, { message: 'isLocationId' }),
  );
}

/** Code of a service in the catalogue, such as `RH-KPPK`. */
export function ServiceId(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', pattern: '^[A-Z]{2}-[A-Z0-9-]{1,12}$' },
    IsString(),
    Matches(/^[A-Z]{2}-[A-Z0-9-]{1,12}$/, { message: 'isServiceId' }),
  );
}

/** Code of a diagnosis in ICD-10, such as `G80.1`. */
export function IcdCode(options: FieldOptions = {}): PropertyDecorator {
  const pattern = /^[A-Z][0-9]{2}(\.[0-9]{1,2})?$/;
  return field(
    options,
    { type: 'string', pattern: pattern.source },
    IsString(),
    Matches(pattern, { message: 'isIcdCode' }),
  );
}

/** Calendar date `YYYY-MM-DD`. */
export function Day(options: FieldOptions & { notAfterToday?: boolean } = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'date' },
    ValidateBy({
      name: 'isDay',
      validator: {
        validate: (value) =>
          typeof value === 'string' && isDay(value) && value >= '1900-01-01' && value <= '2200-12-31',
      },
    }),
    ...(options.notAfterToday
      ? [
          ValidateBy({
            name: 'notInFuture',
            validator: { validate: (value) => typeof value !== 'string' || value <= tomorrow() },
          }),
        ]
      : []),
  );
}

/** The calendar of the caller may be ahead of the server's by a time zone, never by more than a day. */
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Time on the clock, `HH:MM`. */
export function ClockTime(options: FieldOptions = {}): PropertyDecorator {
  const pattern = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
  return field(
    options,
    { type: 'string', pattern: pattern.source },
    IsString(),
    Matches(pattern, { message: 'isClockTime' }),
  );
}

/** An instant in UTC, as the server writes it. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'date-time' }, IsString());
}

/** One code of a closed list. `name` is its name in the OpenAPI document. */
export function OneOf(
  values: readonly string[],
  name: string,
  options: FieldOptions = {},
): PropertyDecorator {
  return field(options, { enum: [...values], enumName: name } as ApiPropertyOptions, IsIn(values));
}

/** A list of codes, each at most once. */
export function SomeOf(
  values: readonly string[],
  name: string,
  options: FieldOptions = {},
): PropertyDecorator {
  return field(
    options,
    { enum: [...values], enumName: name, isArray: true, maxItems: values.length } as ApiPropertyOptions,
    IsArray(),
    ArrayMaxSize(values.length),
    ArrayUnique(),
    IsIn(values, { each: true }),
  );
}

/** Query list, `?status=active,on_hold`. */
export function QueryList(values: readonly string[], name: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ enum: [...values], enumName: name, isArray: true, required: false } as ApiPropertyOptions),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
  );
}

export function Whole(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  return field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));
}

/** Whole number in a query, where everything arrives as text. */
export function QueryWhole(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const toNumber = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value,
  );
  return applyDecorators(toNumber, Whole(options));
}

/** A number that the server computes: a rate, a distance, a score. */
export function Decimal(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'number' });
}

export function YesNo(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'boolean' }, IsBoolean());
}

/** Yes or no in a query: `true`, `false`. */
export function QueryYesNo(): PropertyDecorator {
  const toBoolean = Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );
  return applyDecorators(toBoolean, YesNo({ optional: true }));
}

export function Email(options: FieldOptions = {}): PropertyDecorator {
  const lower = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() : value,
  );
  return field(
    options,
    { type: 'string', format: 'email', maxLength: 254 },
    lower,
    ValidateBy({ name: 'isEmail', validator: { validate: isAddress } }),
    Length(3, 254),
  );
}

// Half a letter (a lone surrogate) would make the library throw instead of saying no.
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && !/\p{Cs}/u.test(value) && isEmail(value);

/** A telephone number as people write it. */
export function Phone(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', maxLength: 40 },
    trimmed,
    IsString(),
    Matches(/^\+?[0-9][0-9 ()-]{4,38}$/, { message: 'isPhone' }),
  );
}

/** Individual identification number with a right control digit. */
export function Iin(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', pattern: '^[0-9]{12}$' },
    ValidateBy({
      name: 'isIin',
      validator: { validate: (value) => typeof value === 'string' && isIin(value) },
    }),
  );
}

/** Another class, checked in its turn. */
export function Nested(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: () => type() }, ValidateNested(), Type(type), IsPlainObject());
}

/** A bounded list of another class, each checked in its turn. */
export function NestedList(
  type: () => new () => object,
  options: FieldOptions & { max?: number } = {},
): PropertyDecorator {
  const max = options.max ?? 200;
  return field(
    options,
    { type: () => type(), isArray: true, maxItems: max } as ApiPropertyOptions,
    IsArray(),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(type),
  );
}

/** A bounded list of identifiers, each at most once. */
export function IdList(options: FieldOptions & { max: number }): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'uuid', isArray: true, maxItems: options.max } as ApiPropertyOptions,
    IsArray(),
    ArrayMaxSize(options.max),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );
}

/** A bounded list of texts. */
export function TextList(options: FieldOptions & { max: number; maxItems: number }): PropertyDecorator {
  return field(
    options,
    { type: 'string', isArray: true, maxItems: options.maxItems } as ApiPropertyOptions,
    IsArray(),
    ArrayMaxSize(options.maxItems),
    IsString({ each: true }),
    Length(1, options.max, { each: true }),
    Matches(PRINTABLE, { each: true, message: 'printable' }),
  );
}

function IsPlainObject(): PropertyDecorator {
  return ValidateBy({
    name: 'isObject',
    validator: { validate: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  });
}
