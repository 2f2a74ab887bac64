import {
  BooleanField,
  Count,
  FilterChoice,
  FilterFlag,
  Flag,
  IntField,
  ListQuery,
  Moment,
  Open,
  OpenObjectField,
  Part,
  Parts,
  SortField,
  Text,
  Uuid,
} from '../common/index.js';
import { OrganisationRef } from '../cases/index.js';
import { exchangeStages } from '@waymark/domain';

export const factsheetSorts = ['updatedAt', 'title', 'publishedAt'] as const;

export class FactsheetRow {
  @Uuid({ description: 'The same as the id of the exchange.' })
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Text()
  slug!: string;

  @Text()
  stage!: string;

  @Text()
  stageLabel!: string;

  @Part(() => OrganisationRef)
  host!: OrganisationRef;

  @Part(() => OrganisationRef)
  sender!: OrganisationRef;

  @Count({ description: 'Counts changes of the draft. Send it back with the next one.' })
  version!: number;

  @Count({ nullable: true })
  publishedRevision!: number | null;

  @Moment({ nullable: true })
  publishedAt!: string | null;

  @Text({ nullable: true, description: 'Public page, once published.' })
  url!: string | null;

  @Text({ nullable: true })
  pdf!: string | null;

  @Moment()
  updatedAt!: string;
}

export class FactsheetRevisionView {
  @Count()
  revision!: number;

  @Moment()
  publishedAt!: string;

  @Text()
  why!: string;
}

export class FactsheetView extends FactsheetRow {
  @Open({ description: 'Sections of the factsheet as libs/domain defines them.' })
  content!: Record<string, unknown>;

  @Text({ isArray: true, description: 'Sections that are still empty, in words.' })
  missing!: string[];

  @Parts(() => FactsheetRevisionView)
  revisions!: FactsheetRevisionView[];

  @Flag({ description: 'May the viewer change the text now?' })
  editable!: boolean;

  @Text({ isArray: true, description: 'Whose approval the edits since the last round cost, in words.' })
  approvalLost!: string[];

  @Open({
    nullable: true,
    description: 'Quotes and photos that the reports offer; for whoever may write.',
  })
  sources!: Record<string, unknown> | null;
}

/** Makes the draft from the reports. */
export class DraftFactsheetInput {
  @BooleanField('may the draft that is there be replaced', { optional: true })
  replace?: boolean;
}

export class FactsheetListQuery extends ListQuery {
  @SortField(factsheetSorts)
  _sort?: (typeof factsheetSorts)[number];

  @FilterChoice('stage', exchangeStages, 'ExchangeStage')
  stage?: string[];

  @FilterFlag('published')
  published?: boolean;
}

/** Changes sections of the draft; sections left out stay as they are. */
export class UpdateFactsheetInput {
  @OpenObjectField('content')
  content!: Record<string, unknown>;

  @IntField('the version', { min: 0, max: 1_000_000, optional: true })
  version?: number;
}
