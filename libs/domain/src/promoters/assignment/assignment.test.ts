import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignReviewers, type Assignment, type Reviewer, type ToReview } from './index.js';

const reviewer = (id: string, over: Partial<Reviewer> = {}): Reviewer => ({
  id,
  languages: ['en'],
  topics: [],
  load: 0,
  most: null,
  ...over,
});
const application = (id: string, over: Partial<ToReview> = {}): ToReview => ({
  id,
  languages: ['en'],
  topics: [],
  needs: 2,
  barred: [],
  ...over,
});

const languages = fc.subarray(['en', 'fr', 'sv']);
const topics = fc.subarray(['LL-STRATEGY', '0413', '0111']);
const ids = (count: number, letter: string) =>
  Array.from({ length: count }, (_one, index) => `${letter}${index}`);
const anyReviewers = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.tuple(
    ...ids(count, 'r').map((id) =>
      fc.record({
        id: fc.constant(id),
        languages,
        topics,
        load: fc.nat(2),
        most: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
      }),
    ),
  ),
);
const anyApplications = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.tuple(
    ...ids(count, 'a').map((id) =>
      fc.record({
        id: fc.constant(id),
        languages,
        topics,
        needs: fc.integer({ min: 0, max: 3 }),
        barred: fc.subarray(ids(7, 'r')),
      }),
    ),
  ),
);

const given = ({ reviewersOf }: Assignment) => Object.values(reviewersOf).flat().length;
const evenness = ({ loadOf }: Assignment) => Object.values(loadOf).reduce((sum, load) => sum + load ** 2, 0);

/** Every assignment there is, by trying: as many reviews as can be, and the evenest of those. */
function best(applications: readonly ToReview[], reviewers: readonly Reviewer[]): [number, number] {
  const loads = reviewers.map(({ load }) => load);
  let most = -1;
  let evenest = Infinity;
  const slots = applications.flatMap((one) => Array.from({ length: one.needs }, () => one));
  const has = new Set<string>();
  const go = (at: number, count: number): void => {
    if (at === slots.length) {
      const sum = loads.reduce((all, load) => all + load ** 2, 0);
      if (count > most || (count === most && sum < evenest)) [most, evenest] = [count, sum];
      return;
    }
    const one = slots[at]!;
    for (const [index, { id, languages: reads, most: limit }] of reviewers.entries()) {
      const key = `${one.id} ${id}`;
      const can = one.languages.length === 0 || one.languages.some((code) => reads.includes(code));
      if (!can || one.barred.includes(id) || has.has(key) || loads[index]! >= (limit ?? Infinity)) continue;
      has.add(key);
      loads[index]! += 1;
      go(at + 1, count + 1);
      loads[index]! -= 1;
      has.delete(key);
    }
    go(at + 1, count);
  };
  go(0, 0);
  return [most, evenest];
}

describe('assignment', () => {
  test('gives nobody what they may not have, cannot read, have twice, or have no room for', () => {
    fc.assert(
      fc.property(anyApplications, anyReviewers, (applications, reviewers) => {
        const assignment = assignReviewers(applications, reviewers);
        const loads = new Map(reviewers.map(({ id, load }) => [id, load]));
        for (const one of applications) {
          const chosen = assignment.reviewersOf[one.id]!;
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(chosen.length).toBeLessThanOrEqual(one.needs);
          for (const id of chosen) {
            const who = reviewers.find((candidate) => candidate.id === id)!;
            expect(one.barred).not.toContain(id);
            if (one.languages.length > 0)
              expect(one.languages.some((code) => who.languages.includes(code))).toBe(true);
            loads.set(id, loads.get(id)! + 1);
          }
        }
        for (const { id, most, load } of reviewers) {
          expect(assignment.loadOf[id]).toBe(loads.get(id));
          if (most !== null) expect(loads.get(id)).toBeLessThanOrEqual(Math.max(most, load));
        }
      }),
    );
  });

  test('gives as many reviews as can be given at all, and as evenly as they can be', () => {
    const few = fc
      .tuple(anyApplications, anyReviewers)
      .filter(
        ([applications, reviewers]) =>
          reviewers.length <= 4 && applications.reduce((sum, { needs }) => sum + needs, 0) <= 7,
      );
    fc.assert(
      fc.property(few, ([applications, reviewers]) => {
        const assignment = assignReviewers(applications, reviewers);
        expect([given(assignment), evenness(assignment)]).toEqual(best(applications, reviewers));
      }),
      { numRuns: 60 },
    );
  });

  test('is the same whatever order things come in', () => {
    fc.assert(
      fc.property(anyApplications, anyReviewers, (applications, reviewers) => {
        expect(assignReviewers(applications.toReversed(), reviewers.toReversed())).toEqual(
          assignReviewers(applications, reviewers),
        );
      }),
    );
  });

  test('says of each application that is short why: how many are barred, cannot read it, or are full', () => {
    const { short, reviewersOf } = assignReviewers(
      [application('a', { barred: ['x'] }), application('b', { languages: ['sv'], needs: 1 })],
      [
        reviewer('x'),
        reviewer('y', { languages: ['fr'] }),
        reviewer('z', { most: 1, load: 1 }),
        reviewer('ok'),
      ],
    );
    expect(reviewersOf).toEqual({ a: ['ok'], b: [] });
    expect(short).toEqual([
      { applicationId: 'a', missing: 1, because: { barred: 1, language: 1, full: 1 } },
      { applicationId: 'b', missing: 1, because: { barred: 0, language: 4, full: 0 } },
    ]);
  });

  test('gives an application to whoever is nearest to its topics, where nobody has more for it', () => {
    const { reviewersOf } = assignReviewers(
      [
        application('a', { needs: 1, topics: ['LL-STRATEGY'] }),
        application('b', { needs: 1, topics: ['0413'] }),
      ],
      [reviewer('x', { topics: ['0413'] }), reviewer('y', { topics: ['LL-STRATEGY'] })],
    );
    expect(reviewersOf).toEqual({ a: ['y'], b: ['x'] });
  });

  test('counts what reviewers have already', () => {
    const { loadOf } = assignReviewers(
      ids(3, 'a').map((id) => application(id, { needs: 1 })),
      [reviewer('busy', { load: 3 }), reviewer('free')],
    );
    expect(loadOf).toEqual({ busy: 3, free: 3 });
  });

  test('serves a large call and its 200 reviewers with everybody’s share', () => {
    const codes = ['en', 'fr', 'es', 'sv', 'de', 'it'];
    const fields = ['LL-STRATEGY', '0413', '0111', '0715'];
    const applications = ids(1_500, 'a').map((id, index) =>
      application(id, {
        languages: [codes[index % 6]!],
        topics: [fields[(index * 7) % 4]!],
        barred: [`r${index % 200}`, `r${(index * 3) % 200}`],
      }),
    );
    const reviewers = ids(200, 'r').map((id, index) =>
      reviewer(id, {
        languages: [codes[index % 6]!, codes[(index * 5 + 1) % 6]!],
        topics: [fields[index % 4]!],
      }),
    );
    const assignment = assignReviewers(applications, reviewers);
    expect(assignment.short).toEqual([]);
    expect(given(assignment)).toBe(3_000);
  });
});
