import { proposalStages } from '@waymark/domain';
import { ActionView, cefrLevels, ClockView, OrganisationRef, StepView, TroubleView } from '../cases/index.js';
import { Count, Day, Moment, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';

export const directions = ['receive', 'send'] as const;

export class LanguageView {
  @Text({ description: 'Code of the vocabulary `languages`.' })
  code!: string;

  @OneOf(cefrLevels, 'CefrLevel')
  level!: string;
}

/** A proposal as a row of a list. */
export class ProposalRow {
  @Uuid()
  id!: string;

  @Text({ example: 'P-2026-014' })
  reference!: string;

  @Text()
  title!: string;

  @OneOf(proposalStages, 'ProposalStage')
  stage!: string;

  @Text()
  stageLabel!: string;

  @Moment()
  stageSince!: string;

  @Text()
  phase!: string;

  @OneOf(['done', 'stopped'], 'Over', { nullable: true })
  over!: string | null;

  @Text({ isArray: true })
  waitingOn!: string[];

  @Text()
  waitingSentence!: string;

  @Moment({ nullable: true })
  dueAt!: string | null;

  @Part(() => OrganisationRef)
  organisation!: OrganisationRef;

  @OneOf(directions, 'Direction', { description: 'receive: they host. send: they travel.' })
  direction!: string;

  @Text({ isArray: true })
  topics!: string[];

  @Text({ isArray: true, description: 'The best liked first.' })
  formats!: string[];

  @Day({ nullable: true })
  periodStart!: string | null;

  @Day({ nullable: true })
  periodEnd!: string | null;

  @Count()
  places!: number;

  @Moment()
  createdAt!: string;

  @Moment()
  updatedAt!: string;
}

export class PlacesView {
  @Count()
  offered!: number;

  @Count({ description: 'Held by matches that are not accepted yet.' })
  reserved!: number;

  @Count()
  taken!: number;

  @Count()
  left!: number;
}

export class ProposalView extends ProposalRow {
  @Text({ isArray: true })
  myRoles!: string[];

  @Text()
  summary!: string;

  @Parts(() => LanguageView)
  languages!: LanguageView[];

  @Count()
  fewerOpportunitiesPlaces!: number;

  @Text()
  skillsNeed!: string;

  @Text({ nullable: true })
  questionAsked!: string | null;

  @Text({ nullable: true })
  answerGiven!: string | null;

  @Moment({ nullable: true, description: 'When the member last said that this still stands.' })
  confirmedAt!: string | null;

  @Part(() => PlacesView)
  placesNow!: PlacesView;

  @Parts(() => StepView)
  steps!: StepView[];

  @Text()
  sentence!: string;

  @Parts(() => ActionView)
  actions!: ActionView[];

  @Parts(() => TroubleView, {
    description: 'What keeps failing here; for the secretariat, empty for others.',
  })
  troubles!: TroubleView[];

  @Parts(() => ActionView, { description: 'What the viewer may write here, and to whom.' })
  writes!: ActionView[];

  @Parts(() => ClockView)
  clocks!: ClockView[];

  @Text({ nullable: true, description: "The case's run in Temporal's own pages; for the secretariat." })
  temporalLink!: string | null;
}
