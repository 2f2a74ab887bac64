import { interviewTimes, offeredLanguages, promoterCallStages, reviewPaths } from '@waymark/domain';
import { ActionView, ClockView, Named, StepView, TroubleView } from '../cases/index.js';
import { Count, Day, Figure, Flag, Moment, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';
import { CriterionLevels } from './papers.js';

/** A call as a row of a list. */
export class PromoterCallRow {
  @Uuid()
  id!: string;

  @Text({ example: 'C-2027-001' })
  reference!: string;

  @Text()
  title!: string;

  @Count()
  year!: number;

  @OneOf(promoterCallStages, 'PromoterCallStage')
  stage!: string;

  @Text()
  stageLabel!: string;

  @Moment()
  stageSince!: string;

  @OneOf(['done', 'stopped'], 'Over', { nullable: true })
  over!: string | null;

  @Text({ description: 'What it waits for, on whom, until when.' })
  sentence!: string;

  @Moment({ nullable: true })
  dueAt!: string | null;

  @Day()
  opensOn!: string;

  @Day({ description: 'The last day, until 23:59 in Brussels.' })
  closesOn!: string;

  @Count({ description: 'How many promoters are wanted.' })
  places!: number;

  @Count({ description: 'Applications that came in, of those that the reader may know of.' })
  applications!: number;

  @Text({ isArray: true, description: 'What the reader is in this call.' })
  myRoles!: string[];
}

export class CallTextView {
  @OneOf(offeredLanguages, 'OfferedLanguage')
  language!: string;

  @Text()
  title!: string;

  @Text()
  body!: string;

  @Flag({ description: 'Nothing of it is missing.' })
  complete!: boolean;

  @Moment({ nullable: true })
  updatedAt!: string | null;
}

/** A day that hangs on the closing date. */
export class CallDateView {
  @Text({ description: 'The setting that says how many days later.' })
  key!: string;

  @Text()
  label!: string;

  @Day()
  day!: string;
}

export class PanelMemberView extends Named {
  @Text({ isArray: true, description: 'lead, deputy, checker, reviewer' })
  roles!: string[];

  @Text({ nullable: true })
  organisation!: string | null;

  @Count({ description: 'Reviews to be filed, of applications that the reader may know of.' })
  open!: number;

  @Count()
  filed!: number;

  @Count({ description: 'Applications to which they have not said yet whether something stands in the way.' })
  toDeclare!: number;
}

/** Something that a call needs before it can go out. */
export class CallNeedView {
  @Text()
  key!: string;

  @Flag()
  met!: boolean;

  @Text({ description: 'What is missing, as a sentence.' })
  message!: string;
}

/** How far a mail to many, or a release, has come. */
export class SendingView {
  @Text({ description: 'Which mail it is, in words.' })
  label!: string;

  @Count()
  all!: number;

  @Count()
  sent!: number;

  @Count({ description: 'Given up: nobody could be reached there.' })
  failed!: number;

  @Moment({ description: 'When it was decided.' })
  since!: string;
}

export class LeftOutView extends Named {
  @Text()
  reason!: string;
}

export class PromoterCallView extends PromoterCallRow {
  @OneOf(reviewPaths, 'ReviewPath')
  path!: string;

  @OneOf(interviewTimes, 'InterviewTime')
  interview!: string;

  @Count({ description: 'Reviews that each application needs.' })
  reviewsNeeded!: number;

  @Flag({ description: 'Reviewers see neither names nor institutions.' })
  anonymous!: boolean;

  @Parts(() => CallTextView, { description: 'One for each offered language, written or not.' })
  texts!: CallTextView[];

  @Parts(() => CriterionLevels)
  criteria!: CriterionLevels[];

  @Parts(() => CallDateView)
  dates!: CallDateView[];

  @Part(() => Named, { nullable: true })
  lead!: Named | null;

  @Part(() => Named, { nullable: true })
  deputy!: Named | null;

  @Parts(() => PanelMemberView)
  panel!: PanelMemberView[];

  @Parts(() => Named, { description: 'Who may be named into the panel; for those who may name them.' })
  candidates!: Named[];

  @Parts(() => CallNeedView, { description: 'Of a call that is being prepared; empty afterwards.' })
  readiness!: CallNeedView[];

  @Moment({ nullable: true, description: 'When it was looked at as applicants will see it.' })
  previewedAt!: string | null;

  @Moment({ nullable: true })
  readyAt!: string | null;

  @Moment({ nullable: true })
  launchedAt!: string | null;

  @Moment({ nullable: true })
  releasedAt!: string | null;

  @Text({ nullable: true, description: 'Why it was closed early, opened again or closed without award.' })
  reason!: string | null;

  @Parts(() => LeftOutView, { description: 'Applications that the release leaves out.' })
  leftOut!: LeftOutView[];

  @Parts(() => SendingView, { description: 'Mails to everybody on the list; for the secretariat.' })
  mailings!: SendingView[];

  @Parts(() => SendingView, { description: 'Letters of released decisions.' })
  letters!: SendingView[];

  @Count({ nullable: true, description: 'How many people the call goes to; for the secretariat.' })
  mailingList!: number | null;

  @Parts(() => StepView)
  steps!: StepView[];

  @Parts(() => ActionView)
  actions!: ActionView[];

  @Parts(() => ClockView)
  clocks!: ClockView[];

  @Parts(() => TroubleView, { description: 'What keeps failing here; for the secretariat.' })
  troubles!: TroubleView[];
}

/** A call as its readers will see it, in one language. */
export class CallPreviewView {
  @OneOf(offeredLanguages, 'OfferedLanguage')
  language!: string;

  @Text()
  title!: string;

  @Text()
  body!: string;

  @Day()
  opensOn!: string;

  @Day()
  closesOn!: string;

  @Text({ description: 'Subject of the mail that goes to everybody on the list.' })
  subject!: string;

  @Text()
  mailText!: string;

  @Text({ description: 'A whole page; to be shown in a frame of its own that runs nothing.' })
  mailHtml!: string;

  @Count({ description: 'Minutes that the form takes.' })
  minutes!: number;

  @Text({ isArray: true, description: 'The questions of the form, in order.' })
  questions!: string[];
}

/** One's own score of an application in the spread of the panel's. */
export class SpreadPoint {
  @Uuid()
  applicationId!: string;

  @Text()
  title!: string;

  @Figure()
  own!: number;

  @Figure()
  lowest!: number;

  @Figure()
  mean!: number;

  @Figure()
  highest!: number;
}

/** How somebody scores beside the panel. */
export class PlaceInPanelView {
  @Count({ description: 'Applications that both they and others scored.' })
  reviews!: number;

  @Figure({ nullable: true, description: 'Mean of own scores less that of the others: below 0 is stricter.' })
  difference!: number | null;

  @Parts(() => SpreadPoint, { description: 'One for each of these applications.' })
  spread!: SpreadPoint[];
}
