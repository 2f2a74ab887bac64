import { Flag, NumberField, Figure, Text, compose } from '../common/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { TextField } from '../common/index.js';

export class SettingView {
  @Text({ description: 'The same as key.' })
  id!: string;

  @Text()
  key!: string;

  @Text({ description: 'What the number means, in words.' })
  label!: string;

  @Text({ description: 'days, workingDays, months, count or cefr' })
  unit!: string;

  @Figure()
  min!: number;

  @Figure()
  max!: number;

  @Figure()
  value!: number;

  @Figure()
  defaultValue!: number;

  @Flag({ description: 'Differs from the default.' })
  changed!: boolean;
}

export class SettingInput {
  @TextField('the setting', { max: 80 })
  key!: string;

  @NumberField('the value', { min: 0, max: 100_000, nullable: true, description: 'Null: the default again.' })
  value!: number | null;
}

export class UpdateSettingsInput {
  @compose(
    ApiProperty({ type: () => SettingInput, isArray: true, minItems: 1, maxItems: 100 }),
    IsArray({ message: 'Send settings as a list.' }),
    ArrayMinSize(1, { message: 'Change at least one setting.' }),
    ArrayMaxSize(100, { message: 'Change at most 100 settings at once.' }),
    IsObject({ each: true, message: 'Give each setting as key and value.' }),
    ValidateNested({ each: true, message: 'Give each setting as key and value.' }),
    Type(() => SettingInput) as PropertyDecorator,
  )
  settings!: SettingInput[];
}

/** A mail that Waymark sends, by its subject in the reader's language. */
export class MailPreviewRow {
  @Text()
  key!: string;

  @Text()
  subject!: string;
}

/** A mail as its readers get it, filled with invented people and places. */
export class MailPreview extends MailPreviewRow {
  @Text({ description: 'The language it is written in.' })
  language!: string;

  @Text()
  text!: string;

  @Text({ description: 'A whole page; to be shown in a frame of its own that runs nothing.' })
  html!: string;
}
