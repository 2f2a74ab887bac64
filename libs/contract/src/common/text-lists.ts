import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsString,
  IsUUID,
  MaxLength,
  Validate,
  ValidateIf,
} from 'class-validator';
import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import type { FieldLabel } from '@waymark/domain';
import { compose, isDay, type FieldOptions } from './fields.js';
import { told } from './told.js';

@ValidatorConstraint({ name: 'isDay' })
export class IsDayConstraint implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return isDay(value);
  }
}

function skipWhen({ optional, nullable }: FieldOptions): PropertyDecorator[] {
  if (!optional && !nullable) return [];
  return [
    ValidateIf((_object, value) => !(optional && value === undefined) && !(nullable && value === null)),
  ];
}

/** Calendar day in Europe/Brussels, `2025-11-18`. */
export function DayField(label: FieldLabel, options: FieldOptions = {}): PropertyDecorator {
  const { optional, nullable, description } = options;
  return compose(
    ApiProperty({
      type: String,
      format: 'date',
      required: !optional,
      ...(nullable && { nullable }),
      ...(description && { description }),
    }),
    ...skipWhen(options),
    Validate(IsDayConstraint, { message: told('day', label) }),
  );
}

function list(
  label: FieldLabel,
  items: ApiPropertyOptions,
  options: FieldOptions & { maxItems: number },
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const { optional, nullable, description, maxItems } = options;
  return compose(
    ApiProperty({
      ...items,
      isArray: true,
      maxItems,
      uniqueItems: true,
      required: !optional,
      ...(nullable && { nullable }),
      ...(description && { description }),
    } as ApiPropertyOptions),
    ...skipWhen(options),
    IsArray({ message: told('asList', label) }),
    ArrayMaxSize(maxItems, { message: told('most', label, { max: maxItems }) }),
    ArrayUnique({ message: told('giveOnce', label) }),
    ...rules,
  );
}

/** List of codes of a vocabulary; the vocabulary itself is checked by the rules in libs/domain. */
export function CodesField(
  label: FieldLabel,
  options: FieldOptions & { maxItems: number },
): PropertyDecorator {
  return list(
    label,
    { type: String, maxLength: 60 } as ApiPropertyOptions,
    options,
    IsString({ each: true, message: told('fromList', label) }),
    MaxLength(60, { each: true, message: told('fromList', label) }),
  );
}

export function UuidsField(
  label: FieldLabel,
  options: FieldOptions & { maxItems: number },
): PropertyDecorator {
  return list(
    label,
    { type: String, format: 'uuid' } as ApiPropertyOptions,
    options,
    IsUUID('loose', { each: true, message: told('fromList', label) }),
  );
}
