import { playExchange } from './support/exchange-played.mjs';
import { countsOf, runsOf } from './support/histories.mjs';

const KB = 1000;

/**
 * What a usual exchange of about thirty actions leaves in Temporal, from the proposed match to the completed case.
 * @param {import('./support/bench.mjs').Bench} bench
 */
export default async function history(bench) {
  const stack = await bench.stack();
  const played = [];
  for (let round = 0; round < (bench.options.rounds || 3); round += 1)
    played.push(await playExchange(stack, bench.say));
  const cases = await Promise.all(played.map(({ id }) => runsOf(stack, `exchange/${id}`)));
  const actions = bench.median(played.map((one) => one.actions));
  const what = `of a usual exchange of ${actions} actions, over all its runs`;
  bench.figure({
    id: 'P5.events',
    what: `Events in the history ${what}.`,
    unit: 'events',
    runs: cases.map((runs) => ({ ours: sum(runs.map(({ events }) => events)) })),
    bar: { atMost: 600 },
  });
  bench.figure({
    id: 'P5.size',
    what: `Size of the history ${what}.`,
    unit: 'kB',
    runs: cases.map((runs) => ({ ours: sum(runs.map(({ bytes }) => bytes)) / KB })),
    bar: { atMost: 400 },
  });
  bench.figure({
    id: 'P5.run',
    what: `Events in the longest single run ${what}.`,
    unit: 'events',
    runs: cases.map((runs) => ({ ours: Math.max(...runs.map(({ events }) => events)) })),
    bar: { atMost: 2000 },
  });
  const last = await stack.client.workflow.getHandle(`exchange/${played[0]?.id}`).fetchHistory();
  bench.say(`Events of the first by type: ${JSON.stringify(countsOf(last))}`);
}

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);
