import { ChoiceField, Day, EmailField, Moment, OneOf, Text, TextField, Uuid } from '../common/index.js';
import { languages } from '../people/index.js';

/** For whom somebody applies, and what the candidate is. */
export const applyingHow = ['self', 'nomination'] as const;
export const candidateKinds = ['person', 'organisation'] as const;

export class AskApplicationLinkInput {
  @EmailField('your mail address')
  email!: string;

  @ChoiceField('the language', languages, {
    optional: true,
    enumName: 'Language',
    description: 'Of the mail to somebody whom we do not know yet.',
  })
  language?: (typeof languages)[number];
}

/** The same whatever was typed, and whether anything is sent or not. */
export class AskApplicationLinkResult {
  @Text()
  message!: string;
}

export class ApplicationLinkInput {
  @TextField('the link', { max: 200 })
  token!: string;
}

/** What a link is for, before it is used. */
export class ApplicationLinkView {
  @OneOf(['begin', 'open'], 'ApplicationLinkUse', {
    description: 'To begin an application, or to open one there is.',
  })
  use!: string;

  @Uuid({ nullable: true })
  applicationId!: string | null;

  @Text({ description: 'Of the call.' })
  callTitle!: string;

  @Day({ description: 'The last day of the call, until midnight in Brussels.' })
  closesOn!: string;

  @OneOf(languages, 'Language', { description: 'The language of whoever it was sent to.' })
  language!: string;
}

/** Begins an application by a link that was asked for. */
export class BeginApplicationInput extends ApplicationLinkInput {
  @ChoiceField('for whom it is', applyingHow, { enumName: 'ApplyingHow' })
  how!: (typeof applyingHow)[number];

  @ChoiceField('the kind', candidateKinds, { enumName: 'CandidateKind' })
  candidateKind!: (typeof candidateKinds)[number];

  @TextField('the name', { max: 160 })
  name!: string;

  @TextField('the name', { max: 160 })
  title!: string;
}

/** A link was used: this browser may now open that one application. */
export class ApplicationLinkOpened {
  @Uuid()
  applicationId!: string;

  @Moment({ description: 'When the link itself ends.' })
  until!: string;
}
