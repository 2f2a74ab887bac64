import type { HalfDay, ProgrammeHalfDay } from '@waymark/domain';
import type { HalfDayView } from '../../api/views.js';

/** An entry while it is being written, with a name of its own for as long as the dialog is open. */
export interface Row extends Partial<Omit<HalfDay, 'day' | 'half'>> {
  readonly key: number;
}

let keys = 0;
export const newRow = (entry: Partial<HalfDay> = {}): Row => {
  const { what, time, place, people, note } = entry;
  keys += 1;
  return {
    key: keys,
    ...(what && { what }),
    ...(time && { time }),
    ...(place && { place }),
    ...(people && { people }),
    ...(note && { note }),
  };
};

/** The rows as the API takes them; a row without a title says nothing. */
export const entriesOf = (
  rows: readonly Row[],
  { day, half }: Pick<ProgrammeHalfDay, 'day' | 'half'>,
): HalfDay[] =>
  rows.flatMap(({ key: _key, what, ...rest }) => (what?.trim() ? [{ day, half, what, ...rest }] : []));

/** What is said in detail of an entry without a title. */
export const untitled = (rows: readonly Row[]): readonly number[] =>
  rows
    .filter(
      ({ what, time, place, people, note }) => !what?.trim() && [time, place, people, note].some(Boolean),
    )
    .map(({ key }) => key);

/** The programme of a case as the rules read it. */
export const programmeIn = (entries: readonly HalfDayView[]): HalfDay[] => entries as HalfDay[];
