import { html, type Html } from '../html/html.js';
import type { FactsheetTexts } from '../texts/index.js';
import { linkIn, type Reading } from '../texts/reading.js';
import { cssPath, fontPathInSite, scriptPath } from './assets.js';
import { firstFont } from './fonts.js';
import { languageChoice } from './language-choice.js';

/**
 * What a public page may load: its own style, fonts and pictures, nothing else. To be sent as
 * `Content-Security-Policy`.
 */
export const sitePolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The same for pages that bring our own script, or a form that asks ourselves. */
export const livelyPolicy = `${sitePolicy.replace("form-action 'none'", "form-action 'self'")}; script-src 'self'`;

export interface PageFrame {
  readonly reading: Reading;
  /** Address of this page without its origin, for the switch of languages; null where there is none to switch to. */
  readonly path: string | null;
  readonly texts: FactsheetTexts;
  readonly title: string;
  readonly description: string;
  /** Address of this page with its origin; null for pages that nobody should link to. */
  readonly url: string | null;
  /** Address of the picture that stands for the page when it is shared, with its origin. */
  readonly image?: { readonly url: string; readonly alt: string } | undefined;
  readonly pdf?: string;
  /** Does it bring our script? Then it is sent with `livelyPolicy`. */
  readonly lively?: boolean;
  readonly main: Html;
}

// Three waymarks on a path.
const sign = html`<svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true" fill="currentColor">
  <circle cx="3" cy="17" r="3" />
  <circle cx="14" cy="10" r="3" />
  <circle cx="25" cy="3" r="3" />
  <path d="M3 17 14 10 25 3" fill="none" stroke="currentColor" stroke-width="1.5" />
</svg>`;

const sharing = ({ title, description, url, image }: PageFrame): Html =>
  url === null
    ? html`<meta name="robots" content="noindex" />`
    : html`<link rel="canonical" href="${url}" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        <meta property="og:url" content="${url}" />
        ${
          image &&
          html`<meta property="og:image" content="${image.url}" />
            <meta property="og:image:alt" content="${image.alt}" />
            <meta name="twitter:card" content="summary_large_image" />`
        }`;

/** A whole public page around its main part. */
export function page(frame: PageFrame): string {
  const { reading, path, texts, title, description, pdf, lively, main } = frame;
  const list = linkIn(reading, '/factsheets');
  const document = html`<!doctype html>
    <html lang="${reading.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${texts.siteName}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12171d" media="(prefers-color-scheme: dark)" />
        ${sharing(frame)}
        <link rel="preload" href="${fontPathInSite(firstFont)}" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="${cssPath}" />
        ${pdf && html`<link rel="alternate" type="application/pdf" href="${pdf}" />`}
        ${lively && html`<script src="${scriptPath}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header class="top">
          <div class="wrap">
            <a class="brand" href="${list}">${sign}<span>${texts.siteName}</span></a>
            <div class="quiet">
              <a href="${list}">${texts.allFactsheets}</a>
              <a href="${linkIn(reading, '/promoters')}">${texts.promoters}</a>
              <a href="${linkIn(reading, '/guidelines')}">${texts.guidelines}</a>
              ${path !== null && languageChoice(reading, path, texts)}
            </div>
          </div>
          <div class="wrap also">
            <a href="${list}">${texts.allFactsheets}</a>
            <a href="${linkIn(reading, '/promoters')}">${texts.promoters}</a>
            <a href="${linkIn(reading, '/guidelines')}">${texts.guidelines}</a>
          </div>
        </header>
        ${main}
      </body>
    </html>`;
  return squeeze(document.text);
}

// The indentation of the templates is for us; nothing on these pages keeps its blanks.
const squeeze = (text: string): string => `${text.replace(/\n\s*/g, '\n').trim()}\n`;
