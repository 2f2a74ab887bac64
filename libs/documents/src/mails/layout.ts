import { inReadingOrder, type OfferedLanguage } from '@waymark/domain';
import { html, type Html } from '../html/html.js';
import { copyAsHtml, copyAsText, type CopyParts } from './copy.js';
import { itemsAsHtml, itemsAsText, type MailItem } from './items.js';

/** What stands in a mail, in both of its forms. */
export interface MailParts {
  readonly language: OfferedLanguage;
  readonly subject: string;
  readonly greeting: string;
  readonly why: string;
  readonly body: readonly string[];
  /** Null where there is nothing to open. */
  readonly button: { readonly words: string; readonly link: string } | null;
  /** What the reader filed, where the mail is a copy of it. */
  readonly copy: CopyParts | null;
  /** The mails that it brings, where it brings several; empty for every other. */
  readonly items: readonly MailItem[];
  readonly closing: string;
  readonly foot: string;
}

/** French puts a narrow space before it that does not break. */
const colon = (language: string): string => (language === 'fr' ? '\u202f:' : ':');

/** The mail for programs that show text only: nothing is missing in it. */
export const asText = (mail: MailParts): string =>
  inReadingOrder(
    [
      mail.greeting,
      mail.why,
      ...mail.body,
      ...(mail.button ? [`${mail.button.words}${colon(mail.language)}\n${mail.button.link}`] : []),
      ...(mail.copy ? copyAsText(mail.copy) : []),
      ...itemsAsText(mail.items, colon(mail.language)),
      `-- \n${mail.closing}\n${mail.foot}`,
    ].join('\n\n'),
  ) + '\n';

const lines = (text: string): Html[] =>
  text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));

const font = "font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const paragraph = (text: string, style = ''): Html =>
  html`<p style="margin:0 0 16px;${style}">${lines(text)}</p>`;

const button = ({ words, link }: NonNullable<MailParts['button']>): Html =>
  html`<p style="margin:24px 0 32px;">
    <a
      class="button"
      href="${link}"
      style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0b6b6b;color:#ffffff;font-weight:600;text-decoration:none;"
      >${words}</a
    >
  </p>`;

/** The mail as HTML: one column, one button, styles inside because mail programs drop the rest. */
export const asHtml = (mail: MailParts): string =>
  html`<!doctype html>
    <html lang="${mail.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${mail.subject}</title>
        <style>
          @media (prefers-color-scheme: dark) {
            .paper {
              background: #12171d !important;
            }
            .ink {
              color: #ece9e2 !important;
            }
            .soft {
              color: #aab4bf !important;
            }
            .line {
              border-color: #2c3641 !important;
            }
            .link {
              color: #5cc4be !important;
            }
            .button {
              background: #5cc4be !important;
              color: #0d1a1c !important;
            }
          }
        </style>
      </head>
      <body class="paper" style="margin:0;padding:0;background:#fbfaf7;">
        <table
          role="presentation"
          class="paper"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          style="background:#fbfaf7;"
        >
          <tr>
            <td align="center" style="padding:32px 20px;">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                style="max-width:560px;"
              >
                <tr>
                  <td class="ink" style="${font}font-size:16px;line-height:1.5;color:#1c2430;">
                    ${paragraph(mail.greeting)} ${paragraph(mail.why, 'font-weight:600;')}
                    ${mail.body.map((text) => paragraph(text))} ${mail.button ? button(mail.button) : ''}
                    ${mail.copy ? copyAsHtml(mail.copy) : ''} ${itemsAsHtml(mail.items)}
                    <p
                      class="soft line"
                      style="margin:0;padding-top:16px;border-top:1px solid #dcd8ce;font-size:14px;color:#4b5664;"
                    >
                      ${mail.closing}<br />${mail.foot}
                    </p>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`.text.replace(/\n\s*/g, '\n');
