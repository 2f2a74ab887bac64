import { html, type Html } from '../html/html.js';
import { page } from '../site/layout.js';
import { fill, promotersTexts, textsFor } from '../texts/index.js';
import { inLanguageOf, type Reading } from '../texts/reading.js';
import { promoterCallPath } from './model.js';

/** `asked`: nothing has changed yet. `wrong`: the link is none. */
export type LeaveState = 'asked' | 'left' | 'back' | 'wrong';

const button = (action: string, text: string): Html =>
  html`<form method="post" action="${action}"><button class="button" type="submit">${text}</button></form>`;

/**
 * The page of somebody who wants no more mails about calls.
 * @param address of mail, of the reader; empty where the link is none
 * @param action where the page is: by looking at it nothing changes, only by what its button sends there
 */
export const renderLeavePage = (
  state: LeaveState,
  address: string,
  action: string,
  reading: Reading,
): string =>
  inLanguageOf(reading, () => {
    const words = promotersTexts[reading.language];
    const says = {
      asked: html`<p>${fill(words.leaveAsk, { address })}</p>
        ${button(action, words.leaveYes)}`,
      left: html`<p role="status">${fill(words.left, { address })}</p>
        <p>${words.back}</p>
        ${button(`${action}?back`, words.backYes)}`,
      back: html`<p role="status">${fill(words.isBack, { address })}</p>
        ${button(action, words.leaveYes)}`,
      wrong: html`<p>${words.leaveWrong}</p>`,
    };
    return page({
      reading,
      // The address of this page is a key: no other page of ours is to carry it on.
      path: promoterCallPath,
      texts: textsFor(reading.language),
      title: words.leave,
      description: words.leave,
      url: null,
      main: html`<main id="content" class="wrap">
          <div class="page-head">
            <h1>${words.leave}</h1>
            ${says[state]}
          </div>
        </main>
        <div class="foot-space"></div>`,
    });
  });
