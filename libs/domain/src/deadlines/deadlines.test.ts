import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayAfter,
  dayOf,
  daysBetween,
  defaultSettings,
  endOfDay,
  isDay,
  morningOf,
  settingDefinitions,
  settingValue,
  startOfDay,
  timeZone,
  type SettingKey,
} from './index.js';

const anyDay = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2020-01-01', days));
const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe('days in Brussels', () => {
  test('an instant falls on the day people in Brussels have', () => {
    expect(dayOf('2025-06-01T21:59:59.999Z')).toBe('2025-06-01');
    expect(dayOf('2025-06-01T22:00:00.000Z')).toBe('2025-06-02');
    expect(dayOf('2025-12-31T23:00:00.000Z')).toBe('2026-01-01');
    expect(dayOf('2025-12-31')).toBe('2025-12-31');
    // Asked again, and after very many others.
    for (let turn = 0; turn < 2; turn += 1)
      for (let hour = 0; hour < 2_500; hour += 1) {
        const moment = new Date(Date.UTC(2025, 5, 1, hour, 59)).toISOString();
        // Summer and winter time end the day two hours and one before midnight in Greenwich.
        const ahead = hour < 24 * 147 + 1 ? 2 : 1;
        expect(dayOf(moment)).toBe(new Date(Date.UTC(2025, 5, 1, hour + ahead)).toISOString().slice(0, 10));
      }
    expect(() => dayOf('not a moment')).toThrow(RangeError);
  });

  test('eight in the morning is eight on the wall, in summer and in winter', () => {
    expect(morningOf('2025-01-15')).toBe('2025-01-15T07:00:00.000Z');
    expect(morningOf('2025-07-15')).toBe('2025-07-15T06:00:00.000Z');
  });

  test('the day the clocks go forward has 23 hours, the day they go back 25', () => {
    expect(hours(startOfDay('2025-03-30'), endOfDay('2025-03-30'))).toBe(23);
    expect(hours(startOfDay('2025-10-26'), endOfDay('2025-10-26'))).toBe(25);
  });

  test('on every day of twenty years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const wall = Temporal.Instant.from(morningOf(day)).toZonedDateTimeISO(timeZone);
        expect([wall.hour, wall.minute, wall.toPlainDate().toString()]).toEqual([8, 0, day]);
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(endOfDay(day)).toBe(startOfDay(addDays(day, 1)));
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(startOfDay(day) < morningOf(day) && morningOf(day) < endOfDay(day)).toBe(true);
      }),
    );
  });

  test('months end where they end', () => {
    expect(addMonths('2025-08-31', 1)).toBe('2025-09-30');
    expect(addMonths('2024-08-31', 6)).toBe('2025-02-28');
    expect(addMonths('2025-06-04', 6)).toBe('2025-12-04');
  });

  test('working days leave out Saturdays and Sundays', () => {
    expect(addWorkingDays('2025-03-03', 5)).toBe('2025-03-10');
    expect(addWorkingDays('2025-03-07', 1)).toBe('2025-03-10');
    expect(addWorkingDays('2025-03-08', 1)).toBe('2025-03-10');
    expect(addWorkingDays('2025-03-10', -1)).toBe('2025-03-07');
    expect(addWorkingDays('2025-03-08', 0)).toBe('2025-03-08');
  });

  test.each(['2025-02-29', '2025-13-01', '2025-6-1', '20250601', '2025-06-01T00:00', '', null, 7])(
    '%j is no day',
    (value) => expect(isDay(value)).toBe(false),
  );
});

describe('settings', () => {
  test('every default lies within its own bounds and says what it decides', () => {
    for (const { value, min, max, about } of Object.values(settingDefinitions)) {
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      expect(about).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('the numbers that were agreed', () => {
    expect(defaultSettings).toMatchObject({
      answerDays: 10,
      expiryBarDays: 90,
      notNowBarMonths: 6,
      firstContactTaskDay: 14,
      firstContactLapseDay: 28,
      preReportDueDaysBefore: 14,
      postReportWaiveDay: 30,
      draftFromOneSideDay: 45,
      silentSideDays: 21,
      informationWorkingDays: 5,
      maxOpenIntroductions: 5,
    });
  });

  test('the numbers of a promoter call hang on the day it closes', () => {
    const onDay = (key: SettingKey) => dayAfter('2027-06-30', {}, key);
    expect([onDay('latestReviewDays'), onDay('latestInterviewDays'), onDay('decisionDays')]).toEqual([
      '2027-08-31',
      '2027-09-10',
      '2027-09-15',
    ]);
    expect(settingValue({ reviewDays: 21 }, 'reviewDays')).toBe(21);
  });

  test('a number that was changed wins over its default, and unknown ones are an error', () => {
    expect(settingValue({ answerDays: 12 }, 'answerDays')).toBe(12);
    expect(settingValue({}, 'answerDays')).toBe(10);
    expect(() => settingValue({ nonsense: 1 }, 'nonsense')).toThrow(RangeError);
    expect(() => settingValue({}, 'toString')).toThrow(RangeError);
    expect(() => dayAfter('2025-01-01', {}, 'maxOpenIntroductions')).toThrow(RangeError);
    expect(dayAfter('2025-01-01', {}, 'notNowBarMonths')).toBe('2025-07-01');
  });
});
