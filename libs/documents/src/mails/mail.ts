import {
  promoterApplicationMailKeys,
  promoterCallMailKeys,
  type BesideMailKey,
  type Day,
  type ExchangeMailKey,
  type Instant,
  type PromoterApplicationMailKey,
  type PromoterCallMailKey,
  type ProposalMailKey,
} from '@waymark/domain';

/** Of a promoter call and its applications. */
export type PromoterMailKey = PromoterCallMailKey | PromoterApplicationMailKey;

/** Every mail there is: those of the lifecycles and beside them, and those that somebody asks for to get in. */
export type MailKey = ExchangeMailKey | ProposalMailKey | PromoterMailKey | BesideMailKey | AskedMailKey;

/** Those that somebody asks for to get in. */
export type AskedMailKey = 'application-link' | 'apply-link' | 'report-link' | 'sign-in-link';

/**
 * What a mail may speak of. Everything may be left out: the sentence that needs it is then left out too, or
 * says it in general words.
 */
export interface MailData {
  readonly title?: string | undefined;
  readonly reference?: string | undefined;
  /** Names of organisations: who receives, who sends, and the one that the reader does not belong to. */
  readonly host?: string | undefined;
  readonly sender?: string | undefined;
  readonly other?: string | undefined;
  /** Last day to do what the mail asks. */
  readonly due?: Day | undefined;
  /** Days of the visit. */
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  /** Day on which a hold ends. */
  readonly until?: Day | undefined;
  /** Why something ended, what is to be changed, what is asked: in the words of the person who wrote it. */
  readonly reason?: string | undefined;
  /** Who wrote it, where somebody wrote to somebody. */
  readonly writer?: string | undefined;
  /** The person the mail is about, where that is not the reader. */
  readonly person?: string | undefined;
  /** The other side's contact. */
  readonly contact?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly contactPhone?: string | undefined;
  /** Address of the public guidelines for reports. */
  readonly guidelines?: string | undefined;
  /** Address at which the reader leaves the mailing list. */
  readonly unsubscribe?: string | undefined;
  /** When and where somebody meets somebody. */
  readonly when?: Instant | undefined;
  readonly place?: string | undefined;
  /** What a call says, in the reader's language. */
  readonly text?: string | undefined;
  /** What the reviews say to the applicant. */
  readonly comments?: string | undefined;
  /** How long a form takes. */
  readonly minutes?: number | undefined;
}

/**
 * Where the button leads. Whoever sends the mail makes the address. `nothing`: what the mail is about is no longer the
 * reader's to see, so it has no button.
 */
export type MailOpens =
  | 'exchange'
  | 'match'
  | 'proposal'
  | 'case'
  | 'report'
  | 'application'
  | 'publicCall'
  | 'factsheet'
  | 'publicFactsheet'
  | 'signIn'
  | 'nothing';

/**
 * The words of one mail. `{title}` stands for a value; what stands in `[brackets]` is left out when a value in
 * it is missing, and so is a whole line of the body.
 */
export interface MailWords {
  /** Carries what is to be done and until when. */
  readonly subject: string;
  /** The first line: why you get this. */
  readonly why: string;
  readonly body?: readonly string[];
  /** The one button, a verb; left out where there is nothing to open. */
  readonly button?: string;
}

/** Mails in another language: the same ones, with the same parts. */
export type MailsLike<English> = {
  readonly [Key in keyof English]: {
    readonly [Part in keyof English[Key]]: English[Key][Part] extends readonly string[]
      ? readonly string[]
      : string;
  };
};

/** What is said around the copy of a report. */
export interface CopyWords {
  readonly heading: string;
  /** Said where something was answered that stands in no copy. */
  readonly leftOut: string;
  /** Said to whoever asked for a certificate of attendance. */
  readonly certificate: string;
}

/** What is said around several mails that go out as one. */
export interface TogetherWords {
  /** The subject, made of that of the first: `{subject}`, and how many others there are: `{more}`. */
  readonly subject: string;
  /** The first line, as in every mail; `{count}` mails. */
  readonly why: string;
}

/** Everything that is said in one language. */
export interface MailCatalogue {
  readonly greeting: string;
  readonly greetingWithoutName: string;
  readonly closing: string;
  readonly foot: string;
  /** Said where a value is missing that the subject or the first line cannot do without. */
  readonly general: Readonly<
    Record<'title' | 'host' | 'sender' | 'other' | 'person' | 'contact' | 'writer', string>
  >;
  /** Around the copy of a report. */
  readonly copy: CopyWords;
  /** Around several mails in one. */
  readonly together: TogetherWords;
  readonly mails: Readonly<Record<MailKey, MailWords>>;
}

/** Those that go to everybody, who read the call as the public does. */
const toEverybody: readonly string[] = ['call-opened', 'call-extended'];

/** A mail of a call opens the call; a mail of an application opens that one, for whoever gets it in their own way. */
const ofPromoters = {
  ...Object.fromEntries(
    promoterCallMailKeys.map((key) => [key, toEverybody.includes(key) ? 'publicCall' : 'case']),
  ),
  ...Object.fromEntries(promoterApplicationMailKeys.map((key) => [key, 'application'])),
} as Readonly<
  Record<PromoterCallMailKey, 'publicCall' | 'case'> & Record<PromoterApplicationMailKey, 'application'>
>;

/** What each mail's button opens. */
export const mailOpens = {
  ...ofPromoters,
  'match-proposed': 'match',
  'match-answer-reminder': 'match',
  'match-expired': 'exchange',
  'match-declined': 'exchange',
  'match-withdrawn': 'exchange',
  introduced: 'exchange',
  'exchange-lapsed': 'exchange',
  'preparation-started': 'exchange',
  'still-on': 'exchange',
  'visit-dates-set': 'exchange',
  'participant-removed': 'nothing',
  'pre-report-invitation': 'report',
  'pre-report-reminder': 'report',
  'host-pre-report-reminder': 'report',
  'pre-reports-missing-contact': 'exchange',
  'pre-reports-missing': 'exchange',
  'visit-ready': 'exchange',
  'visit-not-held': 'exchange',
  'post-report-invitation': 'report',
  'host-post-report-invitation': 'report',
  'post-report-reminder': 'report',
  'host-post-report-reminder': 'report',
  'post-reports-missing-contact': 'exchange',
  'report-copy': 'report',
  'report-returned': 'report',
  'factsheet-approval': 'factsheet',
  'factsheet-approval-reminder': 'factsheet',
  'item-confirmation': 'factsheet',
  'item-confirmation-reminder': 'factsheet',
  'factsheet-published': 'publicFactsheet',
  'consent-withdrawn': 'factsheet',
  'closed-without-factsheet': 'exchange',
  'follow-up': 'exchange',
  'follow-up-reminder': 'exchange',
  'put-on-hold': 'exchange',
  resumed: 'exchange',
  'exchange-cancelled': 'exchange',
  'exchange-reopened': 'exchange',
  'proposal-submitted': 'proposal',
  'proposal-opened': 'proposal',
  'information-asked': 'proposal',
  'proposal-back-to-draft': 'proposal',
  'proposal-withdrawn': 'proposal',
  reconfirm: 'proposal',
  'proposal-expired': 'proposal',
  'proposal-fulfilled': 'proposal',
  message: 'case',
  'application-link': 'application',
  'apply-link': 'application',
  'report-link': 'report',
  'sign-in-link': 'signIn',
} as const satisfies Readonly<Record<MailKey, MailOpens>>;

/** The keys of all mails. */
export const mailKeys = Object.keys(mailOpens) as readonly MailKey[];
