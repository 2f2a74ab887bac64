import { formatName } from '@waymark/domain';
import { html, lang, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { inLanguageOf, linkIn, writtenIn, type Reading } from '../texts/reading.js';
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
  readonly reading: Reading;
}

const blank = html`<div class="blank" aria-hidden="true">
  <svg width="84" height="60" viewBox="0 0 28 20" fill="currentColor">
    <circle cx="3" cy="17" r="2" />
    <circle cx="14" cy="10" r="2" />
    <circle cx="25" cy="3" r="2" />
    <path d="M3 17 14 10 25 3" fill="none" stroke="currentColor" />
  </svg>
</div>`;

function card({ slug, content, language }: PublicFactsheet, texts: FactsheetTexts, reading: Reading): Html {
  const [photo] = content.photos;
  const kicker = [formatName(content.format) ?? '', monthsInWords(content.when, reading.language)];
  const sender = content.senders[0];
  return html`<li>
    ${photo ? picture({ slug }, photo, '(min-width: 60rem) 24rem, 100vw') : blank}
    <p class="kicker">${kicker.filter((part) => part !== '').join(' · ')}</p>
    <h2>
      <a href="${linkIn(reading, factsheetPath(slug))}" ${lang(writtenIn(reading, language))}
        >${content.title}</a
      >
    </h2>
    ${sender && html`<p>${fill(texts.between, { sender: placeOf(sender), host: placeOf(content.host) })}</p>`}
  </li>`;
}

/** The list of published factsheets. @param origin of our own site */
export const renderFactsheetList = (list: FactsheetList, origin: string): string =>
  inLanguageOf(list.reading, () => listOf(list, origin));

function listOf(list: FactsheetList, origin: string): string {
  const { reading } = list;
  const texts = textsFor(reading.language);
  const { pageNumber } = list;
  const pages =
    (pageNumber > 1 || list.hasOlder) &&
    html`<nav class="pages">
      ${pageNumber > 1 ? html`<a href="${linkIn(reading, `/factsheets?page=${pageNumber - 1}`)}">${texts.newer}</a>` : html`<span></span>`}
      ${list.hasOlder && html`<a href="${linkIn(reading, `/factsheets?page=${pageNumber + 1}`)}">${texts.older}</a>`}
    </nav>`;
  return page({
    reading,
    path: pageNumber > 1 ? `/factsheets?page=${pageNumber}` : '/factsheets',
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
                ${list.sheets.map((sheet) => card(sheet, texts, reading))}
              </ul>`
            : html`<p>${texts.listEmpty}</p>`
        }
        ${pages}
      </main>
      <div class="foot-space"></div>`,
  });
}
