import { asHtml, asText } from './layout.js';
import { englishMails } from './en/index.js';
import type { MailCatalogue, MailData, MailKey, MailWords } from './mail.js';
import { say, sayIfKnown, subjectLine, valuesOf } from './words.js';

const catalogues: Readonly<Record<string, MailCatalogue>> = { en: englishMails };

export interface MailRequest {
  readonly key: MailKey;
  /** BCP 47 code of the reader's language; English where we have no others. */
  readonly language: string;
  readonly recipientName: string;
  /** Where the button leads: see `mailOpens`; null for a mail that has none. */
  readonly link: string | null;
  readonly data: MailData;
}

export interface RenderedMail {
  /** One line, safe as a header. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Only addresses that a browser opens as a page. */
function checkedLink(link: string | null): string {
  const url = URL.parse(link ?? '');
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new TypeError('A mail links to web pages only');
  return url.href;
}

/**
 * Writes a mail in the reader's language, as HTML and as plain text with the same content.
 * @throws TypeError when the link is not the address of a web page
 */
export function renderMail({ key, language, recipientName, link, data }: MailRequest): RenderedMail {
  const spoken = catalogues[language.split('-')[0] ?? ''] ? (language.split('-')[0] ?? 'en') : 'en';
  const catalogue = catalogues[spoken] ?? englishMails;
  const words: MailWords = catalogue.mails[key];
  const values = { ...valuesOf(data, spoken), name: subjectLine(recipientName) || undefined };
  const subject = subjectLine(say(words.subject, values, catalogue));
  const parts = {
    language: spoken,
    subject,
    greeting: sayIfKnown(catalogue.greeting, values) ?? catalogue.greetingWithoutName,
    why: say(words.why, values, catalogue),
    body: (words.body ?? []).map((line) => sayIfKnown(line, values)).filter((line) => line !== null),
    button: words.button === undefined ? null : { words: words.button, link: checkedLink(link) },
    closing: catalogue.closing,
    foot: catalogue.foot,
  };
  return { subject, text: asText(parts), html: asHtml(parts) };
}
