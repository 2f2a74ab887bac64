import {
  dropReplyAddress,
  makeReplyAddress,
  type EntityManager,
  type Gathered,
  type UndeliveredMail,
} from '@waymark/db';
import { renderTogether } from '@waymark/documents';
import { isListed } from '@waymark/domain';
import { createTransport } from 'nodemailer';
import { calendarFileOf } from './calendar-file.js';
import { leaveHeaders } from './leave-link.js';
import { NotDeliverable } from './not-deliverable.js';
import { prepareMail, type Prepared } from './prepare.js';

export interface FailedMail {
  readonly mail: UndeliveredMail;
  /** A `NotDeliverable` when it will never arrive; any other when it may be tried again. */
  readonly error: unknown;
  /** It surely did not go out; where this is false it may have, and its reader's program is to know it again. */
  readonly nowhere: boolean;
}

/** Sends the mails of the outbox. */
export interface Postman {
  /**
   * Writes mails to one person and hands them to the mail server as one. Each is sent or failed; those that failed by
   * themselves do not keep the others from going out.
   *
   * @param now the moment of sending, ISO 8601
   */
  send(
    em: EntityManager,
    gathered: Gathered,
    now: string,
  ): Promise<{ readonly sent: readonly UndeliveredMail[]; readonly failed: readonly FailedMail[] }>;
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

/**
 * Connections are kept for the next mail, because saying hello costs more than a mail does. As many as are wanted, so that
 * no mail waits behind one that a slow server keeps; let go of well before a server tires of waiting.
 */
const connections = { pool: true, maxConnections: 100, idleTimeout: 5_000, maxRequeues: 1 } as const;

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

/** `cases@example.org` with a token in it: `cases+token@example.org`. */
const withToken = (address: string, token: string): string => address.replace('@', `+${token}@`);

/**
 * Where a mail is answered to, made for this very mail; null while answers go to its sender, and where it tells of
 * several cases: an answer would not say which of them it is about.
 */
async function replyAddressFor(
  em: EntityManager,
  casesAddress: string | null,
  mails: readonly UndeliveredMail[],
  now: string,
) {
  const [{ caseKind, caseId, data }] = mails as [UndeliveredMail];
  // Nor has a call or an application a story in which everybody could read an answer.
  if (casesAddress === null || !isListed(caseKind) || mails.some((mail) => mail.caseId !== caseId))
    return null;
  return makeReplyAddress(em, { caseKind, caseId, personId: data.personId }, new Date(now));
}

export function createPostman({ smtpUrl, mailFrom, publicUrl, casesAddress }: PostmanSettings): Postman {
  const transport = createTransport({ url: smtpUrl, ...timeouts, ...connections });

  /** What each says, and what cannot be said: one that fails must not hold up the others. */
  async function prepareAll(em: EntityManager, { mails }: Gathered, now: string) {
    const prepared: Prepared[] = [];
    const failed: FailedMail[] = [];
    for (const mail of mails) {
      try {
        prepared.push(await prepareMail(em, mail, { publicUrl, now }));
      } catch (error) {
        failed.push({ mail, error, nowhere: true });
      }
    }
    return { prepared, failed };
  }

  return {
    close: () => transport.close(),
    async send(em, gathered, now) {
      const { prepared, failed } = await prepareAll(em, gathered, now);
      const [first, ...more] = prepared;
      if (!first) return { sent: [], failed };
      const mails = prepared.map(({ mail }) => mail);
      const to = { name: first.recipient.name, address: first.address };
      const alone = more.length === 0;
      let reply: Awaited<ReturnType<typeof replyAddressFor>> = null;
      let handedOver = false;
      try {
        reply = await replyAddressFor(em, casesAddress, mails, now);
        const { subject, text, html } = alone
          ? first.words
          : renderTogether(prepared.map(({ request }) => request));
        const calendar = alone ? calendarFileOf(first.mail, first.reading, { mailFrom, publicUrl }) : null;
        handedOver = true;
        await transport.sendMail({
          from: mailFrom,
          to,
          subject,
          text,
          html,
          // Sent again after a crash, it is the same mail: readers' programs show it once.
          messageId: `<${gathered.id}@waymark>`,
          headers: {
            ...headersOf(first.mail),
            ...leaveHeaders(prepared.find(({ leave }) => leave)?.leave ?? null),
          },
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
      } catch (thrown) {
        const nowhere = !handedOver || wasNotTaken(thrown as SmtpError);
        if (nowhere) {
          for (const { link, leave } of prepared) {
            await link?.drop?.();
            await leave?.drop?.();
          }
          if (reply) await dropReplyAddress(em, reply.id);
        }
        const error = isRefusedForGood(thrown as SmtpError)
          ? new NotDeliverable(`smtp-${(thrown as { responseCode: number }).responseCode}`)
          : thrown;
        return { sent: [], failed: [...failed, ...mails.map((mail) => ({ mail, error, nowhere }))] };
      }
      return { sent: mails, failed };
    },
  };
}
