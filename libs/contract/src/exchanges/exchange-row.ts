import { exchangeStages } from '@waymark/domain';
import { Day, Flag, Moment, OneOf, Part, Text, Uuid } from '../common/index.js';
import { OrganisationRef } from '../cases/index.js';

/** An exchange as a row of a list. */
export class ExchangeRow {
  @Uuid()
  id!: string;

  @Text({ example: 'X-2025-001' })
  reference!: string;

  @Text()
  title!: string;

  @OneOf(exchangeStages, 'ExchangeStage')
  stage!: string;

  @Text()
  stageLabel!: string;

  @Moment()
  stageSince!: string;

  @Text({ description: 'Step of the step bar.' })
  phase!: string;

  @OneOf(['done', 'stopped'], 'Over', { nullable: true, description: 'Set when the case is over.' })
  over!: string | null;

  @Text({ isArray: true, description: 'Roles the case waits for.' })
  waitingOn!: string[];

  @Text({ description: 'Waits for whom, until when, and what happens then.' })
  waitingSentence!: string;

  @Moment({ nullable: true, description: 'When the clock looks at the case next.' })
  dueAt!: string | null;

  @Day({ nullable: true, description: 'The last day for what the case waits for.' })
  until!: string | null;

  @Part(() => OrganisationRef)
  host!: OrganisationRef;

  @Part(() => OrganisationRef)
  sender!: OrganisationRef;

  @Text({ description: 'Code of the vocabulary `formats`.' })
  format!: string;

  @Text({ isArray: true })
  topics!: string[];

  @Day({ nullable: true })
  startDate!: string | null;

  @Day({ nullable: true })
  endDate!: string | null;

  @Flag()
  afterTheFact!: boolean;

  @Moment()
  createdAt!: string;

  @Moment()
  updatedAt!: string;
}
