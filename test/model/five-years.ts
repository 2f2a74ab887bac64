import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseworkInTime, type CaseworkInTime } from '../support/casework/in-process.js';
import { RandomYear, type YearPlayed } from './year.js';

/** A year is some hundred steps, each of which waits for all that follows; this only ends one that hangs. */
const patience = 400_000;

/**
 * Random years on a real database and Temporal, whose every decision, mail, task and due date has to be what the
 * lifecycles say. A year that failed is played again alone with `WAYMARK_YEAR=<seed> node tools/jest.mjs model`.
 */
export function fiveYears(seeds: readonly number[]): void {
  const alone = process.env['WAYMARK_YEAR'];
  describe('random years', () => {
    let work: CaseworkInTime;
    const played: YearPlayed[] = [];
    beforeAll(async () => {
      work = await caseworkInTime();
    });
    afterAll(() => work.close());

    test.each(alone === undefined ? seeds : [Number(alone)])(
      'the year of seed %i',
      async (seed) => {
        const year = await RandomYear.begin(work);
        played.push(await year.play(seed));
      },
      patience,
    );

    test('have been years in which things happened, and in which people were refused things', () => {
      const stages = new Set(played.flatMap((year) => [...year.stages]));
      expect(stages.size).toBeGreaterThan(alone === undefined ? 12 : 4);
      for (const { accepted, refused } of played) {
        expect(accepted).toBeGreaterThan(20);
        expect(refused).toBeGreaterThan(0);
      }
    });
  });
}
