// npm run screens: takes every page of Waymark, on a desk and on a phone, light and dark, the main ones in French too,
// and lays them out on one page that anybody can look through. Uses a stack of its own, with the demo data.
//   --only WORDS  only the pages whose name has these words in it
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gather } from './demo/cast.mjs';
import { Visitor } from './demo/visitor.mjs';
import { oneOfEachStage, roles, screens } from './screens/list.mjs';
import { contactSheet } from './screens/sheet.mjs';
import { installPackages, ROOT, useProjectNode } from './setup/install.mjs';
import { Problem, runAsProgram } from './stack/problem.mjs';

const FOLDER = path.join(ROOT, '.waymark/screens');
const say = (/** @type {string} */ text) => console.log(text);

/** @typedef {import('./screens/list.mjs').Screen & { path: string }} Place */

await runAsProgram(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  await installPackages(say);
  await useProjectNode(fileURLToPath(import.meta.url));
  const { chromium } = await import('playwright-core');
  const { CHROMIUM_FLAGS, findChromium } = await import('./stack/chromium.mjs');
  const { startStackForAWhile } = await import('./stack/stack-for-a-while.mjs');
  const { stopAll } = await import('./stack/for-a-while.mjs');
  const { takePages } = await import('./screens/take.mjs');
  const executablePath = await findChromium({ log: say });
  const { url } = await startStackForAWhile({ log: say, name: 'waymark-screens' });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const cast = { ...(await gather(url)), participant: await aParticipant(url) };
    const places = (await placesOf(cast.secretary, cast)).filter(
      ({ name }) => !values.only || name.toLowerCase().includes(values.only.toLowerCase()),
    );
    if (places.length === 0) throw new Problem(`No page is called “${values.only}”.`);
    fs.rmSync(FOLDER, { recursive: true, force: true });
    fs.mkdirSync(FOLDER, { recursive: true });
    const sessions = sessionsOf(places);
    const all = sessions.reduce((sum, { pages }) => sum + pages.length, 0);
    let done = 0;
    const taken = () => {
      done += 1;
      if (done % 20 === 0 || done === all) say(`${done} of ${all} pictures.`);
    };
    const pictures = [];
    for (const { who, look, pages } of sessions) {
      const visitor = who && cast[who];
      if (visitor) await visitor.write('PATCH', '/api/me', { language: look.language });
      const role = roles[who ?? 'public'];
      const cookie = visitor ? visitor.cookie : '';
      pictures.push(...(await takePages(browser, { url, cookie, role, look, folder: FOLDER, pages }, taken)));
    }
    const sheet = path.join(FOLDER, 'index.html');
    fs.writeFileSync(sheet, contactSheet(pictures, `Taken ${new Date().toDateString()}`));
    say(`${pictures.length} pictures; look at them at ${pathToFileURL(sheet).href}`);
  } finally {
    await browser.close();
    await stopAll();
  }
});

/**
 * Somebody whose exchange and report there is to look at.
 * @param {string} url
 * @returns {Promise<Visitor>}
 */
async function aParticipant(url) {
  const response = await fetch(`${url}/api/demo/people`);
  const people = /** @type {{ id: string, name: string, roles: string[] }[]} */ (await response.json());
  for (const person of people.filter(({ roles }) => roles.includes('participant'))) {
    const visitor = new Visitor(url, person);
    await visitor.signIn();
    const [exchanges, reports] = [await visitor.get('/api/exchanges'), await visitor.get('/api/reports')];
    if (exchanges.length > 0 && reports.length > 0) return visitor;
  }
  throw new Problem('No participant of the demo data has an exchange and a report.');
}

/**
 * Where each page is, in the demo data.
 * @param {Visitor} secretary
 * @param {Record<string, any>} cast
 * @returns {Promise<Place[]>}
 */
async function placesOf(secretary, cast) {
  const places = [];
  for (const screen of screens) {
    const visitor = screen.who ? cast[screen.who] : secretary;
    const [first] = screen.of ? await visitor.get(screen.of) : [{}];
    if (!first) throw new Problem(`The demo data has nothing for “${screen.name}” (${screen.of}).`);
    const at = screen.route.replace(/:(\w+)\?/, '').replace(/:(\w+)/, (_all, key) => first[key]);
    places.push({ ...screen, path: at });
  }
  return [...places, ...oneOfEachStage(await secretary.get('/api/exchanges?_end=200'))];
}

/**
 * Who looks at what, and how: one window of the browser for each.
 * @param {Place[]} places
 */
function sessionsOf(places) {
  const looks = /** @type {const} */ (['en', 'fr']).flatMap((language) =>
    [1280, 360].flatMap((width) =>
      /** @type {const} */ (['light', 'dark']).map((theme) => ({ width, theme, language })),
    ),
  );
  const people = [...new Set(places.map(({ who }) => who))];
  return looks.flatMap((look) =>
    people.map((who) => ({
      who,
      look,
      pages: places.filter((place) => place.who === who && (look.language === 'en' || place.main)),
    })),
  );
}
