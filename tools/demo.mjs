// npm run demo: plays the reference exchange on the running stack, or on one started for the while.
import { fileURLToPath } from 'node:url';
import { gather } from './demo/cast.mjs';
import { play } from './demo/play.mjs';
import { findOrStart } from './demo/running-stack.mjs';
import { runAsProgram } from './stack/problem.mjs';

const say = (/** @type {string} */ text) => console.log(text);

await runAsProgram(async () => {
  const { url, stop } = await findOrStart(fileURLToPath(import.meta.url), say);
  const began = Date.now();
  const outcome = await gather(url)
    .then((cast) => play(url, cast, say))
    .finally(stop);
  say(`Played in ${((Date.now() - began) / 1000).toFixed(1)} seconds.`);
  // The last line is for programs.
  say(JSON.stringify(outcome));
});
