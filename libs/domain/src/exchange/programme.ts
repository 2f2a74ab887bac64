import { addDays, daysBetween } from '../deadlines/brussels.js';
import type { Day } from '../lifecycle/case.js';
import type { Half, HalfDay, PlanFacts } from './facts.js';

export const halves = ['morning', 'afternoon'] as const satisfies readonly Half[];

/** A programme is for a visit of weeks at most; a longer stay shows the days that hold something. */
const mostDays = 31;

/** One half-day with what happens in it, in its order. */
export interface ProgrammeHalfDay {
  readonly day: Day;
  readonly half: Half;
  readonly entries: readonly HalfDay[];
}

/** The programme as people read it. */
export interface Programme {
  /** Each day of the visit, morning and afternoon, the empty ones too. */
  readonly days: readonly ProgrammeHalfDay[];
  /** What lies outside the dates of the visit: kept, never dropped. */
  readonly outside: readonly ProgrammeHalfDay[];
}

type Planned = Pick<PlanFacts, 'start' | 'end' | 'programme'>;
interface Place {
  readonly day: Day;
  readonly half: Half;
}

const inOrder = (a: Place, b: Place): number =>
  a.day === b.day ? halves.indexOf(a.half) - halves.indexOf(b.half) : a.day < b.day ? -1 : 1;

/** What is planned for one half-day, in its order. */
export const entriesOn = (programme: readonly HalfDay[], { day, half }: Place): readonly HalfDay[] =>
  programme.filter((entry) => entry.day === day && entry.half === half);

/** Half-days that hold something, in the order of the calendar. */
function filledHalfDays(programme: readonly HalfDay[]): readonly ProgrammeHalfDay[] {
  const places = new Map(programme.map(({ day, half }) => [`${day} ${half}`, { day, half }]));
  return [...places.values()]
    .toSorted(inOrder)
    .map((place) => ({ ...place, entries: entriesOn(programme, place) }));
}

/**
 * The programme by half-day.
 * @param plan of the exchange; without a first day every entry stands on its own day, and nothing is outside
 */
export function programmeOf({ start, end = start, programme }: Planned): Programme {
  const filled = filledHalfDays(programme);
  if (!start || !end) return { days: filled, outside: [] };
  const outside = filled.filter(({ day }) => day < start || day > end);
  const length = daysBetween(start, end) + 1;
  if (length > mostDays) return { days: filled.filter((one) => !outside.includes(one)), outside };
  const days = Array.from({ length }, (_, index) => addDays(start, index)).flatMap((day) =>
    halves.map((half) => ({ day, half, entries: entriesOn(programme, { day, half }) })),
  );
  return { days, outside };
}

const details = ['time', 'place', 'people', 'note'] as const satisfies readonly (keyof HalfDay)[];

/** An entry as it is kept: texts trimmed, what says nothing left out. */
function tidy({ day, half, what, ...rest }: HalfDay): HalfDay {
  const given = details.map((name) => [name, rest[name]?.trim()] as const).filter(([, text]) => text);
  return { day, half, what: what.trim(), ...Object.fromEntries(given) };
}

const keptOf = (entries: readonly HalfDay[]): readonly HalfDay[] =>
  entries.map(tidy).filter(({ what }) => what !== '');

/** Do these say the same? The order counts, blanks do not. */
export const sameEntries = (a: readonly HalfDay[], b: readonly HalfDay[]): boolean => {
  const text = (entries: readonly HalfDay[]) =>
    JSON.stringify(
      keptOf(entries).map((entry) => [
        entry.day,
        entry.half,
        entry.what,
        ...details.map((name) => entry[name]),
      ]),
    );
  return text(a) === text(b);
};

/** The programme with one half-day written anew; every other half-day stays as it is. */
export function withHalfDay(
  programme: readonly HalfDay[],
  place: Place,
  entries: readonly HalfDay[],
): readonly HalfDay[] {
  const others = programme.filter(({ day, half }) => day !== place.day || half !== place.half);
  return [...others, ...keptOf(entries)].toSorted(inOrder);
}

/** The entries as they stand on another half-day. */
const movedTo = (entries: readonly HalfDay[], { day, half }: Place): readonly HalfDay[] =>
  entries.map((entry) => ({ ...entry, day, half }));

/** The programme with the entries of one half-day put behind those of another. */
export function withHalfDayMoved(programme: readonly HalfDay[], from: Place, to: Place): readonly HalfDay[] {
  const there = [...entriesOn(programme, to), ...movedTo(entriesOn(programme, from), to)];
  return withHalfDay(withHalfDay(programme, from, []), to, there);
}

/** Half-days among these in which something else stands already: writing them would lose it. */
export const overwritten = (programme: readonly HalfDay[], entries: readonly HalfDay[]): readonly Place[] =>
  filledHalfDays(keptOf(entries)).filter((place) => {
    const there = entriesOn(programme, place);
    return there.length > 0 && !sameEntries(there, place.entries);
  });

/** The programme with whole half-days added. Expects that none of them is `overwritten`. */
export const withHalfDays = (
  programme: readonly HalfDay[],
  entries: readonly HalfDay[],
): readonly HalfDay[] =>
  filledHalfDays(keptOf(entries)).reduce((next, place) => withHalfDay(next, place, place.entries), programme);

/**
 * The plan after its dates changed: every entry keeps its distance from the first day, so a visit a week later has the
 * same programme a week later.
 * @param before the plan as it was
 * @param after the plan with its new dates
 */
export function withProgrammeMoved(before: PlanFacts, after: PlanFacts): PlanFacts {
  const from = before.start ?? before.programmeFrom;
  if (!after.start) return from ? { ...after, programmeFrom: from } : after;
  const { programmeFrom: _counted, ...plan } = after;
  const days = from ? daysBetween(from, after.start) : 0;
  if (days === 0) return plan;
  return { ...plan, programme: plan.programme.map((entry) => ({ ...entry, day: addDays(entry.day, days) })) };
}

/** Most characters of a programme on paper: about twenty pages. More of them would take long to be laid out. */
const mostPrinted = 40_000;

/** Is this a programme that people would print? */
export const isPrintable = (programme: readonly HalfDay[]): boolean =>
  programme.reduce(
    (sum, entry) =>
      sum + entry.what.length + details.reduce((all, name) => all + (entry[name]?.length ?? 0), 0),
    0,
  ) <= mostPrinted;

/** Most characters of a line in a report. */
const longestLine = 400;
const cut = (text: string): string =>
  text.length <= longestLine ? text : `${text.slice(0, longestLine - 1)}…`;

/** The programme as one line for each half-day within the dates, as the host's report before the visit carries it. */
export const programmeLines = (plan: Planned): readonly Pick<HalfDay, 'day' | 'half' | 'what'>[] =>
  programmeOf(plan)
    .days.filter(({ entries }) => entries.length > 0)
    .map(({ day, half, entries }) => ({
      day,
      half,
      what: cut(entries.map(({ time, what }) => (time ? `${time} ${what}` : what)).join('; ')),
    }));
