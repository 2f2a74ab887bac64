import { expect, test } from '@jest/globals';
import { addDays, type ProgrammeHalfDay } from '@waymark/domain';
import { withFreeDaysTogether } from './free-days.js';

/** A programme of so many days from 1 March on, with something on the mornings named. */
const programme = (days: number, busy: readonly number[] = []): ProgrammeHalfDay[] =>
  Array.from({ length: days }, (_, index) => addDays('2027-03-01', index)).flatMap((day, index) =>
    (['morning', 'afternoon'] as const).map((half) => ({
      day,
      half,
      entries: busy.includes(index) && half === 'morning' ? [{ day, half, what: 'Workshop' }] : [],
    })),
  );
const told = (halfDays: readonly ProgrammeHalfDay[]) =>
  withFreeDaysTogether(halfDays).map((one) => ('from' in one ? `${one.from} to ${one.to}` : one.day));

test('a free week is told day by day', () => {
  expect(withFreeDaysTogether(programme(5))).toEqual(programme(5));
});

test('a free run longer than that is told in one line, wherever it stands', () => {
  expect(told(programme(19))).toEqual(['2027-03-01 to 2027-03-19']);
  expect(told(programme(14, [1, 13]))).toEqual([
    '2027-03-01',
    '2027-03-01',
    '2027-03-02',
    '2027-03-02',
    '2027-03-03 to 2027-03-13',
    '2027-03-14',
    '2027-03-14',
  ]);
});

test('nothing is lost, whatever is planned', () => {
  for (const busy of [[], [0], [6], [0, 7, 8], [3, 18]]) {
    const whole = programme(19, busy);
    expect(withFreeDaysTogether(whole).flatMap((one) => ('from' in one ? one.halfDays : [one]))).toEqual(
      whole,
    );
  }
});
