import { expect, test } from '@jest/globals';
import type { CaseKey } from '@waymark/db';
import { addDays, type Day } from '@waymark/domain';
import { rowsOf } from '../../../support/casework/in-process.js';
import type { Year } from '../../../support/casework/year.js';
import { inPreparation, plan } from './before-the-visit.cases.js';

/** The next last Sunday of a month that leaves the stories time to begin. */
async function nextChange(year: Year, month: 'March' | 'October'): Promise<Day> {
  const earliest = addDays(await year.today(), 20);
  const name = month === 'March' ? '03' : '10';
  for (let calendar = Number(earliest.slice(0, 4)); ; calendar += 1) {
    const week = [31, 30, 29, 28, 27, 26, 25].map((day) => `${calendar}-${name}-${day}`);
    const sunday = week.find((day) => new Date(day).getUTCDay() === 0)!;
    if (sunday >= earliest) return sunday;
  }
}

/** The moments of some events as UTC has them: `hour of the day`. */
const utcHours = async ({ work }: Year, { id }: CaseKey, types: readonly string[]): Promise<string[]> =>
  (
    await rowsOf<{ hour: string }>(
      work,
      `select to_char(at at time zone 'UTC', 'HH24:MI') as hour from case_event
       where case_id = ? and type in (${types.map((type) => `'${type}'`).join()}) order by seq`,
      [id],
    )
  ).map(({ hour }) => hour);

/** Days are days of Brussels, also those that have 23 or 25 hours. */
export function clockChangeCases(the: () => Year): void {
  test.each([
    // Eight in the morning before and after the change, and the midnight after it, as UTC has them.
    ['March', 'forward', { before: '07:00', after: '06:00', midnight: '22:00', midnightBefore: '23:00' }],
    ['October', 'back', { before: '06:00', after: '07:00', midnight: '23:00', midnightBefore: '22:00' }],
  ] as const)('the last Sunday of %s, when the clocks go %s', async (month, _way, utc) => {
    const year = the();
    const change = await nextChange(year, month);

    await year.passTo(addDays(change, -18));
    const visit = await inPreparation(year);
    const onTheDay = await year.work.now();
    await plan(visit, change, 1);

    const expiring = await year.story(addDays(change, -10));
    await expiring.propose();
    const expiringSince = await year.work.now();

    const reminded = await year.story(addDays(change, -5));
    await reminded.propose();
    const remindedSince = await year.work.now();

    await year.passTo(addDays(change, 6));
    // A visit on that very day begins at its midnight, and is taken as held the next morning.
    const ofVisit = await year.diary(visit, { about: visit.exchange, since: onTheDay, countedFrom: change });
    expect(ofVisit.filter(([, , , whom]) => whom === 'clock')).toEqual([
      [0, '00:00', 'visit-started', 'clock'],
      [1, '08:00', 'visit-assumed-held', 'clock'],
    ]);
    expect(ofVisit.filter(([day]) => day < 0).map(([day, hour, what]) => [day, hour, what])).toEqual(
      expect.arrayContaining([
        [-16, '08:00', 'pre-report-reminder'],
        [-10, '08:00', 'pre-reports-missing-contact'],
        [-7, '08:00', 'pre-reports-missing'],
      ]),
    );
    expect(await utcHours(year, visit.exchange, ['visit-started', 'visit-assumed-held'])).toEqual([
      utc.midnightBefore,
      utc.after,
    ]);

    // A match whose last day it is: all of the day belongs to whoever has to answer.
    expect(
      await year.diary(expiring, { about: expiring.exchange, since: expiringSince, countedFrom: change }),
    ).toEqual([
      [-5, '08:00', 'match-answer-reminder', 'host, sender'],
      [-2, '08:00', 'match-answer-reminder', 'host, sender'],
      [1, '00:00', 'match-expired', 'clock, host, sender'],
    ]);
    expect(await utcHours(year, expiring.exchange, ['reminder-sent', 'match-expired'])).toEqual([
      utc.before,
      utc.before,
      utc.midnight,
    ]);

    // A reminder on the day itself, five days after a match before it.
    expect(
      await year.diary(reminded, { about: reminded.exchange, since: remindedSince, countedFrom: change }),
    ).toEqual([
      [0, '08:00', 'match-answer-reminder', 'host, sender'],
      [3, '08:00', 'match-answer-reminder', 'host, sender'],
      [6, '00:00', 'match-expired', 'clock, host, sender'],
    ]);
    expect(await utcHours(year, reminded.exchange, ['reminder-sent', 'match-expired'])).toEqual([
      utc.after,
      utc.after,
      utc.midnight,
    ]);
  });
}
