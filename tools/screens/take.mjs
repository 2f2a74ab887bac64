import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./sheet.mjs').Picture} Picture */

/**
 * How a page is looked at.
 * @typedef {object} Look
 * @property {number} width
 * @property {'light' | 'dark'} theme
 * @property {'en' | 'fr'} language
 */

/** A page is there when nothing has been asked of the server for a while; what stays busy is taken as it is. */
const PATIENCE_MS = 20_000;
const QUIET_MS = 350;
/** Where something will stand as soon as it is there; for the first moment it shows nothing at all. */
const waiting = '.MuiSkeleton-root, [role="status"][aria-label]:empty';
/** No picture is taller. */
const TALLEST = 4_000;

/**
 * Takes pages, one after the other, as one person in one look.
 * @param {Browser} browser
 * @param {{ url: string, cookie: string, role: string, look: Look, folder: string, pages: { name: string, path: string, opens?: string }[] }} asked
 * @param {() => void} taken told of each
 * @returns {Promise<Picture[]>}
 */
export async function takePages(browser, { url, cookie, role, look, folder, pages }, taken) {
  const { width, theme, language } = look;
  const height = width < 600 ? 740 : 860;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  try {
    await context.addCookies(cookiesOf(cookie, url));
    const page = await context.newPage();
    const settled = quietOf(page);
    const pictures = [];
    for (const one of pages) {
      await page.setViewportSize({ width, height });
      await page.goto(`${url}${one.path}`, { waitUntil: 'domcontentloaded' });
      await settled();
      if (one.opens) {
        // What floats is seen as on the screen.
        await page.locator(one.opens).first().click();
        await settled();
      } else {
        await page.setViewportSize({ width, height: await wholeHeight(page, height) });
      }
      const words = `${width} px, ${theme}, ${language === 'fr' ? 'French' : 'English'}`;
      const file = `${nameOf(`${role} ${one.name} ${width} ${theme} ${language}`)}.png`;
      fs.writeFileSync(path.join(folder, file), await page.screenshot({ fullPage: !one.opens }));
      pictures.push({ role, name: one.name, look: words, file });
      taken();
    }
    return pictures;
  } finally {
    await context.close();
  }
}

/**
 * @param {Page} page
 * @returns {() => Promise<void>} waits until the page has asked for nothing for a while
 */
function quietOf(page) {
  const open = new Set();
  let changed = Date.now();
  const end = (/** @type {unknown} */ request) => {
    if (open.delete(request)) changed = Date.now();
  };
  page.on('request', (request) => {
    // The stream of what others do never ends.
    if (request.resourceType() === 'eventsource') return;
    open.add(request);
    changed = Date.now();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    changed = Date.now();
    const latest = changed + PATIENCE_MS;
    const isQuiet = () => open.size === 0 && Date.now() - changed >= QUIET_MS;
    while (Date.now() < latest && !(isQuiet() && (await page.locator(waiting).count()) === 0))
      await sleep(50);
  };
}

/**
 * A window as high as the page, for all of it to be seen: on a phone it scrolls between its bars, on a desk beside what
 * stays where it is.
 * @param {Page} page
 * @param {number} height of the window
 * @returns {Promise<number>}
 */
async function wholeHeight(page, height) {
  const hidden = await page.evaluate(`(() => {
    const main = document.querySelector('main');
    const scrolls = main && getComputedStyle(main).overflowY === 'auto' ? main : document.documentElement;
    return scrolls.scrollHeight - scrolls.clientHeight;
  })()`);
  return Math.min(height + Number(hidden), TALLEST);
}

/** @param {string} text */
const nameOf = (text) =>
  text
    .normalize('NFD')
    .replace(/[^\w]+/g, '-')
    .toLowerCase();

/**
 * @param {string} header as a browser sends it
 * @param {string} url
 */
const cookiesOf = (header, url) =>
  header
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
    });
