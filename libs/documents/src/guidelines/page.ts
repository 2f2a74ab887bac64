import {
  type FormDefinition,
  type FormKey,
  formFor,
  formInWords,
  type LifecycleSettings,
  type Question,
  settingValue,
} from '@waymark/domain';
import { html, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { fill, guidelinesTexts, type GuidelinesTexts, textsFor } from '../texts/index.js';
import { inLanguageOf, type Reading } from '../texts/reading.js';

/** Where the guidelines stand. */
export const guidelinesPath = '/guidelines';

type Who = 'participant' | 'host';

/** The forms of a time, of whoever travels first. */
const formsOf = (time: 'pre' | 'post'): readonly { who: Who; form: FormDefinition }[] =>
  (['participant', 'host'] as const).map((one) => ({
    who: one,
    form: formInWords(formFor(`${time}-${one}` satisfies FormKey)),
  }));

/** Every question that may be asked, as the form of today says it: one list, so that the two never differ. */
function question({ label, help, required, mustAgree }: Question, texts: GuidelinesTexts): Html {
  const asked = fill(label, { expectation: texts.ownExpectation });
  return html`<li>
    ${asked}${!required && !mustAgree && html` <small>(${texts.optional})</small>`}
    ${help && html`<br /><small>${help}</small>`}
  </li>`;
}

const asked = (time: 'pre' | 'post', texts: GuidelinesTexts): Html[] =>
  formsOf(time).map(
    ({ who: one, form }) =>
      html`<section>
        <h3>${texts[time === 'pre' ? 'before' : 'after']}: ${texts[one]}</h3>
        ${form.sections.map(
          ({ title, questions }) =>
            html`<h4>${title}</h4>
              <ul>
                ${questions.map((each) => question(each, texts))}
              </ul>`,
        )}
      </section>`,
  );

/** Who, when, how long: what somebody wants to know at once. */
function atAGlance(texts: GuidelinesTexts, settings: LifecycleSettings): Html {
  const due = {
    pre: fill(texts.dueBefore, { days: settingValue(settings, 'preReportDueDaysBefore') }),
    post: fill(texts.dueAfter, { days: settingValue(settings, 'postReportDueDays') }),
  };
  return html`<aside class="facts" aria-label="${texts.when}">
    <dl>
      ${(['pre', 'post'] as const).map(
        (time) =>
          html`<div>
            <dt>${texts[time === 'pre' ? 'before' : 'after']}</dt>
            <dd><strong>${due[time]}</strong></dd>
            ${formsOf(time).map(
              ({ who: one, form }) =>
                html`<dd>${texts[one]} <small>${fill(texts.minutes, { minutes: form.minutes })}</small></dd>`,
            )}
          </div>`,
      )}
    </dl>
  </aside>`;
}

const part = (title: string, sentences: readonly string[]): Html =>
  html`<section>
    <h2>${title}</h2>
    ${sentences.map((text) => html`<p>${text}</p>`)}
  </section>`;

function mainOf(texts: GuidelinesTexts, settings: LifecycleSettings): Html {
  const days = (key: Parameters<typeof settingValue>[1]) => settingValue(settings, key);
  const late = {
    first: days('preReportFirstReminderDaysBefore'),
    second: days('preReportSecondReminderDaysBefore'),
    postFirst: days('postReportFirstReminderDay'),
    postSecond: days('postReportSecondReminderDay'),
    waive: days('postReportWaiveDay'),
  };
  return html`<main id="content" class="wrap guidelines">
      <div class="page-head">
        <h1>${texts.title}</h1>
        <p>${texts.intro}</p>
      </div>
      <div class="body">
        ${atAGlance(texts, settings)}
        <div class="story">
          ${part(texts.how, [texts.how1, texts.how2, texts.how3, texts.how4])}
          ${part(texts.public, [
            texts.public1,
            fill(texts.public2, { days: days('approvalDays') }),
            texts.public3,
            texts.public4,
          ])}
          ${part(texts.private, [
            fill(texts.private1, { days: days('accessNeedsDays') }),
            texts.private2,
            texts.private3,
          ])}
          ${part(texts.late, [fill(texts.late1, late), fill(texts.late2, late), texts.late3])}
          ${part(texts.afterwards, [
            texts.afterwards1,
            fill(texts.afterwards2, { months: days('followUpMonths') }),
          ])}
          <section>
            <h2>${texts.asked}</h2>
            <p>${texts.askedHelp}</p>
            ${asked('pre', texts)} ${asked('post', texts)}
          </section>
        </div>
      </div>
    </main>
    <div class="foot-space"></div>`;
}

/**
 * The public guidelines for reporting before and after a mobility: the rules as they are set now, and the questions as
 * the forms ask them now.
 * @param settings the numbers that the secretariat may change
 * @param origin of our own site
 */
export const renderGuidelines = (reading: Reading, settings: LifecycleSettings, origin: string): string =>
  inLanguageOf(reading, () => {
    const texts = guidelinesTexts[reading.language];
    return page({
      reading,
      path: guidelinesPath,
      texts: textsFor(reading.language),
      title: texts.title,
      description: texts.intro,
      url: `${origin}${guidelinesPath}`,
      main: mainOf(texts, settings),
    });
  });
