import { freshClone, startUntilUsable } from './support/npm-start.mjs';

const WARM_ROUNDS = 3;

/**
 * How long somebody waits who types `npm start`: in a fresh clone, and on the next morning.
 * @param {import('./support/bench.mjs').Bench} bench
 */
export default async function start(bench) {
  const clone = await freshClone(bench.say);
  const cold = await startUntilUsable(clone, bench.say);
  bench.figure({
    id: 'P8.cold',
    what: '`npm start` in a fresh clone with its packages installed, to the first usable page: build, database, demo data.',
    unit: 's',
    runs: [{ ours: cold }],
    bar: { atMost: 60 },
  });
  const warm = [];
  for (let round = 0; round < (bench.options.rounds || WARM_ROUNDS); round += 1)
    warm.push(await startUntilUsable(clone, bench.say));
  bench.figure({
    id: 'P8.warm',
    what: '`npm start` where it has run before, to the first usable page.',
    unit: 's',
    runs: warm.map((ours) => ({ ours })),
    bar: { atMost: 15 },
  });
}
