import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { actionWeights, AskView } from '../cases/index.js';
import { asList, OneOf, Parts, Text, Uuid } from '../common/index.js';

export const maxChosen = 100;

export class BulkQuery {
  @ApiProperty({ type: String, format: 'uuid', isArray: true, minItems: 1, maxItems: maxChosen })
  @Transform(asList)
  @IsArray({ message: 'Choose at least one case.' })
  @ArrayMinSize(1, { message: 'Choose at least one case.' })
  @ArrayMaxSize(maxChosen, { message: `Choose at most ${maxChosen} cases at once.` })
  @ArrayUnique({ message: 'Choose each case once.' })
  @IsUUID('loose', { each: true, message: 'Choose cases by their ids.' })
  id!: string[];
}

/** A case as the preview of a step for many names it. */
export class BulkCase {
  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Text({ isArray: true, description: 'Why the step cannot be taken here; empty where it can.' })
  because!: string[];
}

/** A step that can be taken in at least one of the chosen cases, and in which of them. */
export class BulkStep {
  @Text()
  name!: string;

  @Text()
  label!: string;

  @OneOf(actionWeights, 'ActionWeight')
  weight!: string;

  @Parts(() => AskView)
  asks!: AskView[];

  @Parts(() => BulkCase)
  can!: BulkCase[];

  @Parts(() => BulkCase)
  cannot!: BulkCase[];
}
