import { describe, expect, test } from '@jest/globals';
import { regions } from '@waymark/domain';
import type { ExchangeRow } from '../api/views.js';
import { exchangesAt, placesOf } from './places.js';
import { project, size } from './projection.js';

const side = (region: string | null, country: string) =>
  ({ id: `${region} ${country}`, region, country }) as ExchangeRow['host'];
const row = (id: number, host: ExchangeRow['host'], sender: ExchangeRow['host']) =>
  ({ id: String(id), host, sender, stage: id % 2 ? 'ready' : 'never heard of' }) as ExchangeRow;

describe('the projection', () => {
  test('puts north above south and east right of west', () => {
    const [stockholm, rome, lisbon, athens] = [
      project(18, 59.3)!,
      project(12.5, 41.9)!,
      project(-9.1, 38.7)!,
      project(23.7, 38)!,
    ];
    expect(stockholm.y).toBeLessThan(rome.y);
    expect(lisbon.x).toBeLessThan(rome.x);
    expect(rome.x).toBeLessThan(athens.x);
  });

  test('holds every country of the list, and lets nothing lie outside the drawing', () => {
    const points = regions().map((region) => ({ region, at: project(region.lon, region.lat) }));
    expect(
      points.filter(({ region, at }) => region.level === 0 && !at).map(({ region }) => region.code),
    ).toEqual([]);
    for (const { at } of points)
      if (at) {
        expect(at.x >= 0 && at.x <= size.width).toBe(true);
        expect(at.y >= 0 && at.y <= size.height).toBe(true);
      }
    expect(project(-170, -50)).toBeNull();
  });
});

describe('the places of exchanges', () => {
  const sides = [
    side('ES21', 'ES'),
    side('SE232', 'SE'),
    side(null, 'CH'),
    side(null, 'GR'),
    side('no such region', 'DE'),
    side(null, 'XX'),
    side('FRY3', 'FR'),
  ];
  const rows = sides.flatMap((host, a) => sides.map((sender, b) => row(a * sides.length + b, host, sender)));

  test('lose no exchange, wherever its sides are and whatever its stage', () => {
    const places = placesOf(rows);
    expect(new Set(places.flatMap(exchangesAt))).toEqual(new Set(rows));
    expect(places.reduce((sum, { hosts }) => sum + hosts.length, 0)).toBe(rows.length);
    expect(places.reduce((sum, { sends }) => sum + sends.length, 0)).toBe(rows.length);
  });

  test('are the region, else the country, and without a dot where neither is on the map', () => {
    const places = new Map(placesOf(rows).map((place) => [place.code, place]));
    expect(places.get('ES21')!.at).not.toBeNull();
    expect([places.get('CH')!.name, places.get('EL')!.name, places.get('DE')!.at !== null]).toEqual([
      'Switzerland',
      'Greece',
      true,
    ]);
    expect([places.get('XX')!.at, places.get('FRY3')!.at]).toEqual([null, null]);
  });

  test('count an exchange within one place once', () => {
    const [only] = placesOf([row(1, sides[0]!, sides[0]!)]);
    expect([only!.hosts.length, only!.sends.length, exchangesAt(only!).length]).toEqual([1, 1, 1]);
  });
});
