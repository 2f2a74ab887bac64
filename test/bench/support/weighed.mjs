import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../../tools/stack/chromium.mjs';

/**
 * What a browser with nothing kept fetches for a page until its heading stands and nothing more comes.
 * @param {object} asked
 * @param {string} asked.url of the stack
 * @param {string} asked.path
 * @param {string} [asked.cookie] of a session, as a request names it
 * @param {string[]} [asked.only] kinds of resources as the browser's protocol names them; all unless given
 * @param {string[]} [asked.but] kinds left out
 * @param {string} [asked.locale] what the browser asks pages to speak; English unless given
 * @returns {Promise<number>} kB (1,000 bytes) as transferred: compressed, headers included
 */
export async function weighed({ url, path, cookie = '', only, but = [], locale = 'en-GB' }) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
  try {
    const context = await browser.newContext({ locale });
    await context.addCookies(cookiesOf(cookie, url));
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    /** @type {Map<string, string>} */
    const kinds = new Map();
    let bytes = 0;
    protocol.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => kinds.set(requestId, type));
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      if ((!only || only.includes(kind)) && !but.includes(kind)) bytes += encodedDataLength;
    });
    await protocol.send('Network.enable');
    await page.goto(new URL(path, url).href, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await quiet(page);
    if (bytes === 0) throw new Error(`Nothing was weighed at ${path}.`);
    return bytes / 1000;
  } finally {
    await browser.close();
  }
}

/**
 * The event stream stays open, so the network is never idle: half a second without an answer is quiet.
 * @param {import('playwright-core').Page} page
 */
async function quiet(page) {
  let last = Date.now();
  page.on('requestfinished', () => (last = Date.now()));
  while (Date.now() - last < 500) await page.waitForTimeout(50);
}

/**
 * @param {string} cookie
 * @param {string} url
 */
const cookiesOf = (cookie, url) =>
  cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
    });
