/**
 * Fields of request bodies. Each says once what is allowed, in words for the person who typed it, and what the
 * OpenAPI document shows. An optional field may be left out; a nullable one may be emptied with `null`.
 */
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { FieldLabel } from '@waymark/domain';
import { told } from './told.js';

export interface FieldOptions {
  /** May be left out. */
  optional?: boolean;
  /** May be `null`, which empties it. */
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

/** Applies several decorators to one property. */
export function compose(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
}

function field(options: FieldOptions, schema: ApiPropertyOptions, ...rules: PropertyDecorator[]) {
  const { optional = false, nullable = false, description, example } = options;
  const shown = {
    ...schema,
    required: !optional,
    ...(nullable && { nullable }),
    ...(description && { description }),
    ...(example !== undefined && { example }),
  } as ApiPropertyOptions;
  const skip: PropertyDecorator[] = [];
  if (optional && nullable) skip.push(IsOptional());
  else if (optional) skip.push(ValidateIf((_object, value) => value !== undefined));
  else if (nullable) skip.push(ValidateIf((_object, value) => value !== null));
  return compose(ApiProperty(shown), ...skip, ...rules);
}

// A line has no line breaks, tabs or other characters that are not to be seen; a text may have the first two.
const inOneLine = /^[^\p{Cc}\u2028\u2029]*$/u;
const inLines = /^(?:[^\p{Cc}]|[\n\r\t])*$/u;

/** Text of `min` to `max` characters, in one line unless `lines` is said. */
export function TextField(
  label: FieldLabel,
  options: FieldOptions & { max: number; min?: number; lines?: boolean },
) {
  const { max, min = 1, lines = false } = options;
  const rules = [
    IsString({ message: told('text', label) }),
    MaxLength(max, { message: told('textWithin', label, { max }) }),
    Matches(lines ? inLines : inOneLine, {
      message: told(lines ? 'withoutControls' : 'oneLine', label),
    }),
  ];
  if (min > 0)
    rules.push(
      IsNotEmpty({ message: told('missing', label) }),
      Matches(/\S/, { message: told('missing', label) }),
    );
  return field(options, { type: String, maxLength: max, minLength: min }, ...rules);
}

/** Address of a web page. */
export function WebsiteField(label: FieldLabel, options: FieldOptions = {}) {
  const message = told('website', label);
  return field(
    options,
    { type: String, format: 'uri', maxLength: 300 },
    IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: true }, { message }),
    MaxLength(300, { message: told('textWithin', label, { max: 300 }) }),
  );
}

/** What the library of sign-in takes for an address: with any other nobody could ever sign in. */
const address =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

export function EmailField(label: FieldLabel, options: FieldOptions = {}) {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    IsEmail({}, { message: told('address', label) }),
    Matches(address, { message: told('address', label) }),
    MaxLength(254, { message: told('textWithin', label, { max: 254 }) }),
  );
}

export function UuidField(label: FieldLabel, options: FieldOptions = {}) {
  return field(
    options,
    { type: String, format: 'uuid' },
    IsUUID('loose', { message: told('fromList', label) }),
  );
}

export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for a day that the calendar has; `2025-02-30` is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

export function IntField(label: FieldLabel, options: FieldOptions & { min: number; max: number }) {
  const { min, max } = options;
  const message = told('whole', label, { min, max });
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt({ message }),
    Min(min, { message }),
    Max(max, { message }),
  );
}

export function NumberField(label: FieldLabel, options: FieldOptions & { min: number; max: number }) {
  const { min, max } = options;
  const message = told('number', label, { min, max });
  return field(
    options,
    { type: Number, minimum: min, maximum: max },
    IsNumber({ allowInfinity: false, allowNaN: false }, { message }),
    Min(min, { message }),
    Max(max, { message }),
  );
}

export function BooleanField(label: FieldLabel, options: FieldOptions = {}) {
  return field(options, { type: Boolean }, IsBoolean({ message: told('yesNo', label) }));
}

export function ChoiceField(
  label: FieldLabel,
  values: readonly string[],
  options: FieldOptions & { enumName?: string } = {},
) {
  const { enumName } = options;
  const schema = { enum: [...values], ...(enumName && { enumName }) } as ApiPropertyOptions;
  return field(options, schema, IsIn([...values], { message: told('fromList', label) }));
}

/** Several values out of a fixed list. */
export function ChoicesField(
  label: FieldLabel,
  values: readonly string[],
  options: FieldOptions & { enumName?: string } = {},
) {
  const { enumName } = options;
  const schema = {
    enum: [...values],
    isArray: true,
    ...(enumName && { enumName }),
  } as ApiPropertyOptions;
  return field(
    options,
    schema,
    IsArray({ message: told('fromList', label) }),
    ArrayUnique({ message: told('eachOnce', label) }),
    IsIn([...values], { each: true, message: told('fromList', label) }),
  );
}

/** An object whose content is checked elsewhere (form answers, action payloads): by the rules in libs/domain. */
export function OpenObjectField(label: FieldLabel, options: FieldOptions = {}) {
  return field(
    options,
    { type: 'object', additionalProperties: true },
    IsObject({ message: told('asObject', label) }),
  );
}

export function PartField(label: FieldLabel, part: () => new () => object, options: FieldOptions = {}) {
  return field(
    options,
    { type: () => part() },
    IsObject({ message: told('fillIn', label) }),
    ValidateNested({ message: told('fillIn', label) }),
    Type(part) as PropertyDecorator,
  );
}

export function PartsField(
  label: FieldLabel,
  part: () => new () => object,
  options: FieldOptions & { maxItems: number },
) {
  return field(
    options,
    { type: () => part(), isArray: true, maxItems: options.maxItems } as ApiPropertyOptions,
    IsArray({ message: told('asList', label) }),
    ArrayMaxSize(options.maxItems, { message: told('most', label, { max: options.maxItems }) }),
    // A list in a list would be taken apart and each of its things looked at, and the list be kept as it came.
    IsObject({ each: true, message: told('fillInEach', label) }),
    ValidateNested({ each: true, message: told('fillInEach', label) }),
    Type(part) as PropertyDecorator,
  );
}
