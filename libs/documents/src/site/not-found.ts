import { html } from '../html/html.js';
import { textsFor } from '../texts/index.js';
import { asWritten, linkIn, type Reading } from '../texts/reading.js';
import { page } from './layout.js';

/** The page for an address that leads nowhere; says nothing about whether there ever was something. */
export function renderNotFound(reading: Reading = asWritten('en')): string {
  const texts = textsFor(reading.language);
  return page({
    reading,
    path: '/factsheets',
    texts,
    title: texts.notFoundTitle,
    description: texts.notFound,
    url: null,
    main: html`<main id="content" class="wrap">
      <div class="page-head">
        <h1>${texts.notFoundTitle}</h1>
        <p>${texts.notFound}</p>
        <p><a class="button" href="${linkIn(reading, '/factsheets')}">${texts.notFoundLink}</a></p>
      </div>
    </main>`,
  });
}
