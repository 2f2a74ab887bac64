import { html } from '../html/html.js';
import { page } from '../site/layout.js';
import { promotersTexts, textsFor } from '../texts/index.js';
import { linkIn, type Reading } from '../texts/reading.js';
import { promotersPath } from './model.js';

/** The page where no profile is; it does not say whether there ever was one, for the address holds a name. */
export function renderPromoterNotFound(reading: Reading): string {
  const words = promotersTexts[reading.language];
  return page({
    reading,
    path: promotersPath,
    texts: textsFor(reading.language),
    title: words.notFoundTitle,
    description: words.notFound,
    url: null,
    main: html`<main id="content" class="wrap">
      <div class="page-head">
        <h1>${words.notFoundTitle}</h1>
        <p>${words.notFound}</p>
        <p><a class="button" href="${linkIn(reading, promotersPath)}">${words.seePromoters}</a></p>
      </div>
    </main>`,
  });
}
