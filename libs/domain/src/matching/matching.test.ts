import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, defaultSettings } from '../deadlines/index.js';
import { hardConditions } from '../exchange/index.js';
import { cefrLevels, formats, languages, topics } from '../vocabulary/index.js';
import { counterpartsOf, criteria, suggestMatch, weigh, type Acquaintance, type Offer } from './index.js';

const context = { now: '2026-11-22T09:00:00.000Z', settings: defaultSettings };
const strangers: Acquaintance = { haveMet: false, barredUntil: null };

const sending: Offer = {
  id: 'sending',
  stage: 'open',
  direction: 'send',
  organisationId: 'vastra-gotaland',
  country: 'SE',
  region: 'SE232',
  topics: ['LL-VET-TEACHERS'],
  formats: ['RSP-STUDY-VISIT', 'SM-JOB-SHDW'],
  languages: [{ code: 'en', level: 'C1' }],
  periodStart: '2027-01-01',
  periodEnd: '2027-06-30',
  placesLeft: 1,
  openIntroductions: 0,
  fewerOpportunitiesPlaces: 0,
  skillsNeed: '',
  waitingSince: '2026-11-01T09:00:00.000Z',
};
const receiving: Offer = {
  ...sending,
  id: 'receiving',
  direction: 'receive',
  organisationId: 'basque-country',
  country: 'ES',
  region: 'ES21',
};

const among = (own: Offer, ...others: Offer[]) =>
  counterpartsOf(
    own,
    others.map((offer) => ({ offer, between: strangers })),
    context,
  );
const wrongWith = (change: Partial<Offer>, between = strangers) =>
  weigh({ own: sending, other: { ...receiving, ...change }, between }, context).hindrances.map(
    ({ sentence }) => sentence,
  );

describe('The counterparts of a proposal', () => {
  test('are those that meet every condition of a match', () => {
    const { fitting, nearMisses } = among(sending, receiving);
    expect(fitting.map(({ proposalId }) => proposalId)).toEqual(['receiving']);
    expect(nearMisses).toEqual([]);
  });

  test('are told with why, criterion by criterion', () => {
    const [one] = among(sending, receiving).fitting;
    const because = Object.fromEntries(
      one!.criteria.map(({ criterion, because: text }) => [criterion, text]),
    );
    expect(because).toMatchObject({
      topics: 'Both name Professional development of vocational teachers',
      dates: 'Both can from 1 Jan 2027 to 30 Jun 2027',
      format: 'Study visit is the first choice of both',
      language: 'Both speak English, at least C1',
      regions: 'Two countries',
      neverMet: 'They have never met',
    });
  });

  test('stand the best first: nearer topics before those that lie apart', () => {
    const near = { ...receiving, id: 'near', topics: ['LL-VET-LEADERS'] };
    const apart = { ...receiving, id: 'apart', topics: ['LL-GREEN'] };
    const order = among(sending, apart, receiving, near).fitting.map(({ proposalId }) => proposalId);
    expect(order).toEqual(['receiving', 'near', 'apart']);
  });

  test('that do equally well stand by who waits longer', () => {
    const later = { ...receiving, id: 'later', waitingSince: '2026-11-22T08:00:00.000Z' };
    const sooner = { ...receiving, id: 'sooner', waitingSince: '2026-11-22T07:00:00.000Z' };
    expect(among(sending, later, sooner).fitting.map(({ proposalId }) => proposalId)).toEqual([
      'sooner',
      'later',
    ]);
  });

  test('are found for a proposal that still waits to be opened', () => {
    expect(among({ ...sending, stage: 'submitted' }, receiving).fitting).toHaveLength(1);
  });

  test('are only open ones', () => {
    const { fitting, nearMisses } = among(sending, { ...receiving, stage: 'paused' });
    expect([fitting, nearMisses]).toEqual([[], []]);
  });

  test('are never of the same organisation, nor of the same direction', () => {
    const ours = { ...receiving, organisationId: sending.organisationId };
    const alsoSending = { ...receiving, direction: 'send' as const };
    const { fitting, nearMisses } = among(sending, ours, alsoSending);
    expect([fitting, nearMisses]).toEqual([[], []]);
  });

  test('gain from a need that speaks of what the other brings', () => {
    const need = { ...sending, skillsNeed: 'Too few vocational teachers know new machines.' };
    const { score } = weigh({ own: need, other: receiving, between: strangers }, context);
    const without = weigh({ own: sending, other: receiving, between: strangers }, context);
    expect(score - without.score).toBe(criteria.skillsNeed.points);
  });
});

describe('What is wrong with a near miss', () => {
  test('is told with what would have to change', () => {
    expect(wrongWith({ periodStart: '2027-07-14', periodEnd: '2027-12-31' })).toEqual([
      'They can from 14 Jul 2027: 14 days after this period ends.',
    ]);
    expect(wrongWith({ periodStart: '2026-11-01', periodEnd: '2026-12-31' })).toEqual([
      'They can until 31 Dec 2026: 1 day before this period begins.',
    ]);
    expect(wrongWith({ languages: [{ code: 'en', level: 'A2' }] })).toEqual([
      'No language that both speak at B1: theirs are English A2.',
    ]);
    expect(wrongWith({ formats: ['RSP-ONLINE'] })).toEqual([
      'They name other formats: Online peer learning.',
    ]);
    expect(wrongWith({ placesLeft: 0 })).toEqual(['They have no place left.']);
    expect(wrongWith({ reconfirmAsked: true })).toEqual([
      'They still have to say that their proposal stands.',
    ]);
    expect(wrongWith({}, { haveMet: false, barredUntil: '2027-02-01' })).toEqual([
      'The two are barred until 1 Feb 2027.',
    ]);
  });

  test('is one or two things; a pair with more in its way is none', () => {
    const two = { ...receiving, id: 'two', placesLeft: 0, formats: ['RSP-ONLINE'] };
    const three = { ...two, id: 'three', languages: [] };
    expect(among(sending, three, two).nearMisses.map(({ proposalId }) => proposalId)).toEqual(['two']);
  });
});

describe('The match suggested for a pair', () => {
  const names = { own: 'Västra Götaland', other: 'the Basque Country' };
  const suggested = (change: Partial<Offer>) => {
    const pair = { own: sending, other: { ...receiving, ...change }, between: strangers };
    return suggestMatch(pair, weigh(pair, context), names, context);
  };

  test('says who visits whom, and why in words for both', () => {
    expect(suggested({})).toEqual({
      title: 'Västra Götaland visits the Basque Country, January 2027',
      why:
        'Both name Professional development of vocational teachers. Study visit is the first choice of both. ' +
        'Both can from 1 Jan 2027 to 30 Jun 2027. Both speak English, at least C1. They have never met.',
      format: 'RSP-STUDY-VISIT',
      topics: ['LL-VET-TEACHERS'],
    });
  });

  test('speaks of no day that is over', () => {
    const begun = { periodStart: '2026-09-24' };
    const pair = { own: { ...sending, ...begun }, other: { ...receiving, ...begun }, between: strangers };
    const match = suggestMatch(pair, weigh(pair, context), names, context);
    expect(match?.title).toBe('Västra Götaland visits the Basque Country, November 2026');
    expect(match?.why).toContain('Both can from 22 Nov 2026 to 30 Jun 2027.');
  });

  test('is none where something stands in the way', () => {
    expect(suggested({ placesLeft: 0 })).toBeNull();
  });
});

const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1, maxLength: 3 });
const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const offers = (direction: Offer['direction']): fc.Arbitrary<Offer> =>
  fc
    .record({
      id: fc.uuid(),
      stage: fc.constantFrom('open', 'submitted', 'paused', 'withdrawn'),
      organisationId: fc.constantFrom('a', 'b', 'c', 'd'),
      country: fc.constantFrom('SE', 'ES', 'CH'),
      region: fc.constantFrom('SE232', 'ES21', 'ES30', null),
      topics: some(codesOf(topics)),
      formats: some(codesOf(formats)),
      languages: some(codesOf(languages).slice(0, 6)).chain((codes) =>
        fc.tuple(
          ...codes.map((code) =>
            fc.record({ code: fc.constant(code), level: fc.constantFrom(...codesOf(cefrLevels)) }),
          ),
        ),
      ),
      start: fc.integer({ min: 0, max: 400 }),
      days: fc.integer({ min: 0, max: 300 }),
      placesLeft: fc.integer({ min: 0, max: 3 }),
      openIntroductions: fc.integer({ min: 0, max: 6 }),
      fewerOpportunitiesPlaces: fc.integer({ min: 0, max: 9 }),
      skillsNeed: fc.constantFrom('', 'More teachers for vocational schools'),
      waiting: fc.integer({ min: -2, max: 700 }),
      reconfirmAsked: fc.boolean(),
    })
    .map(({ start, days, waiting, ...rest }) => ({
      ...(rest as unknown as Offer),
      direction,
      periodStart: addDays('2027-01-01', start),
      periodEnd: addDays('2027-01-01', start + days),
      waitingSince: `${addDays('2026-11-22', -waiting)}T09:00:00.000Z`,
    }));
const acquaintances: fc.Arbitrary<Acquaintance> = fc.record({
  haveMet: fc.boolean(),
  barredUntil: fc.constantFrom(null, 'forGood', '2026-11-21', '2027-02-01'),
});
const candidates = fc.array(fc.record({ offer: offers('receive'), between: acquaintances }), {
  maxLength: 12,
});

describe('Whatever is proposed', () => {
  test('a score is the sum of whole points, none over what its criterion can give', () => {
    expect(Object.values(criteria).reduce((sum, { points }) => sum + points, 0)).toBe(100);
    fc.assert(
      fc.property(offers('send'), offers('receive'), acquaintances, (own, other, between) => {
        const { score, criteria: results } = weigh({ own, other, between }, context);
        expect(score).toBe(results.reduce((sum, { points }) => sum + points, 0));
        for (const { points, of, because } of results) {
          expect(Number.isInteger(points) && points >= 0 && points <= of).toBe(true);
          expect(because).toMatch(/^\p{Lu}|^\d/u);
          expect(because).not.toMatch(/[{}]|undefined/);
        }
      }),
    );
  });

  test('a pair is worth the same from either side, but for who has waited', () => {
    fc.assert(
      fc.property(offers('send'), offers('receive'), acquaintances, (a, b, between) => {
        const open = { stage: 'open', waitingSince: context.now } as const;
        const [own, other] = [
          { ...a, ...open },
          { ...b, ...open },
        ];
        const there = weigh({ own, other, between }, context);
        const back = weigh({ own: other, other: own, between }, context);
        expect(back.score).toBe(there.score);
        const conditions = ({ hindrances }: typeof there) => hindrances.map(({ condition }) => condition);
        expect(conditions(back)).toEqual(conditions(there));
      }),
    );
  });

  test('nothing is listed twice, the fitting have nothing in their way, both lists are in order', () => {
    fc.assert(
      fc.property(offers('send'), candidates, (own, others) => {
        const { fitting, nearMisses } = counterpartsOf(own, others, context);
        const ids = [...fitting, ...nearMisses].map(({ proposalId }) => proposalId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(fitting.every(({ hindrances }) => hindrances.length === 0)).toBe(true);
        const scores = fitting.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        const missing = nearMisses.map(({ hindrances }) => hindrances.length);
        expect(missing).toEqual(missing.toSorted((a, b) => a - b));
        expect(missing.every((count) => count === 1 || count === 2)).toBe(true);
      }),
    );
  });

  test('what stands in the way is a condition of the lifecycle, in a whole sentence', () => {
    fc.assert(
      fc.property(offers('send'), offers('receive'), acquaintances, (own, other, between) => {
        for (const { condition, sentence } of weigh({ own, other, between }, context).hindrances) {
          expect(hardConditions).toContain(condition);
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/[{}]|undefined/);
        }
      }),
    );
  });
});
