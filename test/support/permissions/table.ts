import { type Role, roles } from './world.js';

/** What one route answers: one status, or one for each relation (`own/other/none`, `-` where there is no such thing). */
export type Line = Readonly<Record<Role, string>>;

/**
 * Reads a table of expectations: a line a route, a column a role in the order of `roles`. Lines that begin with `#` say why.
 * @throws for a line with too few or too many columns, and for a route that is named twice
 */
export function readTable(text: string): ReadonlyMap<string, Line> {
  const table = new Map<string, Line>();
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [route = '', ...cells] = line.split(/\s*\|\s*/);
    if (cells.length !== roles.length)
      throw new Error(`${route}: ${cells.length} columns for ${roles.length} roles`);
    if (table.has(route)) throw new Error(`${route} is named twice`);
    table.set(route, Object.fromEntries(roles.map((role, column) => [role, cells[column]!])) as Line);
  }
  return table;
}

/** A line as the table writes it. */
export const writeLine = (route: string, line: Line): string =>
  [route, ...roles.map((role) => line[role])].join(' | ');
