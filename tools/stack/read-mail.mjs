import { simpleParser } from 'mailparser';

/**
 * A mail as it came, with what the server alone knows of it.
 * @typedef {object} KeptMail
 * @property {string} id
 * @property {string} receivedAt ISO instant
 * @property {string[]} to addresses it was really delivered to, Cc and Bcc among them
 * @property {string} raw base64
 */

/**
 * A mail as the page and the tests see it.
 * @typedef {object} Mail
 * @property {string} id
 * @property {string} receivedAt ISO instant
 * @property {string} from
 * @property {string[]} to addresses it was really delivered to, Cc and Bcc among them
 * @property {string} subject
 * @property {string | null} messageId
 * @property {string | null} replyTo where it is answered to, if not to its sender
 * @property {string | null} request which request of the API it follows from
 * @property {string[]} list headers by which mail programs offer to leave a list
 * @property {string} text
 * @property {string | null} html
 * @property {string | undefined} calendar what a calendar program would take up
 * @property {{ filename: string, contentType: string, size: number }[]} attachments
 */

/**
 * @param {KeptMail} kept
 * @returns {Promise<Mail>}
 */
export async function readMail({ id, receivedAt, to, raw }) {
  const parsed = await simpleParser(Buffer.from(raw, 'base64'), {
    skipImageLinks: false,
    // Ours bring both; making one of the other takes longer than all the rest.
    skipHtmlToText: true,
    skipTextToHtml: true,
  });
  return {
    id,
    receivedAt,
    from: parsed.from?.text ?? '',
    to,
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? null,
    replyTo: parsed.replyTo?.value[0]?.address ?? null,
    request: /** @type {string | undefined} */ (parsed.headers.get('x-waymark-request')) ?? null,
    list: parsed.headerLines.filter(({ key }) => key.startsWith('list-')).map(({ line }) => line),
    text: parsed.text ?? '',
    html: parsed.html || null,
    calendar: parsed.attachments
      .find(({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics')
      ?.content.toString('utf8'),
    attachments: parsed.attachments.map(({ filename, contentType, size }) => ({
      filename: filename ?? 'attachment',
      contentType,
      size,
    })),
  };
}
