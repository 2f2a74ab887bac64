import { lineOf } from '../../../tools/bench/figure.mjs';
import { median, quantile, rounds } from '../../../tools/bench/statistics.mjs';
import { startBenchStack } from './stack.mjs';

/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./stack.mjs').StackChoice} StackChoice */
/** @typedef {import('../../../tools/bench/figure.mjs').Figure} Figure */
/** @typedef {import('../../../tools/bench/figure.mjs').Line} Line */

/**
 * What a benchmark works with. Each file `pN-….bench.mjs` default-exports an async function that takes one.
 * @typedef {object} Bench
 * @property {import('../../../tools/bench/asked.mjs').Options} options
 * @property {(choice?: StackChoice) => Promise<BenchStack>} stack whole Waymark as `npm start` runs it, on free ports;
 *   started once for each choice, and stopped at the end
 * @property {(figure: Figure) => Line} figure prints one line on standard output
 * @property {(text: string) => void} say tells what is going on, on standard error
 * @property {typeof median} median
 * @property {typeof quantile} quantile
 * @property {typeof rounds} rounds
 * @property {Line[]} lines everything printed so far
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ options: Bench['options'], say: Bench['say'], print?: (line: string) => void }} given
 * @returns {Bench}
 */
export function createBench({ options, say, print = (line) => process.stdout.write(`${line}\n`) }) {
  /** @type {Map<string, Promise<BenchStack>>} */
  const stacks = new Map();
  /** @type {Line[]} */
  const lines = [];
  return {
    options,
    say,
    median,
    quantile,
    rounds,
    lines,
    stack({ demo = true, name = 'shared' } = {}) {
      const key = JSON.stringify([demo, name]);
      const stack = stacks.get(key) ?? startBenchStack({ demo, name }, say);
      stacks.set(key, stack);
      return stack;
    },
    figure(figure) {
      const line = lineOf(figure);
      lines.push(line);
      print(JSON.stringify(line));
      return line;
    },
    async close() {
      const started = await Promise.allSettled(stacks.values());
      for (const stack of started) if (stack.status === 'fulfilled') await stack.value.close();
    },
  };
}
