import { interviewTimes, promoterCallStages, reviewPaths } from '@waymark/domain';
import {
  BooleanField,
  ChoiceField,
  DayField,
  FilterChoice,
  IntField,
  ListQuery,
  SortField,
  TextField,
} from '../common/index.js';

export const promoterCallSorts = ['year', 'reference', 'title', 'stage', 'opensOn', 'closesOn'] as const;

export class PromoterCallListQuery extends ListQuery {
  @SortField(promoterCallSorts)
  _sort?: (typeof promoterCallSorts)[number];

  @FilterChoice('stage', promoterCallStages, 'PromoterCallStage')
  stage?: string[];
}

/** `planCall`: a June call of that year unless it says otherwise. */
export class CreatePromoterCallInput {
  @IntField('the year', { min: 2024, max: 2100 })
  year!: number;

  @TextField('the title', { max: 200, optional: true })
  title?: string;

  @DayField('the first day', { optional: true })
  opensOn?: string;

  @DayField('the last day', { optional: true })
  closesOn?: string;

  @IntField('the places', { min: 1, max: 200, optional: true })
  places?: number;

  @ChoiceField('the kind', reviewPaths, { enumName: 'ReviewPath', optional: true })
  path?: (typeof reviewPaths)[number];

  @ChoiceField('the kind', interviewTimes, { enumName: 'InterviewTime', optional: true })
  interview?: (typeof interviewTimes)[number];

  @BooleanField('the value', { optional: true, description: 'Reviewers see neither names nor institutions.' })
  anonymous?: boolean;
}

/** What a call says in one language. Empty for what is still to be written. */
export class CallTextInput {
  @TextField('the title', { max: 200, min: 0 })
  title!: string;

  @TextField('content', { max: 20_000, min: 0, lines: true })
  body!: string;
}
