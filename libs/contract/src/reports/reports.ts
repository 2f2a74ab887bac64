import { mailStates, maxPermission, photoOthers } from '@waymark/domain';
import {
  ChoiceField,
  Count,
  Day,
  FilterChoice,
  FilterIds,
  Flag,
  IntField,
  ListQuery,
  Moment,
  OneOf,
  Open,
  OpenObjectField,
  Part,
  Parts,
  SortField,
  Text,
  TextField,
  Uuid,
} from '../common/index.js';
import { Named } from '../cases/index.js';

export const reportKinds = ['pre-participant', 'post-participant', 'pre-host', 'post-host'] as const;
export const reportStatuses = ['draft', 'filed', 'returned', 'waived'] as const;
export const reportSorts = ['dueAt', 'updatedAt', 'kind', 'status'] as const;

export class ReportExchange {
  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Text()
  stageLabel!: string;
}

/** The last mail that asked for a report. */
export class ReportMail {
  @Moment({ description: 'When it was decided that it goes out.' })
  at!: string;

  @Text({ description: 'Which mail it is, in words.' })
  label!: string;

  @OneOf(mailStates, 'MailState')
  state!: string;

  @Text()
  stateLabel!: string;
}

/** What the secretariat knows of asking for a report. */
export class ReportChase {
  @Part(() => ReportMail, { nullable: true, description: 'Null where no mail asked for it yet.' })
  lastMail!: ReportMail | null;

  @Flag({ description: 'Can its author be reminded of it, now or later?' })
  canRemind!: boolean;

  @Moment({ nullable: true, description: 'The moment from which a reminder may go again; null: at once.' })
  remindFrom!: string | null;
}

export class ReportRow {
  @Uuid()
  id!: string;

  @Part(() => ReportExchange)
  exchange!: ReportExchange;

  @OneOf(reportKinds, 'ReportKind')
  kind!: string;

  @Text()
  kindLabel!: string;

  @Part(() => Named, { nullable: true, description: 'Null for the report of the host.' })
  person!: Named | null;

  @OneOf(reportStatuses, 'ReportStatus')
  status!: string;

  @Text()
  statusLabel!: string;

  @Moment({ nullable: true })
  dueAt!: string | null;

  @Moment({ nullable: true })
  filedAt!: string | null;

  @Moment()
  updatedAt!: string;

  @Part(() => ReportChase, { nullable: true, description: 'For the secretariat.' })
  chase!: ReportChase | null;
}

export class ReportProblem {
  @Text({ description: 'Question, e.g. `lessons.0`.' })
  field!: string;

  @Text({ description: 'Catalogue key.' })
  key!: string;

  @Text()
  message!: string;
}

export class PhotoView {
  @Uuid()
  id!: string;

  @Text()
  caption!: string;

  @Text({ description: 'What the picture shows, for people who cannot see it.' })
  alt!: string;

  @OneOf(photoOthers, 'PhotoOthers', {
    description: 'Can somebody who takes no part be recognised, and is there a permission?',
  })
  others!: string;

  @Text({
    nullable: true,
    description: 'Who gave that permission and when; for its author and the secretariat only.',
  })
  permission!: string | null;

  @Count()
  width!: number;

  @Count()
  height!: number;

  @Text({ description: 'Address of the picture; needs the same session.' })
  url!: string;
}

/** What the form needs to know of its case, to ask the right questions. */
export class FormContextView {
  @Text({ isArray: true, description: "Expectations of this person's own filed report before the visit." })
  expectations!: string[];

  @Flag()
  hostInEea!: boolean;

  @Day({ nullable: true })
  start!: string | null;

  @Day({ nullable: true })
  end!: string | null;
}

export class ReportView extends ReportRow {
  @Count()
  formVersion!: number;

  @Open({ description: 'The form definition of libs/domain in the version this report was begun with.' })
  form!: Record<string, unknown>;

  @Part(() => FormContextView, { optional: true })
  context?: FormContextView;

  @Open()
  answers!: Record<string, unknown>;

  @Count({ description: 'Counts saves. Send it back with the next one.' })
  revision!: number;

  @Parts(() => ReportProblem, { description: 'What is missing before it can be filed.' })
  problems!: ReportProblem[];

  @Parts(() => PhotoView)
  photos!: PhotoView[];

  @Text({ nullable: true })
  returnComment!: string | null;

  @Flag({ description: 'May the viewer write in it now?' })
  editable!: boolean;

  @OneOf(['ready', 'notRecorded', 'absent'], 'CertificateState', {
    nullable: true,
    description:
      'How far the certificate of attendance has come that it asks for; null where it asks for none.',
  })
  certificate!: 'ready' | 'notRecorded' | 'absent' | null;
}

export class ReportListQuery extends ListQuery {
  @SortField(reportSorts)
  _sort?: (typeof reportSorts)[number];

  @FilterIds('exchangeId')
  exchangeId?: string[];

  @FilterIds('personId')
  personId?: string[];

  @FilterChoice('kind', reportKinds, 'ReportKind')
  kind?: string[];

  @FilterChoice('status', reportStatuses, 'ReportStatus')
  status?: string[];
}

/** Draft answers: checked against the form by libs/domain, saved even when incomplete. */
export class SaveAnswersInput {
  @OpenObjectField('answers')
  answers!: Record<string, unknown>;

  @IntField('the revision', {
    min: 0,
    max: 1_000_000,
    optional: true,
    description:
      'The revision the answers were written over; a newer one on the server is never overwritten.',
  })
  revision?: number;
}

export class SavedAnswers {
  @Count()
  revision!: number;

  @Moment()
  savedAt!: string;

  @Parts(() => ReportProblem)
  problems!: ReportProblem[];
}

export class PhotoInput {
  @TextField('the caption', { max: 300, min: 0, optional: true })
  caption?: string;

  @TextField('what the picture shows', { max: 300, min: 0, optional: true })
  alt?: string;

  @ChoiceField('whether others can be recognised', photoOthers, { optional: true, enumName: 'PhotoOthers' })
  others?: (typeof photoOthers)[number];

  @TextField('who gave the permission, and when', { max: maxPermission, min: 0, optional: true })
  permission?: string;
}

/** One of the three, to be taken back or given. */
export class ConsentInput {
  @ChoiceField('the kind', ['quote', 'name', 'photo'], { enumName: 'ConsentKind' })
  what!: 'quote' | 'name' | 'photo';
}
