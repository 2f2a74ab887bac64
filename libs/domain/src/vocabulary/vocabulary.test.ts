import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  barrierOf,
  barriers,
  cefrLevelOf,
  compareCefr,
  countryName,
  formatOf,
  formats,
  languageOf,
  languages,
  regionOf,
  regions,
  topicNearness,
  topicOf,
  topicPath,
  topics,
  topicsBelow,
} from './index.js';

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('code lists', () => {
  test('are complete and name each code once', () => {
    const sizes = [formats, languages, barriers, topics, regions()].map((list) => {
      const codes = codesOf(list);
      expect(new Set(codes).size).toBe(codes.length);
      expect(list.every(({ name }) => name.trim() === name && name !== '')).toBe(true);
      return codes.length;
    });
    expect(sizes).toEqual([12, 35, 8, 152, 454]);
  });

  test('are looked up by code, and an unknown code is null', () => {
    expect(formatOf('RSP-STUDY-VISIT')?.name).toBe('Study visit');
    expect(languageOf('eu')?.endonym).toBe('euskara');
    expect(barrierOf('GEOGRAPHICAL')?.name).toBe('Geographical barriers');
    expect(cefrLevelOf('B2')?.name).toBe('Vantage');
    expect([formatOf('x'), languageOf('x'), barrierOf('x'), topicOf('x'), regionOf('x')]).toEqual(
      Array(5).fill(null),
    );
  });

  test('levels have an order', () => {
    expect(['C1', 'A2', 'B1'].sort(compareCefr)).toEqual(['A2', 'B1', 'C1']);
  });
});

describe('topics', () => {
  test('are a tree: every parent is known and stands before its children', () => {
    const seen = new Set<string>();
    for (const topic of topics) {
      if (topic.parent !== null) expect(seen).toContain(topic.parent);
      seen.add(topic.code);
    }
    expect(codesOf(topicsBelow(null))).toContain('LL');
    expect(codesOf(topicPath('0114'))).toEqual(['01', '011', '0114']);
    expect(topicPath('nowhere')).toEqual([]);
  });

  test('are nearer the more of the way they share', () => {
    expect(topicNearness('0114', '0114')).toBe(1);
    expect(topicNearness('0114', '0113')).toBeCloseTo(2 / 3);
    expect(topicNearness('0114', '0231')).toBe(0);
    expect(topicNearness('nowhere', 'nowhere')).toBe(0);
  });

  test('nearness is the same both ways and between 0 and 1', () => {
    const code = fc.constantFrom(...codesOf(topics));
    fc.assert(
      fc.property(code, code, (a, b) => {
        const near = topicNearness(a, b);
        expect(near).toBe(topicNearness(b, a));
        expect(near).toBeGreaterThanOrEqual(0);
        expect(near === 1).toBe(a === b);
      }),
    );
  });
});

describe('regions', () => {
  test('have an English name, their own name, a country and a place', () => {
    expect(regionOf('ES21')).toEqual({
      code: 'ES21',
      name: 'Basque Country',
      localName: 'País Vasco',
      level: 2,
      country: 'ES',
      lon: -2.621,
      lat: 43.032,
    });
    expect(regionOf('SE232')?.name).toBe('Västra Götaland');
    expect(regionOf('DE')?.name).toBe('Germany');
  });

  test('that are a whole country go by its name', () => {
    expect(['EE00', 'EE0', 'LV00', 'CY00', 'IS00'].map((code) => regionOf(code)?.name)).toEqual([
      'Estonia',
      'Estonia',
      'Latvia',
      'Cyprus',
      'Iceland',
    ]);
  });

  test('lie in a country that is known and on the globe', () => {
    for (const region of regions()) {
      expect(regionOf(region.country)?.level).toBe(0);
      expect(Math.abs(region.lat)).toBeLessThan(90);
      expect(Math.abs(region.lon)).toBeLessThan(180);
    }
  });

  test('Greece is found by both of its codes', () => {
    expect([countryName('EL'), countryName('GR'), countryName('CH'), countryName('ZZ')]).toEqual([
      'Greece',
      'Greece',
      'Switzerland',
      null,
    ]);
  });
});
