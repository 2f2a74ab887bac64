import {
  formInWords,
  languageName,
  promoterFormFor,
  promoterTypes,
  takesApplications,
  type PublicCallState,
} from '@waymark/domain';
import { html, lang, paragraphsOf, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { dayAndTime, longDay } from '../texts/dates.js';
import { fill, promotersTexts, textsFor, type PromotersTexts } from '../texts/index.js';
import { inLanguageOf, linkIn, writtenIn, type Reading } from '../texts/reading.js';
import { promoterCallPath, promotersPath, typeName, type PublicPromoterCall } from './model.js';

const stateText: Readonly<Record<PublicCallState, keyof PromotersTexts>> = {
  coming: 'stateComing',
  open: 'stateOpen',
  extended: 'stateExtended',
  closed: 'stateClosed',
  results: 'stateResults',
  ended: 'stateEnded',
};

/** The day that the sentence about a state names. */
const dayOfState = ({ state, opensOn, decidedBy }: PublicPromoterCall): string =>
  state === 'coming' ? opensOn : decidedBy;

const aMinute = 60_000;
/** A day ends at midnight, which reads as the next one: the last minute is named instead. */
const lastMinute = (closesAt: string): string => new Date(Date.parse(closesAt) - aMinute).toISOString();

/** The call’s own words, in the reader’s language where they are written in it, else in another one, which is said. */
function ownWords({ texts }: PublicPromoterCall, reading: Reading, words: PromotersTexts) {
  const found =
    texts.find(({ language }) => language === reading.language) ??
    texts.find(({ language }) => language === 'en') ??
    texts[0];
  if (!found) return { title: words.call, body: null, written: undefined };
  const written = writtenIn(reading, found.language);
  const body = html`${
    written &&
    html`<p class="fallback">
      ${fill(words.otherLanguage, { language: languageName(found.language) ?? found.language })}
    </p>`
  }
  <div${lang(written)}>${paragraphsOf(found.body)}</div>`;
  return { title: found.title, body, written };
}

const dates = (call: PublicPromoterCall, words: PromotersTexts, { language }: Reading): Html => {
  const until = lastMinute(call.closesAt);
  return html`<aside class="facts" aria-label="${words.dates}">
    <dl>
      <div>
        <dt>${words.opens}</dt>
        <dd><time datetime="${call.opensOn}">${longDay(call.opensOn, language)}</time></dd>
      </div>
      <div>
        <dt>${words.closes}</dt>
        <dd><time datetime="${until}">${dayAndTime(until, language)}</time></dd>
        ${
          takesApplications(call.state) &&
          html`<dd><small data-until="${call.closesAt}" data-words="${words.yourTime}" hidden></small></dd>`
        }
      </div>
      <div>
        <dt>${words.decided}</dt>
        <dd><time datetime="${call.decidedBy}">${longDay(call.decidedBy, language)}</time></dd>
      </div>
    </dl>
  </aside>`;
};

/** What the form of today asks of everybody: one list, so that page and form never differ. */
function asked(words: PromotersTexts): Html {
  const form = formInWords(promoterFormFor('promoter-application'));
  return html`<section>
    <h2>${words.asked}</h2>
    <p>${fill(words.askedHelp, { minutes: form.minutes })}</p>
    ${form.sections.map(
      ({ title, questions }) =>
        html`<h3>${title}</h3>
          <ul>
            ${questions.map(
              ({ label, required }) =>
                html`<li>${label}${!required && html` <small>(${words.optional})</small>`}</li>`,
            )}
          </ul>`,
    )}
  </section>`;
}

function mainOf(call: PublicPromoterCall, reading: Reading, words: PromotersTexts): Html {
  const own = ownWords(call, reading, words);
  const state = fill(words[stateText[call.state]], { day: longDay(dayOfState(call), reading.language) });
  return html`<main id="content" class="wrap">
      <div class="page-head">
        <h1${lang(own.written)}>${own.title}</h1>
        <p class="state">${state}</p>
        ${
          takesApplications(call.state) &&
          html`<p><a class="button" href="${linkIn(reading, '/apply')}">${words.apply}</a></p>`
        }
        ${
          call.state === 'results' &&
          html`<p><a class="button" href="${linkIn(reading, promotersPath)}">${words.seePromoters}</a></p>`
        }
      </div>
      <div class="body">
        ${dates(call, words, reading)}
        <div class="story">
          <section>${own.body}</section>
          <section>
            <h2>${words.what}</h2>
            <p>${words.what1}</p>
            <p>${fill(words.what2, { places: call.places })}</p>
          </section>
          <section>
            <h2>${words.who}</h2>
            <ul>
              ${promoterTypes.map((type) => html`<li>${typeName(type)}</li>`)}
            </ul>
            <p>${words.whoHelp}</p>
          </section>
          ${asked(words)}
        </div>
      </div>
    </main>
    <div class="foot-space"></div>`;
}

const noCall = (reading: Reading, words: PromotersTexts): Html =>
  html`<main id="content" class="wrap">
      <div class="page-head">
        <h1>${words.call}</h1>
        <p>${words.callNone}</p>
        <p>${words.what1}</p>
        <p><a class="button" href="${linkIn(reading, promotersPath)}">${words.seePromoters}</a></p>
      </div>
    </main>
    <div class="foot-space"></div>`;

/**
 * The public page of the call for Mobility Promoters.
 * @param call the one that it is about; null where there is none that the public knows of
 * @param origin of our own site
 */
export const renderPromoterCall = (
  call: PublicPromoterCall | null,
  reading: Reading,
  origin: string,
): string =>
  inLanguageOf(reading, () => {
    const words = promotersTexts[reading.language];
    return page({
      reading,
      path: promoterCallPath,
      texts: textsFor(reading.language),
      title: words.call,
      description: words.what1,
      url: `${origin}${promoterCallPath}`,
      lively: call !== null,
      main: call ? mainOf(call, reading, words) : noCall(reading, words),
    });
  });
