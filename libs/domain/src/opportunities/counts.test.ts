import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { barriers } from '../vocabulary/index.js';
import { countsFor, fewestTold, givenNow, type CountsByOrganisation } from './counts.js';

const codes = barriers.map(({ code }) => code);
const counts = fc.dictionary(fc.constantFrom(...codes), fc.nat({ max: 7 }));
const given = (parts: Record<string, Record<string, number>>): CountsByOrganisation =>
  Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, givenNow(part)]));
/** As if every small count had been another small one. */
const otherSmall = (part: Record<string, number>, size: number): Record<string, number> =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const count = part[code] ?? 0;
      const other = count < fewestTold ? (count + size) % fewestTold : count;
      return other === 0 && size % 2 === 0 ? [] : [[code, other]];
    }),
  );

describe('counts of people with fewer opportunities', () => {
  const two = given({ lead: { SOCIAL: 1, HEALTH: 5 }, co: { SOCIAL: 4 } });

  test('are exact to the secretariat and to the organisation that gave them', () => {
    expect(countsFor(two, 'all').counts).toEqual({ SOCIAL: '5', HEALTH: '5' });
    expect(countsFor(two, ['lead']).counts).toEqual({ SOCIAL: '1', HEALTH: '5' });
    expect(countsFor(two, ['lead']).ofOthers).toMatchObject({ SOCIAL: '4', HEALTH: '<3', ECONOMIC: '<3' });
  });

  test('are told to others from three on, with every barrier of the list named', () => {
    expect(countsFor(given({ lead: { SOCIAL: 2, HEALTH: 3, ECONOMIC: 0 } }), ['host']).counts).toEqual(
      Object.fromEntries(codes.map((code) => [code, code === 'HEALTH' ? '3' : '<3'])),
    );
    expect(countsFor({}, ['host'])).toEqual({ counts: {}, ofOthers: {} });
  });

  test('of others never let a count under three be told from another, not by difference either', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 5 }), (part, size) => {
        const other = otherSmall(part, size);
        // Whatever a reader computes from what they see, it is the same for both: they cannot tell them apart.
        expect(countsFor(given({ lead: part }), ['host'])).toEqual(
          countsFor(given({ lead: other }), ['host']),
        );
      }),
    );
  });

  test('of other senders stay as closed to somebody who knows their own', () => {
    fc.assert(
      fc.property(counts, counts, fc.nat({ max: 5 }), (own, part, size) => {
        const seen = (theirs: Record<string, number>) =>
          countsFor(given({ lead: own, co: theirs }), ['lead', 'somebody']);
        expect(seen(part)).toEqual(seen(otherSmall(part, size)));
      }),
    );
  });
});
