import { agreed, offeredLanguage, type PerLanguage, type ReportCopy } from '@waymark/domain';
import type { CopyParts } from './copy.js';
import { asHtml, asText } from './layout.js';
import { germanMails } from './de/index.js';
import { englishMails } from './en/index.js';
import { spanishMails } from './es/index.js';
import { frenchMails } from './fr/index.js';
import { italianMails } from './it/index.js';
import type { MailCatalogue, MailData, MailKey, MailWords } from './mail.js';
import { swedishMails } from './sv/index.js';
import { say, sayIfKnown, subjectLine, valuesOf } from './words.js';

/** One catalogue a language. */
export const mailCatalogues: PerLanguage<MailCatalogue> = {
  en: englishMails,
  fr: frenchMails,
  sv: swedishMails,
  de: germanMails,
  es: spanishMails,
  it: italianMails,
};

export interface MailRequest {
  readonly key: MailKey;
  /** BCP 47 code of the reader's language; English where we have no others. */
  readonly language: string;
  readonly recipientName: string;
  /** Where the button leads: see `mailOpens`; null for a mail that has none. */
  readonly link: string | null;
  readonly data: MailData;
  /** Of a mail that brings somebody what they filed, in the reader's language. */
  readonly copy?: (ReportCopy & { readonly certificateWanted: boolean }) | null | undefined;
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

function copyParts(copy: MailRequest['copy'], { copy: words }: MailCatalogue): CopyParts | null {
  if (!copy) return null;
  const after = [
    ...(copy.leftOut ? [words.leftOut] : []),
    ...(copy.certificateWanted ? [words.certificate] : []),
  ];
  return { heading: words.heading, sections: copy.sections, after };
}

/**
 * Writes a mail in the reader's language, as HTML and as plain text with the same content.
 * @throws TypeError when the link is not the address of a web page
 */
export function renderMail({ key, language, recipientName, link, data, copy }: MailRequest): RenderedMail {
  const spoken = offeredLanguage(language) ?? 'en';
  const catalogue = mailCatalogues[spoken];
  const words: MailWords = catalogue.mails[key];
  const values = { ...valuesOf(data, spoken), name: subjectLine(recipientName) || undefined };
  const agreeing = (template: string) => agreed(spoken, template, values);
  const subject = subjectLine(say(agreeing(words.subject), values, catalogue));
  const parts = {
    language: spoken,
    subject,
    greeting: sayIfKnown(catalogue.greeting, values) ?? catalogue.greetingWithoutName,
    why: say(agreeing(words.why), values, catalogue),
    body: (words.body ?? [])
      .map((line) => sayIfKnown(agreeing(line), values))
      .filter((line) => line !== null),
    button: words.button === undefined ? null : { words: words.button, link: checkedLink(link) },
    copy: copyParts(copy, catalogue),
    closing: catalogue.closing,
    foot: catalogue.foot,
  };
  return { subject, text: asText(parts), html: asHtml(parts) };
}
