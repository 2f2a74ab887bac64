import { plainStatuses, profileConsents } from '@waymark/domain';
import { ActionView } from '../cases/index.js';
import {
  Count,
  Day,
  EmailField,
  Flag,
  Moment,
  OneOf,
  Open,
  Part,
  Parts,
  Text,
  TextField,
  Uuid,
} from '../common/index.js';
import { ReportProblem } from '../reports/index.js';
import { ProfilePhotoView } from './profile-photo.js';

/** What whoever came by a link is in the application. */
export const linkRoles = ['applicant', 'nominator', 'coAuthor', 'nominee'] as const;

export class CoAuthorView {
  @Uuid()
  id!: string;

  @Text()
  name!: string;
}

/** A mail that was sent to whoever reads this. */
export class SentMessageView {
  @Moment()
  at!: string;

  @Text({ description: 'Which mail it is, in words.' })
  label!: string;
}

export class OwnInterviewView {
  @Moment({ isArray: true, description: 'Moments to choose from.' })
  slots!: string[];

  @Moment({ nullable: true })
  picked!: string | null;

  @Count()
  minutes!: number;

  @Text()
  place!: string;
}

/** The public profile of a promoter, as they write it. */
export class OwnProfileView {
  @Open({ description: 'The form.' })
  form!: Record<string, unknown>;

  @Open()
  answers!: Record<string, unknown>;

  @Count({ description: 'Counts saves. Send it back with the next one.' })
  revision!: number;

  @Flag({ description: 'May the reader write in it now?' })
  editable!: boolean;

  @OneOf(profileConsents, 'ProfileConsent', { isArray: true, description: 'What they consent to now.' })
  consents!: string[];

  @OneOf(profileConsents, 'ProfileConsent', {
    isArray: true,
    description: 'What they may agree to now, of what there is to show; nothing while the form asks for it.',
  })
  offered!: string[];

  @Part(() => ProfilePhotoView, { nullable: true })
  photo!: ProfilePhotoView | null;

  @Text({ nullable: true, description: 'Path of the public page; null while there is none.' })
  path!: string | null;
}

/** An application as its own side sees it: nothing of the panel, and of the decision what was released. */
export class MyApplicationView {
  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text({ description: 'Name of the candidate.' })
  title!: string;

  @Text()
  callTitle!: string;

  @Day({ description: 'The last day of the call, until midnight in Brussels.' })
  closesOn!: string;

  @OneOf(linkRoles, 'ApplicationLinkRole')
  role!: string;

  @OneOf(['self', 'nomination'], 'ApplyingHow')
  how!: string;

  @Text({ nullable: true, description: 'Who nominates; null where nobody does.' })
  nominator!: string | null;

  @OneOf(plainStatuses, 'PlainStatus')
  status!: string;

  @Text({ description: 'The status in plain words.' })
  statusLabel!: string;

  @Text({ nullable: true, description: 'Why it was returned, opened again or ended, as somebody wrote it.' })
  reason!: string | null;

  @Open({ nullable: true, description: 'The form; null for a nominee who has not answered yet.' })
  form!: Record<string, unknown> | null;

  @Open()
  answers!: Record<string, unknown>;

  @Count({ description: 'Counts saves. Send it back with the next one.' })
  revision!: number;

  @Flag({ description: 'May the reader write in it now?' })
  editable!: boolean;

  @Text({ nullable: true, description: 'The one question that may be answered anew.' })
  openField!: string | null;

  @Parts(() => ReportProblem, { description: 'What is missing before it can be submitted.' })
  problems!: ReportProblem[];

  @Parts(() => CoAuthorView)
  coAuthors!: CoAuthorView[];

  @Parts(() => ActionView)
  actions!: ActionView[];

  @Part(() => OwnProfileView, { nullable: true, description: 'From the moment they accept on.' })
  profile!: OwnProfileView | null;

  @Part(() => OwnInterviewView, { nullable: true })
  interview!: OwnInterviewView | null;

  @Text({
    isArray: true,
    description: 'What the reviews say to the applicant, once the decision is released.',
  })
  comments!: string[];

  @Parts(() => SentMessageView)
  messages!: SentMessageView[];
}

export class CoAuthorInput {
  @TextField('the name', { max: 160 })
  name!: string;

  @EmailField('the mail address')
  email!: string;
}
