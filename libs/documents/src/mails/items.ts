import { html, type Html } from '../html/html.js';

/** One mail within a mail that brings several. */
export interface MailItem {
  /** What would have been its subject. */
  readonly heading: string;
  /** Which case it is about; null where nothing is known of it. */
  readonly about: string | null;
  readonly why: string;
  readonly body: readonly string[];
  /** Null where there is nothing to open. */
  readonly button: { readonly words: string; readonly link: string } | null;
}

const lines = (text: string): Html[] =>
  text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));

/** For programs that show text only. @param colon as the language sets it */
export const itemsAsText = (items: readonly MailItem[], colon: string): string[] =>
  items.flatMap(({ heading, about, why, body, button }) => [
    `${heading}\n${'='.repeat(heading.length)}`,
    ...(about === null ? [] : [about]),
    why,
    ...body,
    ...(button ? [`${button.words}${colon}\n${button.link}`] : []),
  ]);

/** The same for everybody else: each with a link of its own, because each is done by itself. */
export const itemsAsHtml = (items: readonly MailItem[]): Html =>
  html`${items.map(
    ({ heading, about, why, body, button }) =>
      html`<h2
          class="line"
          style="margin:24px 0 4px;padding-top:24px;border-top:1px solid #dcd8ce;font-size:20px;line-height:1.3;"
        >
          ${heading}
        </h2>
        ${
          about === null
            ? ''
            : html`<p class="soft" style="margin:0 0 16px;font-size:14px;color:#4b5664;">${about}</p>`
        }
        ${[why, ...body].map((text) => html`<p style="margin:0 0 16px;">${lines(text)}</p>`)}
        ${
          button
            ? html`<p style="margin:0 0 24px;">
                <a class="link" href="${button.link}" style="color:#0b6b6b;font-weight:600;"
                  >${button.words}</a
                >
              </p>`
            : ''
        }`,
  )}`;
