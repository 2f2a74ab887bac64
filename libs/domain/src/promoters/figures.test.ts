import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  balanceBy,
  balanceDimensions,
  countWords,
  disagreementFrom,
  equalWeights,
  placeInPanel,
  ranking,
  recommendations,
  reviewCriteria,
  summarise,
  weightedScore,
  wordsLeft,
  type BalanceApplication,
  type ScoredReview,
  type Scores,
} from './index.js';

const score = fc.integer({ min: 1, max: 5 });
const scores: fc.Arbitrary<Scores> = fc.record(
  Object.fromEntries(reviewCriteria.map((criterion) => [criterion, score])),
);
const weights = fc
  .record(Object.fromEntries(reviewCriteria.map((criterion) => [criterion, fc.nat(5)])))
  .filter((all) => Object.values(all).some((weight) => weight > 0));
const review: fc.Arbitrary<ScoredReview> = fc.record({
  reviewerId: fc.constantFrom('rita', 'rolf', 'rosa'),
  scores,
  recommendation: fc.constantFrom(...recommendations),
});
const all = (value: number): Scores =>
  Object.fromEntries(reviewCriteria.map((criterion) => [criterion, value]));
const said = (
  reviewerId: string,
  value: number,
  recommendation: ScoredReview['recommendation'] = 'accept',
) => ({
  reviewerId,
  scores: all(value),
  recommendation,
});

describe('a weighted score', () => {
  test('lies between the lowest and the highest of the scores that count', () => {
    fc.assert(
      fc.property(scores, weights, (given, weighed) => {
        const counting = reviewCriteria.filter((one) => (weighed[one] ?? 0) > 0).map((one) => given[one]!);
        const value = weightedScore(given, weighed)!;
        expect(value).toBeGreaterThanOrEqual(Math.min(...counting) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...counting) + 1e-9);
      }),
    );
  });

  test('is the same when all weights are twice as large', () => {
    fc.assert(
      fc.property(scores, weights, (given, weighed) => {
        const twice = Object.fromEntries(Object.entries(weighed).map(([key, weight]) => [key, weight * 2]));
        expect(weightedScore(given, twice)).toBeCloseTo(weightedScore(given, weighed)!);
      }),
    );
  });

  test('counts by weight, and is none while a score that counts is missing', () => {
    expect(weightedScore({ ...all(1), relevance: 5 }, { relevance: 3, reach: 1 })).toBe(4);
    const { clarity: _left, ...without } = all(3);
    expect(weightedScore(without, equalWeights)).toBeNull();
    expect(weightedScore(without, { ...equalWeights, clarity: 0 })).toBe(3);
    expect(weightedScore(all(3), {})).toBeNull();
  });
});

describe('the reviews of one application together', () => {
  test('have a mean between their lowest and highest, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(review, { minLength: 1, maxLength: 4 }), weights, (reviews, weighed) => {
        const { mean, lowest, highest, spread } = summarise(reviews, weighed);
        expect(mean).toBeGreaterThanOrEqual(lowest! - 1e-9);
        expect(mean).toBeLessThanOrEqual(highest! + 1e-9);
        expect(spread).toBe(highest! - lowest!);
        expect(summarise(reviews.toReversed(), weighed).mean).toBeCloseTo(mean!);
      }),
    );
  });

  test('disagree when they lie far apart, or one accepts what another rejects', () => {
    const disagree = (...reviews: ScoredReview[]) => summarise(reviews, equalWeights).disagreement;
    expect(disagree(said('rita', 4), said('rolf', 3))).toBe(false);
    expect(disagree(said('rita', 4), said('rolf', 4 - disagreementFrom))).toBe(true);
    expect(disagree(said('rita', 3), said('rolf', 3, 'reject'))).toBe(true);
    expect(disagree(said('rita', 3), said('rolf', 3, 'waitlist'))).toBe(false);
    expect(summarise([], equalWeights)).toMatchObject({ reviews: 0, mean: null, disagreement: false });
  });
});

describe('ranking', () => {
  const application = (id: string, ...values: number[]) => ({
    id,
    summary: summarise(
      values.map((value, index) => said(`r${index}`, value)),
      equalWeights,
    ),
  });

  test('puts the highest mean first, shares ranks, prefers agreement, and leaves out what nobody reviewed', () => {
    const order = ranking([
      application('none'),
      application('split', 5, 3),
      application('low', 2, 2),
      application('agreed', 4, 4),
      application('best', 5, 5),
    ]);
    expect(order.map(({ application: { id }, rank }) => [id, rank])).toEqual([
      ['best', 1],
      ['agreed', 2],
      ['split', 2],
      ['low', 4],
      ['none', null],
    ]);
  });

  test('is one order, whatever order it is asked in, and never puts a lower mean before a higher one', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.nat(999).map((n) => `id${n}`),
        reviews: fc.array(review, { maxLength: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const known = list.map(({ id, reviews }) => ({ id, summary: summarise(reviews, equalWeights) }));
        const order = ranking(known);
        expect(ranking(known.toReversed())).toEqual(order);
        const means = order.map(({ application: { summary } }) => summary.mean ?? -1);
        expect(means.every((mean, index) => index === 0 || means[index - 1]! >= mean - 1e-8)).toBe(true);
      }),
    );
  });
});

test('a reviewer sees how much stricter they are than the others, on what both scored', () => {
  const reviewed = [
    [said('rita', 2), said('rolf', 4)],
    [said('rita', 3), said('rosa', 4)],
    [said('rolf', 1), said('rosa', 1)],
  ];
  expect(placeInPanel('rita', reviewed, equalWeights)).toEqual({ reviews: 2, difference: -1.5 });
  expect(placeInPanel('nobody', reviewed, equalWeights)).toEqual({ reviews: 0, difference: null });
});

describe('balance', () => {
  const region = fc.constantFrom('ES21', 'ES11', 'SE23', null);
  const came: fc.Arbitrary<BalanceApplication[]> = fc.uniqueArray(
    fc.record({
      id: fc.nat(999).map((n) => `id${n}`),
      region,
      type: fc.constantFrom('ngo', 'vet-teacher', null),
      inclusion: fc.constantFrom('yes' as const, 'no' as const, null),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );

  test('counts every application once, in each dimension, and the shares make up the whole', () => {
    fc.assert(
      fc.property(came, fc.constantFrom(...balanceDimensions), fc.nat(5), (list, dimension, step) => {
        const staged = list.filter((_one, index) => index % (step + 1) === 0).map(({ id }) => id);
        const rows = balanceBy(dimension, list, staged);
        const sum = (of: (row: (typeof rows)[number]) => number) =>
          rows.reduce((total, row) => total + of(row), 0);
        expect([sum((row) => row.cameIn), sum((row) => row.staged)]).toEqual([list.length, staged.length]);
        if (list.length > 0) expect(sum((row) => row.shareCameIn)).toBeCloseTo(1);
        if (staged.length > 0) expect(sum((row) => row.difference)).toBeCloseTo(0);
      }),
    );
  });

  test('shows whom the staged set favours, and what is not known last', () => {
    const one = (id: string, own: Partial<BalanceApplication> = {}): BalanceApplication => ({
      id,
      region: 'ES21',
      type: 'ngo',
      inclusion: null,
      ...own,
    });
    const rows = balanceBy(
      'country',
      [one('a'), one('b'), one('c', { region: 'SE23' }), one('d', { region: null })],
      ['c', 'stranger'],
    );
    expect(rows.map(({ value, cameIn, staged, difference }) => [value, cameIn, staged, difference])).toEqual([
      ['ES', 2, 0, -0.5],
      ['SE', 1, 1, 0.75],
      [null, 1, 0, -0.25],
    ]);
  });
});

describe('words', () => {
  test('are counted as people count them', () => {
    expect(countWords('')).toBe(0);
    expect(countWords('  – … ')).toBe(0);
    expect(countWords('L’école ouvre work-based learning\n\nà 25 élèves !')).toBe(7);
    expect(wordsLeft('one two three', 2)).toBe(-1);
  });

  test('of two texts together are the words of both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});
