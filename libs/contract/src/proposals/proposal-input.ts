import { proposalStages } from '@waymark/domain';
import {
  ChoiceField,
  CodesField,
  DayField,
  FilterChoice,
  FilterCodes,
  FilterIds,
  IntField,
  ListQuery,
  PartField,
  PartsField,
  SortField,
  TextField,
  UuidField,
} from '../common/index.js';
import { caseRoleNames, cefrLevels, OnBehalfInput } from '../cases/index.js';
import { directions } from './proposal-views.js';

export const proposalSorts = [
  'updatedAt',
  'reference',
  'title',
  'stage',
  'stageSince',
  'dueAt',
  'periodStart',
  'periodEnd',
  'createdAt',
] as const;

export class ProposalListQuery extends ListQuery {
  @SortField(proposalSorts)
  _sort?: (typeof proposalSorts)[number];

  @FilterChoice('stage', proposalStages, 'ProposalStage')
  stage?: string[];

  @FilterChoice('direction', directions)
  direction?: string[];

  @FilterChoice('waitingOn', caseRoleNames)
  waitingOn?: string[];

  @FilterChoice('over', ['open', 'done', 'stopped'])
  over?: string[];

  @FilterIds('organisationId')
  organisationId?: string[];

  @FilterCodes('topic')
  topic?: string[];

  @FilterCodes('format')
  format?: string[];
}

export class LanguageInput {
  @TextField('the language', { max: 12 })
  code!: string;

  @ChoiceField('the level', cefrLevels, { enumName: 'CefrLevel' })
  level!: string;
}

/** Terms of a proposal apart from its title. */
export class ProposalTermsInput {
  @TextField('the summary', { lines: true, max: 5000, min: 0, optional: true })
  summary?: string;

  @CodesField('topics', { maxItems: 20, optional: true })
  topics?: string[];

  @CodesField('formats', { maxItems: 10, optional: true })
  formats?: string[];

  @PartsField('languages', () => LanguageInput, { maxItems: 10, optional: true })
  languages?: LanguageInput[];

  @DayField('the first day', { optional: true, nullable: true })
  periodStart?: string | null;

  @DayField('the last day', { optional: true, nullable: true })
  periodEnd?: string | null;

  @IntField('the places', { min: 1, max: 1000, optional: true })
  places?: number;

  @IntField('the places for people with fewer opportunities', { min: 0, max: 1000, optional: true })
  fewerOpportunitiesPlaces?: number;

  @TextField('the skills need', { lines: true, max: 5000, min: 0, optional: true })
  skillsNeed?: string;
}

/** Text of a draft: what is left out stays as it is. */
export class DraftProposalInput extends ProposalTermsInput {
  @TextField('the title', { max: 200, optional: true })
  title?: string;
}

/** `createDraft`: whose proposal, in which direction, and as much of the text as is known. */
export class CreateProposalInput extends ProposalTermsInput {
  @UuidField('the organisation')
  organisationId!: string;

  @ChoiceField('receive or send', directions, { enumName: 'Direction' })
  direction!: (typeof directions)[number];

  @TextField('the title', { max: 200 })
  title!: string;

  @PartField('on whose word', () => OnBehalfInput, { optional: true })
  onBehalf?: OnBehalfInput;
}
