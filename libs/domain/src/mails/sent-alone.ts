import type { ExchangeMailKey } from '../exchange/keys.js';
import type { BesideMailKey } from '../lifecycle/index.js';
import type { PromoterApplicationMailKey } from '../promoter-application/index.js';
import type { ProposalMailKey } from '../proposal/index.js';

/** Why a mail is never put together with others. */
type AloneReason =
  /** What it opens is its reader's alone, without a login: it must not be passed on with other things. */
  | 'personalLink'
  /** Somebody wrote it to somebody, and it is answered. */
  | 'letter'
  /** A decision about its reader, which is no line among others. */
  | 'decision'
  /** It carries what a calendar takes up, and a calendar takes up one thing a mail. */
  | 'calendarFile';

/**
 * The mails that go by themselves, and why. Every other mail of the casework may stand in one mail with others that are
 * due to the same person at about the same time.
 */
export const mailsSentAlone = {
  'match-proposed': 'personalLink',
  'match-answer-reminder': 'personalLink',
  'pre-report-invitation': 'personalLink',
  'pre-report-reminder': 'personalLink',
  'post-report-invitation': 'personalLink',
  'post-report-reminder': 'personalLink',
  'report-copy': 'personalLink',
  'report-returned': 'personalLink',
  'application-link': 'personalLink',
  'apply-link': 'personalLink',
  'report-link': 'personalLink',
  'sign-in-link': 'personalLink',
  'co-author-invited': 'personalLink',
  'nomination-reminder': 'personalLink',
  'nominee-agreed': 'personalLink',
  'nomination-refused': 'personalLink',
  'draft-reminder': 'personalLink',
  'draft-lapsed': 'personalLink',
  'application-received': 'personalLink',
  'application-returned': 'personalLink',
  'application-ineligible': 'personalLink',
  'application-merged': 'personalLink',
  'field-reopened': 'personalLink',
  'slots-offered': 'personalLink',
  'slot-reminder': 'personalLink',
  'interview-reminder': 'personalLink',
  'offer-reminder': 'personalLink',
  'offer-lapsed': 'personalLink',
  'call-without-award': 'personalLink',
  'taken-up-again': 'personalLink',
  'profile-invitation': 'personalLink',
  'profile-reminder': 'personalLink',
  'profile-returned': 'personalLink',
  'profile-approved': 'personalLink',
  'profile-published': 'personalLink',
  renewal: 'personalLink',
  'became-alumni': 'personalLink',
  'slot-picked': 'calendarFile',
  message: 'letter',
  nomination: 'letter',
  offer: 'decision',
  'offer-from-waitlist': 'decision',
  waitlisted: 'decision',
  rejected: 'decision',
  'visit-dates-set': 'calendarFile',
  'visit-ready': 'calendarFile',
  'visit-not-held': 'calendarFile',
  'participant-removed': 'calendarFile',
  'put-on-hold': 'calendarFile',
  resumed: 'calendarFile',
  'exchange-cancelled': 'calendarFile',
  'exchange-reopened': 'calendarFile',
} as const satisfies Readonly<
  Partial<
    Record<
      | ExchangeMailKey
      | ProposalMailKey
      | PromoterApplicationMailKey
      | BesideMailKey
      | 'application-link'
      | 'apply-link'
      | 'report-link'
      | 'sign-in-link',
      AloneReason
    >
  >
>;

/** May this mail stand in one mail with others? */
export const mayGoWithOthers = (mail: string): boolean => !Object.hasOwn(mailsSentAlone, mail);
