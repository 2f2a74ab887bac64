import { createHash } from 'node:crypto';
import type { Arrival } from '@waymark/domain';
import {
  type AddressObject,
  type Attachment,
  type ParsedMail,
  simpleParser,
  type StructuredHeader,
} from 'mailparser';

/** What a delivery-status notice (RFC 3464) says of one of our mails. */
export interface DeliveryNotice {
  /** The mail, by its Message-ID. */
  readonly effectId: string;
  readonly arrival: Arrival;
  /** Bare, such as `dsn-5.1.1`. */
  readonly code: string;
}

/** A mail that came in, as far as it is looked at. */
export interface IncomingMail {
  /** What makes it this mail and no other. */
  readonly identity: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Every address it was sent to, in small letters. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text, made from its HTML where it has no other. */
  readonly text: string;
  /** Names of its files. */
  readonly files: readonly string[];
  /** Sent by a program: an answer of one would be answered by another. */
  readonly automatic: boolean;
  /** Null for what is no notice, or none of a mail of ours. */
  readonly notice: DeliveryNotice | null;
}

/** Whom a server delivered to is not always whom a mail names. */
const addressHeaders = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to'];
const bulk = /^(bulk|junk|list|auto_reply)$/i;
/** `list`: the parser gathers List-Id and its kin there. */
const programHeaders = ['list', 'x-autoreply', 'x-autorespond', 'x-loop'];
/** So much of a mail that came back is looked at for its Message-ID: it stands in its head. */
const headBytes = 64 * 1024;

const headerText = (mail: ParsedMail, name: string): string => {
  const value = mail.headers.get(name);
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' && 'text' in value ? String(value.text) : '';
};

function addressesIn(mail: ParsedMail): string[] {
  const named = [mail.to, mail.cc].flat().flatMap((part: AddressObject | undefined) => part?.value ?? []);
  const said = addressHeaders.flatMap(
    (name) => headerText(mail, name).match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [],
  );
  return [...new Set([...named.map(({ address }) => address ?? ''), ...said])]
    .filter(Boolean)
    .map((address) => address.toLowerCase());
}

function isAutomatic(mail: ParsedMail): boolean {
  const submitted = headerText(mail, 'auto-submitted').trim().toLowerCase();
  if (submitted !== '' && submitted !== 'no') return true;
  if (bulk.test(headerText(mail, 'precedence').trim())) return true;
  // A notice has no sender to answer to.
  if (mail.headers.has('return-path') && /^<?>?$/.test(headerText(mail, 'return-path').trim())) return true;
  return programHeaders.some((name) => mail.headers.has(name));
}

const partText = ({ content }: Attachment): string => content.subarray(0, headBytes).toString('utf8');

const isReport = (mail: ParsedMail): boolean => {
  const type = mail.headers.get('content-type') as StructuredHeader | undefined;
  return type?.value === 'multipart/report' && type.params?.['report-type'] === 'delivery-status';
};

/** The parser gives the status part as text, and the mail that came back as a file. */
function noticeIn(mail: ParsedMail): DeliveryNotice | null {
  if (!isReport(mail)) return null;
  const told = [mail.text ?? '', ...mail.attachments.map(partText)].join('\n');
  const effectId = /^message-id:\s*<([0-9a-f-]{36})@waymark>/im.exec(told)?.[1];
  const action = /^action:[ \t]*(failed|delayed|delivered|relayed|expanded)[ \t]*$/im
    .exec(told)?.[1]
    ?.toLowerCase();
  if (!effectId || (action !== 'failed' && action !== 'delivered')) return null;
  const status = /^status:[ \t]*([245]\.\d{1,3}\.\d{1,3})/im.exec(told)?.[1];
  const code = `dsn-${status ?? '5.0.0'}`;
  return { effectId: effectId.toLowerCase(), arrival: action === 'failed' ? 'bounced' : 'arrived', code };
}

/** Reads a mail as it came, RFC 5322. Whatever it is, this does not fail: what cannot be read is empty. */
export async function readMail(raw: Buffer): Promise<IncomingMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
  const from = mail.from?.value[0];
  const files = mail.attachments.map(({ filename, contentType }) => filename ?? contentType);
  return {
    identity: mail.messageId ?? createHash('sha256').update(raw).digest('hex'),
    from: { name: from?.name ?? '', address: from?.address?.toLowerCase() ?? '' },
    to: addressesIn(mail),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    files,
    automatic: isAutomatic(mail),
    notice: noticeIn(mail),
  };
}
