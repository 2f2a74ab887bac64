// npm run demo: plays the reference exchange on the running stack, or on one started for the while;
// npm run demo -- promoters: plays a small call for Mobility Promoters.
import { fileURLToPath } from 'node:url';
import { gather } from './demo/cast.mjs';
import { play } from './demo/play.mjs';
import { playCall } from './demo/promoters/play.mjs';
import { findOrStart } from './demo/running-stack.mjs';
import { Problem, runAsProgram } from './stack/problem.mjs';

const say = (/** @type {string} */ text) => console.log(text);

/** @typedef {import('./demo/running-stack.mjs').Found} Found */
/** @type {Record<string, (found: Found) => Promise<object>>} */
const plays = {
  exchange: async ({ url }) => play(url, await gather(url), say),
  promoters: (found) => playCall(found, say),
};

await runAsProgram(async () => {
  const [name = 'exchange', ...more] = process.argv.slice(2);
  const chosen = Object.hasOwn(plays, name) && more.length === 0 ? plays[name] : undefined;
  if (!chosen)
    throw new Problem(
      `There is no play ${[name, ...more].join(' ')}; there are ${Object.keys(plays).join(' and ')}.`,
    );
  const found = await findOrStart(fileURLToPath(import.meta.url), say);
  const began = Date.now();
  const outcome = await chosen(found).finally(found.stop);
  say(`Played in ${((Date.now() - began) / 1000).toFixed(1)} seconds.`);
  // The last line is for programs.
  say(JSON.stringify(outcome));
});
