/** Fields of responses: what the OpenAPI document shows of them. Nothing here is checked at run time. */
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

interface ShowOptions {
  description?: string;
  nullable?: boolean;
  optional?: boolean;
  isArray?: boolean;
  example?: unknown;
}

function shows(schema: ApiPropertyOptions, { optional, ...rest }: ShowOptions = {}): PropertyDecorator {
  return ApiProperty({ ...schema, ...rest, required: !optional } as ApiPropertyOptions);
}

export const Text = (options?: ShowOptions) => shows({ type: String }, options);
export const Uuid = (options?: ShowOptions) => shows({ type: String, format: 'uuid' }, options);
/** ISO 8601 instant in UTC. */
export const Moment = (options?: ShowOptions) => shows({ type: String, format: 'date-time' }, options);
/** Calendar day in Europe/Brussels. */
export const Day = (options?: ShowOptions) => shows({ type: String, format: 'date' }, options);
export const Count = (options?: ShowOptions) => shows({ type: 'integer' }, options);
export const Figure = (options?: ShowOptions) => shows({ type: Number }, options);
export const Flag = (options?: ShowOptions) => shows({ type: Boolean }, options);
export const OneOf = (values: readonly string[], enumName: string, options?: ShowOptions) =>
  shows({ enum: [...values], enumName } as ApiPropertyOptions, options);
// The property has to be a function named `type`: that is how a lazy class is told from a class.
export const Part = (part: () => new () => object, options: ShowOptions = {}) =>
  shows({ type: () => part() } as ApiPropertyOptions, options);
export const Parts = (part: () => new () => object, options: ShowOptions = {}) =>
  shows({ type: () => part(), isArray: true } as ApiPropertyOptions, options);
/** An object with keys that are not fixed. */
export const Open = (options?: ShowOptions) =>
  shows({ type: 'object', additionalProperties: true } as ApiPropertyOptions, options);
/** An object with keys that are not fixed and values of one primitive type. */
export const MapOf = (value: 'string' | 'number' | 'boolean', options?: ShowOptions) =>
  shows({ type: 'object', additionalProperties: { type: value } } as ApiPropertyOptions, options);
