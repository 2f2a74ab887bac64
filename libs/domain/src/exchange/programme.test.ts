import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../deadlines/index.js';
import {
  files,
  kindWorld,
  plannedExchange,
  preparingExchange,
  visitPlan,
} from '../testing/exchange-story.js';
import type { HalfDay } from './facts.js';
import { entriesOn, isPrintable, programmeLines, programmeOf } from './programme.js';

const monday = visitPlan.start;
const tuesday = addDays(monday, 1);
const morning = (day: string, ...titles: string[]): HalfDay[] =>
  titles.map((what) => ({ day, half: 'morning', what }));
const write = (day: string, entries: HalfDay[], before: HalfDay[]) => ({
  day,
  half: 'morning',
  entries,
  before,
});
const story = () => preparingExchange().does('host', 'planVisit', visitPlan);
const titles = (programme: readonly HalfDay[]) => programme.map(({ day, what }) => `${day} ${what}`);

describe('a programme edited by both sides', () => {
  test('Given two people who began from the same page, when they write different half-days, then both stay', () => {
    const { facts } = story()
      .does('host', 'writeHalfDay', write(tuesday, morning(tuesday, 'Workshop'), []))
      .does('sender', 'writeHalfDay', write(monday, morning(monday, 'Welcome'), []));
    expect(titles(facts.plan.programme)).toEqual([`${monday} Welcome`, `${tuesday} Workshop`]);
  });

  test('Given two people who began from the same page, when they write the same half-day, then the second is refused', () => {
    const both = story().does('host', 'writeHalfDay', write(monday, morning(monday, 'Welcome'), []));
    const mine = write(monday, morning(monday, 'Tour of the school'), []);
    expect(both.refusal('sender', 'writeHalfDay', mine)).toEqual(['exchange.need.halfDayUnchanged']);
    expect(titles(both.facts.plan.programme)).toEqual([`${monday} Welcome`]);
    // Having seen it, they may write it anew.
    both.does('sender', 'writeHalfDay', { ...mine, before: morning(monday, 'Welcome') });
    expect(titles(both.facts.plan.programme)).toEqual([`${monday} Tour of the school`]);
  });

  test('Given an entry with everything, then it is kept as it was written, without blanks', () => {
    const entry = {
      day: monday,
      half: 'morning',
      what: ' Welcome ',
      time: '09:30',
      place: ' TKNIKA',
      people: '',
      note: ' ',
    };
    const { facts } = story().does('sender', 'writeHalfDay', {
      ...write(monday, [], []),
      entries: [entry, { ...entry, what: '  ' }],
    });
    expect(facts.plan.programme).toEqual([
      { day: monday, half: 'morning', what: 'Welcome', time: '09:30', place: 'TKNIKA' },
    ]);
  });

  test('Given a programme, then a whole one may add half-days and writes over none', () => {
    const planned = plannedExchange();
    const more = [...morning(monday, 'TKNIKA'), ...morning(tuesday, 'Workshop')];
    planned.does('sender', 'setProgramme', { programme: more });
    expect(titles(planned.facts.plan.programme)).toEqual([`${monday} TKNIKA`, `${tuesday} Workshop`]);
    expect(planned.refusal('host', 'setProgramme', { programme: morning(tuesday, 'Another') })).toEqual([
      'exchange.need.nothingOverwritten',
    ]);
  });

  test('Given an entry of another half-day, then nothing is written', () => {
    const wrong = write(monday, morning(tuesday, 'Welcome'), []);
    expect(story().refusal('host', 'writeHalfDay', wrong)).toEqual(['entries: input.not-half-days']);
  });

  test('Given any two people who write in turn, then no words are gone that their overwriter had not seen', () => {
    const edit = fc.record({
      who: fc.constantFrom('host' as const, 'sender' as const),
      day: fc.constantFrom(monday, tuesday),
      looksFirst: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const told = story();
        const seen = { host: told.facts.plan.programme, sender: told.facts.plan.programme };
        edits.forEach(({ who, day, looksFirst }, number) => {
          if (looksFirst) seen[who] = told.facts.plan.programme;
          const place = { day, half: 'morning' } as const;
          const there = entriesOn(told.facts.plan.programme, place);
          const before = [...entriesOn(seen[who], place)];
          const body = write(day, morning(day, `${who} ${number}`), before);
          const old = JSON.stringify(before) !== JSON.stringify(there);
          if (old)
            expect(told.refusal(who, 'writeHalfDay', body)).toEqual(['exchange.need.halfDayUnchanged']);
          else told.does(who, 'writeHalfDay', body);
          expect(entriesOn(told.facts.plan.programme, place)).toEqual(old ? there : body.entries);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a visit that is moved', () => {
  test('Given new dates, then every entry keeps its distance from the first day', () => {
    const moved = plannedExchange().does('host', 'planVisit', { start: '2025-06-09', end: '2025-06-11' });
    expect(titles(moved.facts.plan.programme)).toEqual(['2025-06-09 TKNIKA']);
    moved.does('host', 'planVisit', { place: 'Bilbao' });
    expect(titles(moved.facts.plan.programme)).toEqual(['2025-06-09 TKNIKA']);
  });

  test('Given dates that were cleared by a hold, then the programme follows when there are new ones', () => {
    const held = plannedExchange('2025-05-01 10:00')
      .does('secretariat', 'putOnHold', { until: '2025-07-01', reason: 'Elections.' })
      .until('2025-07-02 09:00');
    expect(held.facts.plan.start).toBeUndefined();
    held.does('host', 'planVisit', { start: '2025-09-01', end: '2025-09-03' });
    expect(titles(held.facts.plan.programme)).toEqual(['2025-09-01 TKNIKA']);
    expect(held.facts.plan).not.toHaveProperty('programmeFrom');
  });

  test('Given a shorter visit, then what lies outside is kept, shown apart, and can be moved inside', () => {
    const last = morning('2025-06-04', 'Farewell');
    const short = plannedExchange()
      .does('host', 'writeHalfDay', write('2025-06-04', last, []))
      .does('host', 'planVisit', { end: tuesday });
    const read = programmeOf(short.facts.plan);
    expect(read.days.map(({ day, half }) => `${day} ${half}`)).toEqual(
      [monday, tuesday].flatMap((day) => [`${day} morning`, `${day} afternoon`]),
    );
    expect(read.outside).toEqual([{ day: '2025-06-04', half: 'morning', entries: last }]);
    const move = { day: '2025-06-04', half: 'morning', toDay: monday, toHalf: 'morning', before: last };
    expect(short.refusal('sender', 'moveHalfDay', { ...move, toDay: '2025-06-04' })).toEqual([
      'exchange.need.anotherHalfDay',
    ]);
    short.does('sender', 'moveHalfDay', move);
    expect(titles(short.facts.plan.programme)).toEqual([`${monday} TKNIKA`, `${monday} Farewell`]);
  });
});

test('Given a programme of a book’s length, then it is not printed; one of three weeks is', () => {
  const weeks = Array.from({ length: 21 }, (_, index) => addDays(monday, index)).flatMap((day) =>
    morning(day, 'x'.repeat(400), 'y'.repeat(400), 'z'.repeat(400)),
  );
  expect(isPrintable(weeks)).toBe(true);
  expect(isPrintable(weeks.map((entry) => ({ ...entry, note: 'n'.repeat(1000) })))).toBe(false);
});

describe('one programme for everybody', () => {
  test('Given no programme yet, when the host files its report, then its programme is the one of the visit', () => {
    const reported = { ...kindWorld, report: { problems: [], programme: morning(tuesday, 'Workshop') } };
    const told = preparingExchange();
    told.world = reported;
    files(told, 'pre', 'host');
    expect(titles(told.facts.plan.programme)).toEqual([`${tuesday} Workshop`]);
  });

  test('Given a programme, when the host files its report, then the report takes nothing away from it', () => {
    const told = plannedExchange();
    told.world = { ...kindWorld, report: { problems: [], programme: morning(tuesday, 'Workshop') } };
    files(told, 'pre', 'host');
    expect(titles(told.facts.plan.programme)).toEqual([`${monday} TKNIKA`]);
  });

  test('Given several entries, then a report has one line for each half-day within the dates', () => {
    const programme = [
      { day: monday, half: 'morning', what: 'Welcome', time: '09:00' },
      { day: monday, half: 'morning', what: 'Tour' },
      { day: '2025-07-01', half: 'morning', what: 'Too late' },
      { day: tuesday, half: 'afternoon', what: 'x'.repeat(500) },
    ] as const;
    const lines = programmeLines({ ...visitPlan, programme });
    expect(lines[0]).toEqual({ day: monday, half: 'morning', what: '09:00 Welcome; Tour' });
    expect(lines.map(({ what }) => what.length)).toEqual([19, 400]);
  });
});
