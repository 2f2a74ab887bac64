import type { ExchangeRow } from '../api/views.js';

/** Something that lies on a day: a visit on each of its days, a deadline on its last. */
export interface Entry {
  key: string;
  kind: 'visit' | 'deadline';
  row: ExchangeRow;
}

/**
 * What lies on each of these days. Visits stand before deadlines.
 * @param days in order, without a gap
 * @param rows in whatever stage they are: a stage is nothing that a calendar asks for
 * @returns for every day its entries; a visit whose end is not known is one day long
 */
export function entriesByDay(
  days: readonly string[],
  rows: readonly ExchangeRow[],
): ReadonlyMap<string, readonly Entry[]> {
  const visits = (day: string) =>
    rows.filter(({ startDate, endDate }) => startDate && startDate <= day && day <= (endDate ?? startDate));
  const deadlines = (day: string) => rows.filter(({ until }) => until === day);
  const entry = (kind: Entry['kind'], day: string) => (row: ExchangeRow) => ({
    key: `${kind} ${day} ${row.id}`,
    kind,
    row,
  });
  return new Map(
    days.map((day) => [
      day,
      [...visits(day).map(entry('visit', day)), ...deadlines(day).map(entry('deadline', day))],
    ]),
  );
}
