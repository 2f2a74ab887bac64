/** Lines of a mail as it comes over the wire. */
const wire = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;

interface Written {
  readonly from: string;
  readonly to: string;
  readonly id?: string;
  readonly subject?: string;
  readonly text?: string;
  /** Further lines of its head. */
  readonly head?: readonly string[];
}

/** A mail that somebody wrote, with a file in it. */
export const writtenMail = ({
  from,
  to,
  id = '1',
  subject = 'Re: dates',
  text = 'Tuesday.',
  head = [],
}: Written) =>
  wire(
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@mail.example.org>`,
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    'Content-Type: application/pdf; name="plan.pdf"',
    'Content-Disposition: attachment; filename="plan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--b--',
  );

/** A delivery-status notice, RFC 3464, as a mail server sends it. */
export const statusNotice = (
  messageId: string,
  action: string,
  status: string,
  returned = 'message/rfc822',
) =>
  wire(
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: cases@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'Return-Path: <>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    '',
    '--r',
    'Content-Type: text/plain',
    '',
    'Action: this line is not the status',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; somebody@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--r',
    `Content-Type: ${returned}`,
    '',
    `Message-ID: ${messageId}`,
    'Subject: a mail of ours',
    '',
    ...(returned === 'message/rfc822' ? ['and what it said'] : []),
    '--r--',
  );
