import { Day, Flag, Moment, Part, Parts, Text } from '../common/index.js';
import { ActionView, ClockView, OrganisationRef, StepView, TroubleView } from '../cases/index.js';
import {
  BystanderView,
  FactsheetState,
  KpiView,
  ParticipantView,
  ReportState,
  SideView,
  VisitView,
} from './exchange-parts.js';
import { ChecklistLineView, PlanView } from './exchange-plan.js';
import { ExchangeRow } from './exchange-row.js';

export class EndView {
  @Moment()
  at!: string;

  @Text({ nullable: true, description: 'Null where the viewer may not see it.' })
  reason!: string | null;

  @Flag()
  withoutFactsheet!: boolean;
}

export class FollowUpView {
  @Moment()
  askedAt!: string;

  @Text({ description: 'open, answered or no-answer' })
  status!: string;
}

export class CaseLinks {
  @Text({ nullable: true, description: "The case's run in Temporal's own pages; for the secretariat." })
  temporal!: string | null;

  @Text({ nullable: true, description: 'Public page, once published.' })
  factsheet!: string | null;

  @Text({ nullable: true })
  pdf!: string | null;
}

export class HostReports {
  @Part(() => ReportState)
  pre!: ReportState;

  @Part(() => ReportState)
  post!: ReportState;
}

/** One exchange, as far as the viewer may see it. */
export class ExchangeView extends ExchangeRow {
  @Text({ isArray: true, description: "The viewer's own roles in this case." })
  myRoles!: string[];

  @Text()
  why!: string;

  @Parts(() => StepView)
  steps!: StepView[];

  @Text({ description: 'The one sentence that is always true; the same as waitingSentence.' })
  sentence!: string;

  @Parts(() => ActionView)
  actions!: ActionView[];

  @Parts(() => TroubleView, {
    description: 'What keeps failing here; for the secretariat, empty for others.',
  })
  troubles!: TroubleView[];

  @Parts(() => ActionView, { description: 'What the viewer may write here, and to whom.' })
  writes!: ActionView[];

  @Parts(() => ClockView, { description: 'What the clock will do, soonest first.' })
  clocks!: ClockView[];

  @Part(() => SideView)
  hostSide!: SideView;

  @Part(() => SideView)
  senderSide!: SideView;

  @Parts(() => OrganisationRef, { description: 'Further senders of the same visit.' })
  coSenders!: OrganisationRef[];

  @Moment({ nullable: true })
  firstContactAt!: string | null;

  @Part(() => PlanView)
  plan!: PlanView;

  @Parts(() => ChecklistLineView, { description: 'What both sides see to; for them and the secretariat.' })
  checklist!: ChecklistLineView[];

  @Parts(() => ParticipantView)
  participants!: ParticipantView[];

  @Part(() => HostReports)
  hostReports!: HostReports;

  @Part(() => VisitView, { nullable: true })
  visit!: VisitView | null;

  @Parts(() => BystanderView, { description: 'People on photos who take no part; for the two sides.' })
  bystanders!: BystanderView[];

  @Part(() => FactsheetState)
  factsheet!: FactsheetState;

  @Part(() => KpiView)
  kpi!: KpiView;

  @Part(() => FollowUpView, { nullable: true })
  followUp!: FollowUpView | null;

  @Day({ nullable: true })
  holdUntil!: string | null;

  @Part(() => EndView, { nullable: true })
  ended!: EndView | null;

  @Text({ nullable: true })
  hostProposalId!: string | null;

  @Text({ nullable: true })
  senderProposalId!: string | null;

  @Part(() => CaseLinks)
  links!: CaseLinks;
}
