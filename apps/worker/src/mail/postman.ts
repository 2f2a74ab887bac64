import {
  dropReplyAddress,
  makeReplyAddress,
  readForMail,
  type EntityManager,
  type UndeliveredMail,
} from '@waymark/db';
import { guidelinesPath, mailKeys, renderMail, type MailKey } from '@waymark/documents';
import { firstOffered } from '@waymark/domain';
import { createTransport } from 'nodemailer';
import { calendarFileOf } from './calendar-file.js';
import { linkOf } from './links.js';
import { mailData } from './mail-data.js';
import { NotDeliverable } from './not-deliverable.js';
import { copyFor } from './report-copy.js';

/** Sends the mails of the outbox. */
export interface Postman {
  /**
   * Writes one mail and hands it to the mail server.
   *
   * @param now the moment of sending, ISO 8601
   * @throws NotDeliverable when it will never arrive; any other error when it may be tried again
   */
  send(em: EntityManager, effect: UndeliveredMail, now: string): Promise<void>;
  close(): void;
}

export interface PostmanSettings {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly publicUrl: string;
  /** Mailbox that takes answers and delivery-status notices; null while nobody reads it. */
  readonly casesAddress: string | null;
}

/** A mail server that does not answer must not use up the time of the activity that waits for it. */
const timeouts = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
  dnsTimeout: 5_000,
};

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly syscall?: unknown;
}

/** The server said no, or was not reached at all: the mail is surely nowhere. In any other case it may have arrived. */
const wasNotTaken = ({ responseCode, syscall }: SmtpError): boolean =>
  typeof responseCode === 'number' || syscall === 'connect' || syscall === 'getaddrinfo';

/** The server refused this very address or mail for good; a refusal to log in is no refusal of the mail. */
function isRefusedForGood({ code, responseCode }: SmtpError): boolean {
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return aboutThisMail && typeof responseCode === 'number' && responseCode >= 500;
}

/** Which request a mail follows from, for whoever looks for it in a mail server's log. */
const headersOf = ({ traceId, requestId }: UndeliveredMail): Record<string, string> => {
  const id = traceId ?? requestId;
  return id ? { 'X-Waymark-Request': id } : {};
};

const isMailKey = (key: string): key is MailKey => (mailKeys as readonly string[]).includes(key);

/** `cases@example.org` with a token in it: `cases+token@example.org`. */
const withToken = (address: string, token: string): string => address.replace('@', `+${token}@`);

/** Where a mail is answered to, made for this very mail; null while answers go to its sender. */
const replyAddressFor = (
  em: EntityManager,
  casesAddress: string | null,
  { caseKind, caseId, data }: UndeliveredMail,
  now: string,
) =>
  casesAddress === null
    ? null
    : makeReplyAddress(em, { caseKind, caseId, personId: data.personId }, new Date(now));

export function createPostman({ smtpUrl, mailFrom, publicUrl, casesAddress }: PostmanSettings): Postman {
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  return {
    close: () => transport.close(),
    async send(em, effect, now) {
      const key = effect.data.mail;
      if (!isMailKey(key)) throw new NotDeliverable('unknown-mail');
      const reading = await readForMail(em, effect);
      const { recipient } = reading;
      if (!recipient?.email) throw new NotDeliverable('no-address');
      const reply = await replyAddressFor(em, casesAddress, effect, now);
      const link = await linkOf(em, effect, reading, { publicUrl, now });
      const { subject, text, html } = renderMail({
        key,
        language: recipient.language,
        recipientName: recipient.name,
        link: link && link.address,
        data: {
          ...(await mailData(em, effect, reading)),
          guidelines: `${publicUrl}${guidelinesPath}?lang=${firstOffered([recipient.language])}`,
        },
        copy: await copyFor(em, effect, recipient),
      });
      const calendar = calendarFileOf(effect, reading, { mailFrom, publicUrl });
      const to = { name: recipient.name, address: recipient.email };
      // Sent again after a crash, it is the same mail: readers' programs show it once.
      const messageId = `<${effect.id}@waymark>`;
      try {
        await transport.sendMail({
          from: mailFrom,
          to,
          subject,
          text,
          html,
          messageId,
          headers: headersOf(effect),
          // What cannot be delivered comes back to where it is read.
          ...(casesAddress && { envelope: { from: casesAddress, to: to.address } }),
          ...(casesAddress && reply && { replyTo: withToken(casesAddress, reply.token) }),
          // As a part of its own and as a file, which is what calendar programs look for between them.
          ...(calendar && {
            icalEvent: {
              filename: calendar.fileName,
              method: calendar.method,
              content: calendar.content,
            },
          }),
        });
      } catch (error) {
        if (wasNotTaken(error as SmtpError)) {
          await link?.drop?.();
          if (reply) await dropReplyAddress(em, reply.id);
        }
        if (isRefusedForGood(error as SmtpError)) {
          throw new NotDeliverable(`smtp-${(error as { responseCode: number }).responseCode}`);
        }
        throw error;
      }
    },
  };
}
