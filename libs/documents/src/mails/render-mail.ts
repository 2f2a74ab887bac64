import { agreed, offeredLanguage, type PerLanguage, type ReportCopy } from '@waymark/domain';
import type { CopyParts } from './copy.js';
import { asHtml, asText, type MailParts } from './layout.js';
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
  /** Where the button leads: see `mailOpens`; null for a mail that has none, or whose reader may not open it. */
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
function checkedLink(link: string): string {
  const url = URL.parse(link);
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

/** What a mail says, before it is set. */
function partsOf({ key, language, recipientName, link, data, copy }: MailRequest): MailParts {
  const spoken = offeredLanguage(language) ?? 'en';
  const catalogue = mailCatalogues[spoken];
  const words: MailWords = catalogue.mails[key];
  const values = { ...valuesOf(data, spoken), name: subjectLine(recipientName) || undefined };
  const agreeing = (template: string) => agreed(spoken, template, values);
  // To whoever may be told of a thing that they may not open, nothing is offered to be opened.
  const hasButton = words.button !== undefined && link !== null;
  return {
    language: spoken,
    subject: subjectLine(say(agreeing(words.subject), values, catalogue)),
    greeting: sayIfKnown(catalogue.greeting, values) ?? catalogue.greetingWithoutName,
    why: say(agreeing(words.why), values, catalogue),
    body: (words.body ?? [])
      .map((line) => sayIfKnown(agreeing(line), values))
      .filter((line) => line !== null),
    button: hasButton ? { words: words.button!, link: checkedLink(link) } : null,
    copy: copyParts(copy, catalogue),
    items: [],
    closing: catalogue.closing,
    foot: catalogue.foot,
  };
}

const written = (parts: MailParts): RenderedMail => ({
  subject: parts.subject,
  text: asText(parts),
  html: asHtml(parts),
});

/**
 * Writes a mail in the reader's language, as HTML and as plain text with the same content.
 * @throws TypeError when the link is not the address of a web page
 */
export const renderMail = (request: MailRequest): RenderedMail => written(partsOf(request));

/** The case a mail is about, in a line. */
function aboutOf({ data }: MailRequest): string | null {
  const known = [data.reference, data.title].filter((one) => one !== undefined && one !== '');
  return known.length === 0 ? null : subjectLine(known.join(' · '));
}

/**
 * Writes several mails to one person as one: each with its own words, its case and its link.
 *
 * @param requests at least two, all to the same person
 * @throws TypeError when a link is not the address of a web page
 */
export function renderTogether(requests: readonly MailRequest[]): RenderedMail {
  const all = requests.map((request) => ({ request, parts: partsOf(request) }));
  const [{ parts: first }] = all as [(typeof all)[number]];
  const { together } = mailCatalogues[first.language];
  const around = { count: String(all.length), more: String(all.length - 1) };
  const put = (template: string, values: Readonly<Record<string, string>>) =>
    sayIfKnown(template, values) ?? template;
  // What is said behind the first subject is never cut off.
  const room = 150 - put(together.subject, { ...around, subject: '' }).length;
  const subject = put(together.subject, { ...around, subject: subjectLine(first.subject, room) });
  return written({
    ...first,
    subject,
    why: put(together.why, around),
    body: [],
    button: null,
    copy: null,
    items: all.map(({ request, parts: { subject: heading, why, body, button } }) => ({
      heading,
      about: aboutOf(request),
      why,
      body,
      button,
    })),
  });
}
