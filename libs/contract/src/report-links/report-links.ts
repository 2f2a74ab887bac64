import { Count, EmailField, Moment, OneOf, Text, TextField, Uuid } from '../common/index.js';
import { languages } from '../people/index.js';
import { reportKinds, reportStatuses } from '../reports/index.js';

export class ReportLinkInput {
  @TextField('the link', { max: 200 })
  token!: string;
}

export class AskReportLinkInput {
  @EmailField('your mail address')
  email!: string;

  @TextField('the link', { max: 200, optional: true, description: 'The one that opens nothing any more.' })
  token?: string;
}

/** The same whatever was typed, and whether anything is sent or not. */
export class AskReportLinkResult {
  @Text()
  message!: string;
}

/** What a link is for, before it is used. */
export class ReportLinkView {
  @Uuid()
  reportId!: string;

  @OneOf(reportKinds, 'ReportKind')
  kind!: string;

  @OneOf(reportStatuses, 'ReportStatus')
  status!: string;

  @Text({ description: 'Of the exchange.' })
  title!: string;

  @Count({ description: 'How long it takes, in minutes.' })
  minutes!: number;

  @OneOf(languages, 'Language', { description: 'The language of whoever it was sent to.' })
  language!: string;
}

/** A link was used: this browser may now write that one report. */
export class ReportLinkOpened {
  @Uuid()
  reportId!: string;

  @Moment({ description: 'When the link itself ends.' })
  until!: string;
}
