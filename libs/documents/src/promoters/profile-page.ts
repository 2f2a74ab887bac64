import { languageName, regionName } from '@waymark/domain';
import { html, paragraphsOf, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { fill, promotersTexts, textsFor, type PromotersTexts } from '../texts/index.js';
import { inLanguageOf, type Reading } from '../texts/reading.js';
import { whatTheyAre } from './list-page.js';
import { listIn, promoterCardPath, promoterPath, textIn, typeName, type PublicPromoter } from './model.js';
import { portrait } from './photo.js';
import { postsFor } from './posts.js';

/** Only what is an address of a page becomes a link: a promoter types it. */
function link(address: string): Html {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return html`<dd>${address}</dd>`;
  const text = `${url.host}${url.pathname === '/' ? '' : url.pathname}`;
  return html`<dd><a href="${url.href}" rel="nofollow noopener noreferrer">${text}</a></dd>`;
}

const facts = (name: string, values: readonly Html[]): Html | false =>
  values.length > 0 &&
  html`<div>
    <dt>${name}</dt>
    ${values}
  </div>`;
const said = (texts: readonly string[]): Html[] =>
  texts.filter((text) => text !== '').map((text) => html`<dd>${text}</dd>`);

function aside(promoter: PublicPromoter, words: PromotersTexts): Html {
  const email = textIn(promoter, 'contactEmail');
  const region = promoter.region && regionName(promoter.region);
  return html`<aside class="facts" aria-label="${promoter.name}">
    <dl>
      ${facts(words.type, said([typeName(promoter.type)]))} ${facts(words.region, said([region ?? '']))}
      ${facts(words.languages, said(listIn(promoter, 'languages').map((code) => languageName(code) ?? code)))}
      ${facts(words.links, listIn(promoter, 'links').map(link))}
      ${facts(words.contact, email === '' ? [] : [html`<dd><a href="mailto:${email}">${email}</a></dd>`])}
    </dl>
  </aside>`;
}

const section = (title: string, items: readonly string[], look = ''): Html | false =>
  items.length > 0 &&
  html`<section>
    <h2>${title}</h2>
    <ul class="${look}">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;

function share(promoter: PublicPromoter, url: string, words: PromotersTexts, reading: Reading): Html {
  const { long, short } = postsFor(promoter, url, reading);
  const post = (id: string, label: string, text: string) =>
    html`<div>
      <label for="${id}">${label}</label>
      <textarea id="${id}" readonly>${keptLines(text)}</textarea>
      <button class="button" type="button" data-copies="${id}" data-done="${words.copied}" hidden>
        ${words.copy}
      </button>
    </div>`;
  return html`<section class="wide">
    <h2>${words.share}</h2>
    <p>${words.shareHelp}</p>
    <div class="posts">
      ${post('post-long', words.postLong, long)} ${post('post-short', words.postShort, short)}
    </div>
  </section>`;
}

/** An empty line would be lost with the indentation of the templates. */
const keptLines = (text: string): Html[] =>
  text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`&#10;${line}`));

function mainOf(promoter: PublicPromoter, url: string, words: PromotersTexts, reading: Reading): Html {
  const picture = portrait(promoter, fill(words.photoOf, { name: promoter.name }), '22rem');
  return html`<main id="content">
    ${promoter.preview && html`<p class="wrap banner">${words.preview}</p>`}
    <article class="wrap">
      <p class="kicker">${whatTheyAre(promoter, words)}</p>
      <h1>${promoter.name}</h1>
      <div class="page-head"><p>${textIn(promoter, 'headline')}</p></div>
      <div class="body">
        ${aside(promoter, words)}
        <div class="story">
          <section>
            ${picture && html`<div class="portrait">${picture}</div>`}
            <h2>${words.about}</h2>
            <div class="first">${paragraphsOf(textIn(promoter, 'about'))}</div>
          </section>
          ${section(words.messages, listIn(promoter, 'messages'), 'said')}
          ${section(words.interests, listIn(promoter, 'interests'))}
        </div>
      </div>
      ${!promoter.preview && share(promoter, url, words, reading)}
    </article>
    <div class="foot-space"></div>
  </main>`;
}

/**
 * The public page of a Mobility Promoter.
 * @param origin of our own site
 */
export const renderPromoterPage = (promoter: PublicPromoter, reading: Reading, origin: string): string =>
  inLanguageOf(reading, () => {
    const words = promotersTexts[reading.language];
    const path = promoterPath(promoter.slug);
    const url = `${origin}${path}`;
    const isPublic = !promoter.preview;
    return page({
      reading,
      path: isPublic ? path : null,
      texts: textsFor(reading.language),
      title: promoter.name,
      description: textIn(promoter, 'headline'),
      url: isPublic ? url : null,
      ...(isPublic && { image: { url: `${origin}${promoterCardPath(promoter.slug)}`, alt: promoter.name } }),
      lively: isPublic,
      main: mainOf(promoter, url, words, reading),
    });
  });
