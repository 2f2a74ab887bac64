import { troubleKinds } from '@waymark/domain';
import {
  Count,
  Flag,
  Moment,
  OneOf,
  PageQuery,
  Part,
  Parts,
  Text,
  TextField,
  Uuid,
} from '../common/index.js';
import { ActionView, caseKinds } from './case-views.js';

/** Something in a case that keeps failing, with the secretariat's ways out. */
export class TroubleView {
  @Uuid()
  id!: string;

  @OneOf(troubleKinds, 'TroubleKind')
  kind!: string;

  @Text({ description: 'What does not go on, in a sentence.' })
  sentence!: string;

  @Text({ description: 'What to do about it.' })
  advice!: string;

  @Moment()
  since!: string;

  @Moment({ nullable: true })
  triedAt!: string | null;

  @Count()
  tries!: number;

  @Flag({ description: 'Waymark goes on trying by itself.' })
  goesOn!: boolean;

  @Text({ description: 'What went wrong, as a bare code for whoever runs Waymark.' })
  code!: string;

  @Parts(() => ActionView, {
    description: 'The ways out; their names go into POST /api/troubles/{id}/ways/{way}.',
  })
  ways!: ActionView[];
}

export class TroubledCase {
  @OneOf(caseKinds, 'CaseKind')
  kind!: string;

  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Text()
  stageLabel!: string;
}

/** A case in which something keeps failing. */
export class TroubleRow {
  @Uuid({ description: 'The id of the case.' })
  id!: string;

  @Part(() => TroubledCase)
  case!: TroubledCase;

  @Count({ description: 'How many things in it keep failing.' })
  count!: number;

  @Moment({ description: 'Since when the first of them.' })
  since!: string;
}

export class TroubleListQuery extends PageQuery {}

/** What a way out asks for; each field only where the way asks for it. */
export class WayOutInput {
  @TextField('the reason', { optional: true, lines: true, max: 1000 })
  reason?: string;

  @TextField('the comment', { optional: true, lines: true, max: 1000 })
  comment?: string;
}

/** A way out was taken. Troubles that are left stand on the page of the case. */
export class WayOutTaken {
  @Uuid()
  caseId!: string;
}
