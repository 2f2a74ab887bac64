import { readForMail, type EntityManager, type UndeliveredMail } from '@waymark/db';
import { mailKeys, renderMail, type MailKey } from '@waymark/documents';
import { createTransport } from 'nodemailer';
import { linkOf } from './links.js';
import { mailData } from './mail-data.js';
import { NotDeliverable } from './not-deliverable.js';

/** Sends the mails of the outbox. */
export interface Postman {
  /**
   * Writes one mail and hands it to the mail server.
   *
   * @throws NotDeliverable when it will never arrive; any other error when it may be tried again
   */
  send(em: EntityManager, effect: UndeliveredMail): Promise<void>;
  close(): void;
}

export interface PostmanSettings {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly publicUrl: string;
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
}

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

export function createPostman({ smtpUrl, mailFrom, publicUrl }: PostmanSettings): Postman {
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  return {
    close: () => transport.close(),
    async send(em, effect) {
      const key = effect.data.mail;
      if (!isMailKey(key)) throw new NotDeliverable('unknown-mail');
      const reading = await readForMail(em, effect);
      const { recipient } = reading;
      if (!recipient?.email) throw new NotDeliverable('no-address');
      const { subject, text, html } = renderMail({
        key,
        language: recipient.language,
        recipientName: recipient.name,
        link: await linkOf(em, effect, reading, publicUrl),
        data: await mailData(em, effect, reading),
      });
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
        });
      } catch (error) {
        if (isRefusedForGood(error as SmtpError)) {
          throw new NotDeliverable(`smtp-${(error as { responseCode: number }).responseCode}`);
        }
        throw error;
      }
    },
  };
}
