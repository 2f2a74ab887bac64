import { exchangeStages } from '@waymark/domain';
import { caseRoleNames } from '../cases/index.js';
import {
  BooleanField,
  CodesField,
  FilterChoice,
  FilterCodes,
  FilterDay,
  FilterFlag,
  FilterIds,
  ListQuery,
  SortField,
  TextField,
  UuidField,
} from '../common/index.js';

export const exchangeSorts = [
  'updatedAt',
  'reference',
  'title',
  'stage',
  'stageSince',
  'dueAt',
  'startDate',
  'endDate',
  'createdAt',
] as const;

export class ExchangeListQuery extends ListQuery {
  @SortField(exchangeSorts)
  _sort?: (typeof exchangeSorts)[number];

  @FilterChoice('stage', exchangeStages, 'ExchangeStage')
  stage?: string[];

  @FilterChoice('phase', ['offer', 'match', 'preparation', 'visit', 'reports', 'factsheet', 'completed'])
  phase?: string[];

  @FilterChoice('waitingOn', caseRoleNames)
  waitingOn?: string[];

  @FilterChoice('over', ['open', 'done', 'stopped'])
  over?: string[];

  @FilterCodes('format')
  format?: string[];

  @FilterCodes('topic')
  topic?: string[];

  @FilterIds('hostId')
  hostId?: string[];

  @FilterIds('senderId')
  senderId?: string[];

  @FilterIds('organisationId')
  organisationId?: string[];

  /** Cases in which the side of one of these organisations is waited for. */
  @FilterIds('waitingOrganisationId')
  waitingOrganisationId?: string[];

  @FilterIds('proposalId')
  proposalId?: string[];

  @FilterIds('participantId')
  participantId?: string[];

  /** With a visit, or a date that the clock looks at, in these days. */
  @FilterDay('from', 'First day of what is in a calendar: visits and dates.')
  from?: string;

  @FilterDay('to', 'Last day of what is in a calendar.')
  to?: string;

  @FilterFlag('afterTheFact')
  afterTheFact?: boolean;
}

/** `proposeMatch`: two open proposals, or one proposal and an invited organisation. */
export class ProposeMatchInput {
  @UuidField("the host's proposal", { optional: true, nullable: true })
  hostProposalId?: string | null;

  @UuidField("the sender's proposal", { optional: true, nullable: true })
  senderProposalId?: string | null;

  @UuidField('the host', { optional: true, description: 'Taken from the proposal when there is one.' })
  hostOrganisationId?: string;

  @UuidField('the sender', { optional: true, description: 'Taken from the proposal when there is one.' })
  senderOrganisationId?: string;

  @TextField('the title', { max: 200 })
  title!: string;

  @TextField('why the two fit', { max: 5000, lines: true })
  why!: string;

  @CodesField('topics', { maxItems: 20 })
  topics!: string[];

  @TextField('the format', { max: 60, description: 'Code of the vocabulary `formats`.' })
  format!: string;

  @BooleanField('was this exchange held already', { optional: true })
  afterTheFact?: boolean;
}
