import { describe, expect, test } from '@jest/globals';
import { addDays } from '@waymark/domain';
import type { ExchangeRow } from '../api/views.js';
import { entriesByDay } from './entries.js';
import { isMonth, monthAfter, monthOf, weeksOf } from './month.js';

const row = (over: Partial<ExchangeRow>) =>
  ({ id: JSON.stringify(over), startDate: null, endDate: null, until: null, ...over }) as ExchangeRow;

describe('a month', () => {
  test('is whole weeks from Monday on that hold each of its days once', () => {
    for (let months = 0; months < 40; months += 1) {
      const month = monthAfter('2024-01', months);
      const weeks = weeksOf(month);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(days).toEqual(days.map((_day, index) => addDays(days[0]!, index)));
      const own = days.filter((day) => monthOf(day) === month);
      expect([own[0], addDays(own.at(-1)!, 1)]).toEqual([`${month}-01`, `${monthAfter(month, 1)}-01`]);
      expect(own.length).toBeGreaterThan(27);
    }
  });

  test('is told from what is none', () => {
    expect(['2025-11', '2025-13', '2025-1', '', undefined, 'board'].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([monthAfter('2025-12', 1), monthAfter('2025-01', -1)]).toEqual(['2026-01', '2024-12']);
  });
});

describe('what lies on a day', () => {
  const days = weeksOf('2025-11').flat();
  const on = (rows: ExchangeRow[], day: string) => entriesByDay(days, rows).get(day)!;

  test('is a visit on each of its days, whatever stage its exchange is in', () => {
    const visit = row({ startDate: '2025-11-17', endDate: '2025-11-19', stage: 'never heard of' as never });
    expect(days.filter((day) => on([visit], day).length > 0)).toEqual([
      '2025-11-17',
      '2025-11-18',
      '2025-11-19',
    ]);
    expect(days.filter((day) => on([row({ startDate: '2025-11-17' })], day).length > 0)).toEqual([
      '2025-11-17',
    ]);
  });

  test('reaches over the edge of the month', () => {
    const long = row({ startDate: '2025-09-01', endDate: '2026-02-01' });
    expect(days.every((day) => on([long], day).length === 1)).toBe(true);
  });

  test('is a deadline on its last day, behind the visits', () => {
    const both = [row({ until: '2025-11-18' }), row({ startDate: '2025-11-18' })];
    expect(on(both, '2025-11-18').map(({ kind }) => kind)).toEqual(['visit', 'deadline']);
    expect(on(both, '2025-11-19')).toEqual([]);
  });
});
