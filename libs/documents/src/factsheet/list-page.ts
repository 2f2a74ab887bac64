import { formatOf } from '@waymark/domain';
import { html, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { picture } from '../site/photos.js';
import { monthsInWords } from '../texts/dates.js';
import { fill, textsFor, type FactsheetTexts } from '../texts/index.js';
import { placeOf, type PublicFactsheet } from './model.js';
import { factsheetPath } from './page.js';

/** One page of the list, newest first. Page numbers begin at 1. */
export interface FactsheetList {
  readonly sheets: readonly PublicFactsheet[];
  readonly pageNumber: number;
  readonly hasOlder: boolean;
  readonly language: string;
}

const blank = html`<div class="blank" aria-hidden="true">
  <svg width="84" height="60" viewBox="0 0 28 20" fill="currentColor">
    <circle cx="3" cy="17" r="2" />
    <circle cx="14" cy="10" r="2" />
    <circle cx="25" cy="3" r="2" />
    <path d="M3 17 14 10 25 3" fill="none" stroke="currentColor" />
  </svg>
</div>`;

function card({ slug, content, language }: PublicFactsheet, texts: FactsheetTexts): Html {
  const [photo] = content.photos;
  const kicker = [formatOf(content.format)?.name ?? '', monthsInWords(content.when, language)];
  const sender = content.senders[0];
  return html`<li>
    ${photo ? picture({ slug }, photo, '(min-width: 60rem) 24rem, 100vw') : blank}
    <p class="kicker">${kicker.filter((part) => part !== '').join(' · ')}</p>
    <h2><a href="${factsheetPath(slug)}">${content.title}</a></h2>
    ${sender && html`<p>${fill(texts.between, { sender: placeOf(sender), host: placeOf(content.host) })}</p>`}
  </li>`;
}

/** The list of published factsheets. @param origin of our own site */
export function renderFactsheetList(list: FactsheetList, origin: string): string {
  const texts = textsFor(list.language);
  const { pageNumber } = list;
  const pages =
    (pageNumber > 1 || list.hasOlder) &&
    html`<nav class="pages">
      ${pageNumber > 1 ? html`<a href="/factsheets?page=${pageNumber - 1}">${texts.newer}</a>` : html`<span></span>`}
      ${list.hasOlder && html`<a href="/factsheets?page=${pageNumber + 1}">${texts.older}</a>`}
    </nav>`;
  return page({
    language: list.language,
    texts,
    title: texts.listTitle,
    description: texts.listIntro,
    url: `${origin}/factsheets`,
    main: html`<main id="content" class="wrap">
        <div class="page-head">
          <h1>${texts.listTitle}</h1>
          <p>${texts.listIntro}</p>
        </div>
        ${
          list.sheets.length > 0
            ? html`<ul class="cards">
                ${list.sheets.map((sheet) => card(sheet, texts))}
              </ul>`
            : html`<p>${texts.listEmpty}</p>`
        }
        ${pages}
      </main>
      <div class="foot-space"></div>`,
  });
}
