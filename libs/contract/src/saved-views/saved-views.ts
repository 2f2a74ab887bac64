import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import {
  BooleanField,
  ChoiceField,
  Flag,
  Moment,
  OneOf,
  Open,
  OpenObjectField,
  Text,
  TextField,
  Uuid,
} from '../common/index.js';
import { listNames } from '../exports/index.js';

export const sortOrders = ['ASC', 'DESC'] as const;

/** A way of looking at a list, kept under a name. */
export class SavedView {
  @Uuid()
  id!: string;

  @OneOf(listNames, 'ListName')
  list!: string;

  @Text()
  name!: string;

  @Open({ description: 'Filters, as the list takes them.' })
  filter!: Record<string, unknown>;

  @Text({ nullable: true })
  sort!: string | null;

  @OneOf(sortOrders, 'SortOrder', { nullable: true })
  order!: string | null;

  @Text({ isArray: true, description: 'The columns shown, in order; empty for the usual ones.' })
  columns!: string[];

  @Flag({ description: 'Kept for everybody in the secretariat.' })
  forSecretariat!: boolean;

  @Flag({ description: 'Whoever is signed in and has the link may open it.' })
  shared!: boolean;

  @Flag({ description: 'May the viewer change it?' })
  mine!: boolean;

  @Moment()
  updatedAt!: string;
}

export class SavedViewQuery {
  @ApiPropertyOptional({ enum: [...listNames], enumName: 'ListName' })
  @IsOptional()
  @IsIn([...listNames], { message: 'Name one of the lists.' })
  list?: string;
}

export class CreateSavedViewInput {
  @ChoiceField('the list', listNames, { enumName: 'ListName' })
  list!: string;

  @TextField('the name', { max: 80 })
  name!: string;

  @OpenObjectField('the filters')
  filter!: Record<string, unknown>;

  @TextField('the column to sort by', { max: 40, optional: true, nullable: true })
  sort?: string | null;

  @ChoiceField('the order', sortOrders, { optional: true, nullable: true, enumName: 'SortOrder' })
  order?: string | null;

  @ApiProperty({ type: String, isArray: true, required: false, maxItems: 40 })
  @ValidateIf((_object, value) => value !== undefined)
  @IsArray({ message: 'Name the columns as a list.' })
  @ArrayMaxSize(40, { message: 'Name at most 40 columns.' })
  @ArrayUnique({ message: 'Name each column once.' })
  @IsString({ each: true, message: 'Name columns by their names.' })
  @MaxLength(40, { each: true, message: 'Name columns by their names.' })
  columns?: string[];

  @BooleanField('is it for everybody in the secretariat', { optional: true })
  forSecretariat?: boolean;

  @BooleanField('may whoever has the link open it', { optional: true })
  shared?: boolean;
}

export class UpdateSavedViewInput extends PartialType(
  PickType(CreateSavedViewInput, [
    'name',
    'filter',
    'sort',
    'order',
    'columns',
    'forSecretariat',
    'shared',
  ] as const),
  { skipNullProperties: false },
) {}
