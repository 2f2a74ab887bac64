import type { FactsheetOrganisation, FactsheetPhoto } from '@waymark/domain';
import { html, lang, paragraphsOf, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { photoPath, picture } from '../site/photos.js';
import { instantInWords } from '../texts/dates.js';
import { fill } from '../texts/index.js';
import { asWritten, inLanguageOf, linkIn, writtenIn, type Reading } from '../texts/reading.js';
import { joinBlock } from './join-block.js';
import { factsheetModel, placeOf, type FactsheetModel, type PublicFactsheet } from './model.js';

/** Addresses of a published factsheet. */
export const factsheetPath = (slug: string): string => `/factsheets/${slug}`;
export const factsheetPdfPath = (slug: string): string => `/factsheets/${slug}.pdf`;

const organisation = (one: FactsheetOrganisation): Html =>
  html`<dd><strong>${one.name}</strong><small>${placeOf(one)}</small></dd>`;

const fact = (name: string, value: string): Html | false =>
  value !== '' &&
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const facts = ({ texts, content, ...model }: FactsheetModel, pdf: string | undefined): Html =>
  html`<aside class="facts" aria-label="${texts.factsheet}">
    <dl>
      <div>
        <dt>${texts.host}</dt>
        ${organisation(content.host)}
      </div>
      <div>
        <dt>${content.senders.length > 1 ? texts.senders : texts.sender}</dt>
        ${content.senders.map(organisation)}
      </div>
      ${fact(texts.when, model.when)} ${fact(texts.format, model.format)}
      ${fact(texts.organised, model.organised)}
      ${
        model.topics.length > 0 &&
        html`<div>
          <dt>${texts.topics}</dt>
          ${model.topics.map((topic) => html`<dd>${topic}</dd>`)}
        </div>`
      }
    </dl>
    ${pdf && html`<a class="pdf" href="${pdf}">${texts.download}</a>`}
  </aside>`;

const list = (items: readonly string[]): Html =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const story = ({ texts, content }: FactsheetModel): Html =>
  html`<div class="story">
    <section>
      <h2>${texts.exchange}</h2>
      <div class="first">${paragraphsOf(content.what)}</div>
      ${
        content.why !== '' &&
        html`<h3>${texts.why}</h3>
          ${paragraphsOf(content.why)}`
      }
      ${
        content.seen.length > 0 &&
        html`<h3>${texts.seen}</h3>
          ${list(content.seen)}`
      }
    </section>
    ${
      content.preparation !== '' &&
      html`<section>
        <h2>${texts.preparation}</h2>
        ${paragraphsOf(content.preparation)}
      </section>`
    }
  </div>`;

const gallery = (sheet: PublicFactsheet, photos: readonly FactsheetPhoto[], title: string): Html | false =>
  photos.length > 0 &&
  html`<section class="wide">
    <h2>${title}</h2>
    <div class="gallery">
      ${photos.map(
        (photo) =>
          html`<figure>
            ${picture(sheet, photo, '(min-width: 60rem) 36rem, 100vw')}
            <figcaption>${photo.caption}</figcaption>
          </figure>`,
      )}
    </div>
  </section>`;

const nextStep = ({ texts, content }: FactsheetModel): Html | false =>
  content.nextStep !== '' &&
  html`<section class="wide next">
    <h2>${texts.nextStep}</h2>
    ${paragraphsOf(content.nextStep)}
  </section>`;

function lessons({ texts, content }: FactsheetModel): Html | false {
  const columns = [
    { title: texts.hostLessons, items: content.hostLessons },
    { title: texts.participantLessons, items: content.participantLessons },
  ].filter(({ items }) => items.length > 0);
  if (columns.length === 0) return false;
  return html`<section class="wide">
    <h2>${texts.lessons}</h2>
    <div class="pair">
      ${columns.map(
        ({ title, items }) =>
          html`<div>
            <h3>${title}</h3>
            ${list(items)}
          </div>`,
      )}
    </div>
  </section>`;
}

const voices = ({ texts, quotes }: FactsheetModel): Html | false =>
  quotes.length > 0 &&
  html`<section class="wide">
    <h2>${texts.quotes}</h2>
    <div class="voices">
      ${quotes.map(
        (quote) =>
          html`<figure>
            <blockquote>${paragraphsOf(quote.text)}</blockquote>
            <figcaption>${quote.by}</figcaption>
          </figure>`,
      )}
    </div>
  </section>`;

/** The big picture. Where it is the only one there is no gallery, and its caption stands for that section. */
const lead = (sheet: PublicFactsheet, [photo, ...more]: readonly FactsheetPhoto[], title: string) =>
  photo &&
  html`<figure class="wrap lead">
    ${picture(sheet, photo, '(min-width: 75rem) 75rem, 100vw', true)}
    <figcaption>${more.length === 0 && html`<strong>${title}</strong> `}${photo.caption}</figcaption>
  </figure>`;

/**
 * A published factsheet as a page of HTML.
 * @param origin of our own site, e.g. `https://waymark.example`, for links that leave it
 * @param reading in which language the frame around what people wrote is
 */
export const renderFactsheetPage = (
  sheet: PublicFactsheet,
  origin: string,
  reading: Reading = asWritten(sheet.language),
): string => inLanguageOf(reading, () => pageOf(sheet, origin, reading));

function pageOf(sheet: PublicFactsheet, origin: string, reading: Reading): string {
  const model = factsheetModel(sheet, reading);
  const written = writtenIn(reading, sheet.language);
  const { texts, content } = model;
  const [first, ...more] = content.photos;
  const pdf = sheet.preview ? undefined : linkIn(reading, factsheetPdfPath(sheet.slug));
  const kicker = [texts.factsheet, model.format, model.when].filter((part) => part !== '').join(' · ');
  return page({
    reading,
    path: sheet.preview ? null : factsheetPath(sheet.slug),
    texts,
    title: content.title,
    description: content.what.slice(0, 300),
    url: sheet.preview ? null : `${origin}${factsheetPath(sheet.slug)}`,
    image: first && { url: `${origin}${photoPath(sheet.slug, first.photoId, 960)}`, alt: first.alt },
    ...(pdf && { pdf }),
    main: html`<main id="content">
        ${sheet.preview && html`<p class="wrap banner">${texts.preview}</p>`}
        ${lead(sheet, content.photos, texts.photos)}
        <article class="wrap">
          <p class="kicker">${kicker}</p>
          <h1${lang(written)}>${content.title}</h1>
          <div class="body">${facts(model, pdf)} ${story(model)}</div>
          ${gallery(sheet, more, texts.photos)} ${nextStep(model)} ${lessons(model)} ${voices(model)}
        </article>
        ${joinBlock(model.standing)}
      </main>
      <footer class="foot">
        <div class="wrap">
          <p>
            ${!sheet.preview && fill(texts.published, { day: instantInWords(sheet.publishedAt, reading.language) })}
          </p>
        </div>
      </footer>`,
  });
}
