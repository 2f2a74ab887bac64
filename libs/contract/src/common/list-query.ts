import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { compose, isDay } from './fields.js';

/** `?id=a&id=b` arrives as a list, `?id=a` as text: both become a list. */
export const asList = ({ value }: { value: unknown }): unknown =>
  value === undefined || Array.isArray(value) ? value : [value];

/** A whole number in a query string. Anything else stays as it is, and is refused. */
const asNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^-?\d{1,12}$/.test(value) ? Number(value) : value;

export const maxPage = 1000;

/** Filter over one or several values of a fixed list: `stage=preparing&stage=ready`. */
export function FilterChoice(label: string, values: readonly string[], enumName?: string): PropertyDecorator {
  return compose(
    ApiProperty({
      enum: [...values],
      isArray: true,
      required: false,
      ...(enumName && { enumName }),
    } as ApiPropertyOptions),
    IsOptional(),
    Transform(asList) as PropertyDecorator,
    IsArray(),
    ArrayMaxSize(50, { message: `Filter by at most 50 values of ${label}.` }),
    IsIn([...values], { each: true, message: `Filter ${label} by a value from the list.` }),
  );
}

/** One value of a fixed list in a query string. */
export function FilterOne(label: string, values: readonly string[], enumName?: string): PropertyDecorator {
  return compose(
    ApiProperty({ enum: [...values], required: false, ...(enumName && { enumName }) } as ApiPropertyOptions),
    IsOptional(),
    IsIn([...values], { message: `Choose ${label} from the list.` }),
  );
}

/** Filter over one or several ids. */
export function FilterIds(label: string): PropertyDecorator {
  return compose(
    ApiProperty({ type: String, format: 'uuid', isArray: true, required: false } as ApiPropertyOptions),
    IsOptional(),
    Transform(asList) as PropertyDecorator,
    IsArray(),
    ArrayMaxSize(maxPage, { message: `Ask for at most ${maxPage} of ${label} at once.` }),
    IsUUID('loose', { each: true, message: `Filter by ${label} with an id.` }),
  );
}

/** Filter over one or several codes of a vocabulary. */
export function FilterCodes(label: string): PropertyDecorator {
  return compose(
    ApiProperty({ type: String, isArray: true, required: false } as ApiPropertyOptions),
    IsOptional(),
    Transform(asList) as PropertyDecorator,
    IsArray(),
    ArrayMaxSize(50, { message: `Filter by at most 50 values of ${label}.` }),
    IsString({ each: true, message: `Filter by ${label} with a code.` }),
    MaxLength(60, { each: true, message: `Filter by ${label} with a code.` }),
  );
}

@ValidatorConstraint({ name: 'isFilterDay' })
class IsFilterDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return isDay(value);
  }
}

/** One calendar day in a query string. */
export function FilterDay(label: string, description: string): PropertyDecorator {
  return compose(
    ApiProperty({ type: String, format: 'date', required: false, description }),
    IsOptional(),
    Validate(IsFilterDay, { message: `Filter by ${label} with a day, like 2025-11-18.` }),
  );
}

/** `true` or `false` in a query string. */
export function FilterFlag(label: string): PropertyDecorator {
  return compose(
    ApiProperty({ type: Boolean, required: false }),
    IsOptional(),
    Transform(({ value }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ) as PropertyDecorator,
    IsIn([true, false], { message: `Filter ${label} with true or false.` }),
  );
}

/** Names of the columns a list may be sorted by. The first is the usual order. */
export function SortField(columns: readonly string[]): PropertyDecorator {
  return compose(
    ApiProperty({ enum: [...columns], required: false } as ApiPropertyOptions),
    IsOptional(),
    IsIn([...columns], { message: `Sort by one of: ${columns.join(', ')}.` }),
  );
}

/** What every list takes: the json-server dialect. `_end` is exclusive. */
export class PageQuery {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10_000_000, required: false, default: 0 })
  @IsOptional()
  @Transform(asNumber)
  @IsInt({ message: 'Write _start as a whole number.' })
  @Min(0, { message: 'Start at 0 or later.' })
  @Max(10_000_000, { message: 'Start at 10,000,000 or earlier.' })
  _start?: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10_001_000, required: false, default: 25 })
  @IsOptional()
  @Transform(asNumber)
  @IsInt({ message: 'Write _end as a whole number.' })
  @Min(0, { message: 'End at 0 or later.' })
  @Max(10_001_000, { message: 'End at 10,001,000 or earlier.' })
  _end?: number;

  @ApiProperty({ enum: ['ASC', 'DESC'], required: false })
  @IsOptional()
  @IsIn(['ASC', 'DESC'], { message: 'Order by ASC or DESC.' })
  _order?: 'ASC' | 'DESC';

  @ApiProperty({ type: String, maxLength: 200, required: false, description: 'Search in words.' })
  @IsOptional()
  @IsString({ message: 'Search with one text.' })
  @MaxLength(200, { message: 'Search with at most 200 characters.' })
  q?: string;
}

/** A list of things with UUIDs. */
export class ListQuery extends PageQuery {
  @FilterIds('id')
  id?: string[];
}
