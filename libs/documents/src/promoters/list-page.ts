import { languageName, regionName } from '@waymark/domain';
import { html, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { fill, promotersTexts, textsFor, type PromotersTexts } from '../texts/index.js';
import { inLanguageOf, linkIn, type Reading } from '../texts/reading.js';
import {
  promoterCallPath,
  promoterPath,
  promotersPath,
  textIn,
  typeName,
  type PromoterFilters,
  type PublicPromoter,
  type PublicPromoterList,
} from './model.js';
import { portrait } from './photo.js';

/** The address of a page of the directory, with what was chosen. */
export function directoryPath(chosen: PromoterFilters, pageNumber = 1): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen)) if (value !== '') query.set(name, String(value));
  if (pageNumber > 1) query.set('page', String(pageNumber));
  return query.size > 0 ? `${promotersPath}?${query}` : promotersPath;
}

export const whatTheyAre = ({ former, year }: PublicPromoter, words: PromotersTexts): string =>
  fill(former ? words.formerOf : words.promoterOf, { year });

function card(promoter: PublicPromoter, words: PromotersTexts, reading: Reading): Html {
  const where = [typeName(promoter.type), promoter.region && regionName(promoter.region)];
  return html`<li>
    ${
      portrait(promoter, fill(words.photoOf, { name: promoter.name }), '(min-width: 60rem) 24rem, 100vw') ||
      html`<div class="blank" aria-hidden="true"></div>`
    }
    <p class="kicker">${whatTheyAre(promoter, words)}</p>
    <h2><a href="${linkIn(reading, promoterPath(promoter.slug))}">${promoter.name}</a></h2>
    <p>${textIn(promoter, 'headline')}</p>
    <p>${where.filter((part) => part !== null && part !== '').join(' · ')}</p>
  </li>`;
}

interface Choice {
  readonly name: keyof PromoterFilters;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const choice = ({ name, label, options }: Choice, chosen: string, any: string): Html =>
  html`<label>
    ${label}
    <select name="${name}">
      <option value="">${any}</option>
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${text}</option>`,
      )}
    </select>
  </label>`;

/** What somebody may choose from; an address works as well as the form, for it is all that the form makes. */
function filters({ chosen, choices, reading }: PublicPromoterList, words: PromotersTexts): Html {
  const byName = (options: (readonly [string, string])[]) =>
    options.toSorted(([, a], [, b]) => a.localeCompare(b, reading.language));
  const all: Choice[] = [
    {
      name: 'region',
      label: words.region,
      options: byName(choices.regions.map((code) => [code, regionName(code) ?? code])),
    },
    { name: 'type', label: words.type, options: byName(choices.types.map((key) => [key, typeName(key)])) },
    {
      name: 'speaks',
      label: words.language,
      options: byName(choices.languages.map((code) => [code, languageName(code) ?? code])),
    },
    { name: 'year', label: words.year, options: choices.years.map((year) => [String(year), String(year)]) },
  ];
  return html`<form
    class="choose"
    action="${promotersPath}"
    method="get"
    role="search"
    aria-label="${words.filters}"
  >
    ${reading.chosen && html`<input type="hidden" name="lang" value="${reading.language}" />`}
    ${all.map((one) => choice(one, chosen[one.name], words.any))}
    <label>
      ${words.interest}
      <input name="interest" type="search" maxlength="80" value="${chosen.interest}" />
    </label>
    <button class="button" type="submit">${words.show}</button>
    ${directoryPath(chosen) !== promotersPath && html`<a href="${linkIn(reading, promotersPath)}">${words.clear}</a>`}
  </form>`;
}

function pages(
  { chosen, pageNumber, hasMore, reading }: PublicPromoterList,
  words: PromotersTexts,
): Html | false {
  const to = (number: number) => linkIn(reading, directoryPath(chosen, number));
  return (
    (pageNumber > 1 || hasMore) &&
    html`<nav class="pages">
      ${pageNumber > 1 ? html`<a href="${to(pageNumber - 1)}" rel="prev">${words.previous}</a>` : html`<span></span>`}
      ${hasMore && html`<a href="${to(pageNumber + 1)}" rel="next">${words.next}</a>`}
    </nav>`
  );
}

function listOf(list: PublicPromoterList, words: PromotersTexts): Html {
  const { promoters, reading, chosen, count, choices } = list;
  const isAnybody = choices.years.length > 0;
  const isNarrowed = directoryPath(chosen) !== promotersPath;
  return html`<main id="content" class="wrap">
      <div class="page-head">
        <h1>${words.promoters}</h1>
        <p>${words.listIntro}</p>
        <p><a href="${linkIn(reading, promoterCallPath)}">${words.call}</a></p>
      </div>
      ${(isAnybody || isNarrowed) && filters(list, words)}
      ${isNarrowed && html`<p role="status">${fill(words.found, { count })}</p>`}
      ${
        promoters.length > 0
          ? html`<ul class="cards">
              ${promoters.map((one) => card(one, words, reading))}
            </ul>`
          : html`<p>${isNarrowed ? words.noMatch : words.listEmpty}</p>`
      }
      ${pages(list, words)}
    </main>
    <div class="foot-space"></div>`;
}

/** The public directory of Mobility Promoters. @param origin of our own site */
export const renderPromoterList = (list: PublicPromoterList, origin: string): string =>
  inLanguageOf(list.reading, () => {
    const words = promotersTexts[list.reading.language];
    return page({
      reading: list.reading,
      path: directoryPath(list.chosen, list.pageNumber),
      texts: textsFor(list.reading.language),
      title: words.promoters,
      description: words.listIntro,
      url: `${origin}${promotersPath}`,
      main: listOf(list, words),
    });
  });
