import {
  BooleanField,
  ChoiceField,
  EmailField,
  Flag,
  Open,
  Part,
  Text,
  TextField,
  Uuid,
  UuidField,
} from '../common/index.js';
import { OrganisationRef } from '../cases/index.js';
import { languages, PersonView } from '../people/index.js';

export class AskLinkInput {
  @EmailField('your mail address')
  email!: string;
}

/** The same for known and unknown addresses. */
export class AskLinkResult {
  @Text()
  message!: string;
}

export class RedeemLinkInput {
  @TextField('the link', { max: 200 })
  token!: string;
}

export class PasswordSignInInput {
  @EmailField('your mail address')
  email!: string;

  @TextField('your password', { max: 128 })
  password!: string;
}

export class SetPasswordInput {
  @TextField('the new password', { min: 12, max: 128 })
  newPassword!: string;

  @TextField('the password you have now', { max: 128, optional: true })
  currentPassword?: string;
}

export class DemoSignInInput {
  @UuidField('the person')
  personId!: string;
}

export class DemoPerson {
  @Uuid()
  id!: string;

  @Text()
  name!: string;

  @Text({ isArray: true })
  roles!: string[];

  @Part(() => OrganisationRef, { nullable: true })
  organisation!: OrganisationRef | null;
}

export class SignedIn {
  @Flag()
  signedIn!: boolean;
}

/** Who is signed in, and the rules that say what they may do. */
export class MeView {
  @Part(() => PersonView)
  person!: PersonView;

  @Text({ isArray: true })
  roles!: string[];

  @Uuid({ isArray: true, description: 'Organisations this person represents or stands in for.' })
  organisationIds!: string[];

  @Part(() => OrganisationRef, { isArray: true })
  organisations!: OrganisationRef[];

  @Open({ isArray: true, description: 'CASL rules: the console asks them what to offer.' })
  abilities!: Record<string, unknown>[];

  @Flag({ description: 'Is this an installation with demo data?' })
  demo!: boolean;

  @Flag({ description: 'Has the tour of the console been seen, or put away?' })
  tourSeen!: boolean;
}

/** What people set for themselves. */
export class UpdateMeInput {
  @ChoiceField('the language', languages, { optional: true, enumName: 'Language' })
  language?: string;

  @BooleanField('has the tour been seen', { optional: true })
  tourSeen?: boolean;
}
