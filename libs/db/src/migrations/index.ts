import { InitialMigration } from './0001-initial.js';
import { EffectTriedAtMigration } from './0002-effect-tried-at.js';
import { TourSeenMigration } from './0011-tour-seen.js';
import { CoSendersMigration } from './0012-co-senders.js';
import { TroublesAndTracesMigration } from './0003-troubles-and-traces.js';
import { PhotoPermissionMigration } from './0004-photo-permission.js';
import { ListIndexesMigration } from './0005-list-indexes.js';
import { SavedViewsMigration } from './0006-saved-views.js';
import { TasksOfPeopleMigration } from './0007-tasks-of-people.js';
import { DocumentsAndLooksMigration } from './0008-documents-and-looks.js';
import { CalendarFeedsMigration } from './0010-calendar-feeds.js';
import { ReportLinksMigration } from './0013-report-links.js';
import { PhotoFilesMigration } from './0014-photo-files.js';
import { MailsAnsweredMigration } from './0015-mails-answered.js';
import { MailsTogetherMigration } from './0016-mails-together.js';
import { MatchLinksMigration } from './0018-match-links.js';
import { ForgottenPeopleMigration } from './0019-forgotten-people.js';
import { PromoterCallsMigration } from './0020-promoter-calls.js';
import { ContactsFoundMigration } from './0021-contacts-found.js';
import { PromoterDiscussionMigration } from './0022-promoter-discussion.js';
import { WhoSpeaksMigration } from './0026-who-speaks.js';
import { UnsubscribeLinksMigration } from './0024-unsubscribe-links.js';

/** In order of application. A migration that has been released is never edited. */
export const migrations = [
  { name: '0001-initial', class: InitialMigration },
  { name: '0002-effect-tried-at', class: EffectTriedAtMigration },
  { name: '0003-troubles-and-traces', class: TroublesAndTracesMigration },
  { name: '0004-photo-permission', class: PhotoPermissionMigration },
  { name: '0005-list-indexes', class: ListIndexesMigration },
  { name: '0006-saved-views', class: SavedViewsMigration },
  { name: '0007-tasks-of-people', class: TasksOfPeopleMigration },
  { name: '0008-documents-and-looks', class: DocumentsAndLooksMigration },
  { name: '0010-calendar-feeds', class: CalendarFeedsMigration },
  { name: '0011-tour-seen', class: TourSeenMigration },
  { name: '0012-co-senders', class: CoSendersMigration },
  { name: '0013-report-links', class: ReportLinksMigration },
  { name: '0014-photo-files', class: PhotoFilesMigration },
  { name: '0015-mails-answered', class: MailsAnsweredMigration },
  { name: '0016-mails-together', class: MailsTogetherMigration },
  { name: '0018-match-links', class: MatchLinksMigration },
  { name: '0019-forgotten-people', class: ForgottenPeopleMigration },
  { name: '0020-promoter-calls', class: PromoterCallsMigration },
  { name: '0021-contacts-found', class: ContactsFoundMigration },
  { name: '0022-promoter-discussion', class: PromoterDiscussionMigration },
  { name: '0026-who-speaks', class: WhoSpeaksMigration },
  { name: '0024-unsubscribe-links', class: UnsubscribeLinksMigration },
];
