import { readForMail, type EntityManager, type MailReading, type UndeliveredMail } from '@waymark/db';
import {
  guidelinesPath,
  mailKeys,
  renderMail,
  type MailKey,
  type MailRequest,
  type RenderedMail,
} from '@waymark/documents';
import { firstOffered, notTheirs } from '@waymark/domain';
import { leaveLinkOf } from './leave-link.js';
import { linkOf, type MailLink } from './links.js';
import { mailData } from './mail-data.js';
import { NotDeliverable } from './not-deliverable.js';
import { copyFor } from './report-copy.js';

/** One mail of the outbox with everything it says. */
export interface Prepared {
  readonly mail: UndeliveredMail;
  readonly reading: MailReading;
  readonly recipient: NonNullable<MailReading['recipient']>;
  readonly address: string;
  readonly link: MailLink | null;
  /** Where its reader gets no more of them; null where it is no mail to a list. */
  readonly leave: MailLink | null;
  readonly request: MailRequest;
  /** As it goes out where it goes alone. */
  readonly words: RenderedMail;
}

const isMailKey = (key: string): key is MailKey => (mailKeys as readonly string[]).includes(key);

/**
 * Reads what a mail says, as the case stands now, and puts it into words.
 *
 * @param now the moment of sending, ISO 8601
 * @throws NotDeliverable where there is no such mail, nobody to send it to, or its reader may not know of it any more
 */
export async function prepareMail(
  em: EntityManager,
  mail: UndeliveredMail,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: string },
): Promise<Prepared> {
  const key = mail.data.mail;
  if (!isMailKey(key)) throw new NotDeliverable('unknown-mail');
  const reading = await readForMail(em, mail);
  const { recipient, access } = reading;
  if (!recipient?.email) throw new NotDeliverable('no-address');
  if (access === 'nothing') throw new NotDeliverable(notTheirs);
  const data = mailData(mail, reading);
  const copy = await copyFor(em, mail, recipient);
  // Last, because it may make a link, which somebody is then to get.
  const link = access === 'opens' ? await linkOf(em, mail, reading, { publicUrl, now }) : null;
  const leave = await leaveLinkOf(em, mail, { publicUrl, now });
  const guidelines = `${publicUrl}${guidelinesPath}?lang=${firstOffered([recipient.language])}`;
  const request = {
    key,
    language: recipient.language,
    recipientName: recipient.name,
    link: link && link.address,
    data: { ...data, guidelines, unsubscribe: leave?.address },
    copy,
  };
  // Made into words here, so that one whose words cannot be made keeps no other from going out.
  return {
    mail,
    reading,
    recipient,
    address: recipient.email,
    link,
    leave,
    request,
    words: renderMail(request),
  };
}
