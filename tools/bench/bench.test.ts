import { describe, expect, test } from '@jest/globals';
import { readAsked } from './asked.mjs';
import { lineOf } from './figure.mjs';
import { median, quantile, rounds } from './statistics.mjs';

const files = ['p10-later.bench.mjs', 'p4-lifecycles.bench.mjs', 'support', 'p5-history.bench.mjs', 'p5.txt'];

describe('what is asked of the benchmarks', () => {
  test('is everything, in the order of the numbers, when nothing is named', () => {
    expect(readAsked([], files)).toEqual({
      files: ['p4-lifecycles.bench.mjs', 'p5-history.bench.mjs', 'p10-later.bench.mjs'],
      options: { open: 10_000, closed: 100_000, applications: 5_000, rounds: 0 },
    });
  });

  test('is what is named, at the scale that is named', () => {
    expect(readAsked(['p5', 'P4', '--open', '50', '--closed=500'], files)).toEqual({
      files: ['p4-lifecycles.bench.mjs', 'p5-history.bench.mjs'],
      options: { open: 50, closed: 500, applications: 5_000, rounds: 0 },
    });
  });

  test('is refused in one sentence that says what there is', () => {
    expect(() => readAsked(['P7'], files)).toThrow('There is no figure P7; there are P4, P5, P10.');
    expect(() => readAsked(['--size', '5'], files)).toThrow(/no option --size; there are --open N,/);
    expect(() => readAsked(['--open', 'P4'], files)).toThrow('--open takes a whole number');
    expect(() => readAsked(['--open'], files)).toThrow('--open takes a whole number');
  });
});

describe('the line of a figure', () => {
  const figure = { id: 'P1.p50', what: 'An action.', unit: 'ms' };

  test('takes the median of each side, and of the ratios within the runs', () => {
    const runs = [
      { ours: 22, theirs: 20 },
      { ours: 60, theirs: 40 },
      { ours: 24, theirs: 20 },
    ];
    const line = lineOf({ ...figure, runs, peer: 'a bare Update', bar: { ratioAtMost: 1.2 } });
    expect(line).toEqual({
      id: 'P1.p50',
      what: 'An action.',
      ours: 24,
      peer: 'a bare Update',
      theirs: 20,
      unit: 'ms',
      ratio: 1.2,
      bar: 'ratio <= 1.2',
      pass: true,
      runs: [
        { ours: 22, theirs: 20, ratio: 1.1 },
        { ours: 60, theirs: 40, ratio: 1.5 },
        { ours: 24, theirs: 20, ratio: 1.2 },
      ],
    });
    expect(Object.keys(line).join()).toBe('id,what,ours,peer,theirs,unit,ratio,bar,pass,runs');
  });

  test('judges our own number where there is no peer, and nothing where there is no bar', () => {
    const runs = [{ ours: 601 }];
    expect(lineOf({ ...figure, runs, bar: { atMost: 600 } })).toMatchObject({
      peer: null,
      theirs: null,
      ratio: null,
      bar: 'ours <= 600',
      pass: false,
    });
    expect(lineOf({ ...figure, runs, bar: { atLeast: 600 } })).toMatchObject({ pass: true });
    expect(lineOf({ ...figure, runs })).toMatchObject({ bar: null, pass: null });
    const slower = [{ ours: 6, theirs: 10 }];
    expect(lineOf({ ...figure, runs: slower, bar: { ratioAtLeast: 0.7 } })).toMatchObject({ pass: false });
  });

  test('is not made of nothing, nor of a comparison that is not whole', () => {
    expect(() => lineOf({ ...figure, runs: [] })).toThrow('was not measured');
    const runs = [{ ours: 1 }, { ours: 1, theirs: 2 }];
    expect(() => lineOf({ ...figure, runs })).toThrow('in some of its runs only');
  });
});

test('quantiles are numbers that were measured; the median of an even count lies between two', () => {
  const numbers = [5, 1, 4, 2, 3];
  expect(median(numbers)).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile(numbers, 0.99)).toBe(5);
  expect(quantile(numbers, 0)).toBe(1);
  expect(() => median([])).toThrow('Nothing was measured');
});

test('rounds measure each thing once a round, in an order that turns', async () => {
  const order: string[] = [];
  const measure = (name: string) => async (round: number) => {
    order.push(name + round);
    return round;
  };
  const results = await rounds(3, { a: measure('a'), b: measure('b') });
  expect(order.join()).toBe('a0,b0,b1,a1,a2,b2');
  expect(results).toEqual({ a: [0, 1, 2], b: [0, 1, 2] });
});
