import { inReadingOrder } from '@waymark/domain';

/** A piece of HTML that is safe to put into a page: made by `html` only. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Value = string | number | Html | null | undefined | false | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML: in an element or in a quoted attribute it says itself and nothing else. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(inReadingOrder(value.normalize('NFC')));
  return typeof value === 'number' ? String(value) : value.map(render).join('');
}

/**
 * Template tag for HTML. Every value is escaped unless it is HTML made by this tag; null, undefined and false
 * leave nothing. Attribute values must stand in double quotes, and addresses in them must be our own.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.map((text, index) => text + render(values[index])).join(''));
}

/** A text in paragraphs: an empty line ends one, a single line break stays. */
export const paragraphsOf = (text: string): Html =>
  html`${text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => html`<p>${lines(part)}</p>`)}`;

const lines = (text: string): Html[] =>
  text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));

/** The language of an element that is not in that of its page; nothing where it is. */
export const lang = (written: string | undefined): Html | undefined =>
  written === undefined ? undefined : html` lang="${written}"`;
