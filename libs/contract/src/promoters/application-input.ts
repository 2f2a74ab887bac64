import { promoterApplicationStages, promoterTypes, stagedDecisions } from '@waymark/domain';
import { channels } from '../cases/index.js';
import {
  ChoiceField,
  EmailField,
  FilterChoice,
  FilterCodes,
  FilterFlag,
  FilterIds,
  ListQuery,
  SortField,
  TextField,
  UuidField,
} from '../common/index.js';

export const promoterApplicationSorts = [
  'reference',
  'title',
  'submittedAt',
  'applicantType',
  'region',
  'stage',
  'dueAt',
  'createdAt',
] as const;

/**
 * Which applications. Each filter finds only those of which the reader may read what it asks for: nobody learns by a
 * filter what no page shows them.
 */
export class PromoterApplicationListQuery extends ListQuery {
  @SortField(promoterApplicationSorts)
  _sort?: (typeof promoterApplicationSorts)[number];

  @FilterIds('callId')
  callId?: string[];

  @FilterChoice('stage', promoterApplicationStages, 'PromoterApplicationStage')
  stage?: string[];

  @FilterChoice('over', ['open', 'done', 'stopped'])
  over?: string[];

  @FilterCodes('region')
  region?: string[];

  @FilterChoice('applicantType', promoterTypes, 'PromoterType')
  applicantType?: string[];

  @FilterCodes('language')
  language?: string[];

  @FilterCodes('topic')
  topic?: string[];

  @FilterIds('reviewerId')
  reviewerId?: string[];

  @FilterChoice('staged', stagedDecisions, 'StagedDecision')
  staged?: string[];

  @FilterFlag('mine')
  mine?: boolean;
}

/** The secretariat begins an application on somebody's word; its answers are saved like any draft's. */
export class StartApplicationInput {
  @UuidField('the case', { description: 'The call.' })
  callId!: string;

  @ChoiceField('the kind', ['self', 'nomination'], { enumName: 'ApplicationHow' })
  how!: 'self' | 'nomination';

  @ChoiceField('the kind', ['person', 'organisation'], { enumName: 'CandidateKind' })
  candidateKind!: 'person' | 'organisation';

  @TextField('the title', { max: 200, description: 'Name of the candidate.' })
  title!: string;

  @UuidField('the person', {
    optional: true,
    description:
      'On whose word: the candidate or, of a nomination, the nominator. Else give name and mail address.',
  })
  personId?: string;

  @TextField('the name', { max: 200, optional: true })
  name?: string;

  @EmailField('the mail address', { optional: true })
  email?: string;

  @ChoiceField('how the word came', channels, { enumName: 'Channel' })
  channel!: (typeof channels)[number];
}
