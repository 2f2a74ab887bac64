import type { MailReading, UndeliveredMail } from '@waymark/db';
import { renderVisitNews, type CalendarFile } from '@waymark/documents';
import { calendarNews, visitInCalendar } from '@waymark/domain';

/** The address people get mails from, as a calendar names who invites. */
function organizerOf(mailFrom: string): { name: string; email: string } {
  const [, name = '', email = mailFrom] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(mailFrom) ?? [];
  return { name: name.trim() || 'Waymark', email: email.trim() };
}

interface Sender {
  readonly mailFrom: string;
  readonly publicUrl: string;
}

/**
 * What a mail carries for its reader's calendar, as the case stands when it is sent.
 * @returns null for a mail that tells of no dates
 */
export function calendarFileOf(
  { caseId, data }: Pick<UndeliveredMail, 'caseId' | 'data'>,
  { case: told, changedAt, organisations, recipient }: MailReading,
  { mailFrom, publicUrl }: Sender,
): CalendarFile | null {
  if (told.kind !== 'exchange' || !recipient?.email || !changedAt) return null;
  const { facts } = told;
  const visit = visitInCalendar(facts);
  const news = calendarNews(data.mail, facts);
  if (visit === null || news === null) return null;
  return renderVisitNews({
    visit: {
      visit,
      host: organisations[facts.host.organisationId] ?? '',
      sender: organisations[facts.sender.organisationId] ?? '',
      link: `${publicUrl}/exchanges/${caseId}/show`,
      changedAt,
    },
    news,
    language: recipient.language,
    organizer: organizerOf(mailFrom),
    attendee: { name: recipient.name, email: recipient.email },
  });
}
