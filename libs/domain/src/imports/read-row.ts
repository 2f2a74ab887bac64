import type { Day } from '../lifecycle/index.js';
import { heldOf, isNotKnown, readCount, readDay, readFormat, readLanguage, readTopics } from './cells.js';
import type { PastColumn } from './columns.js';
import type { Held, PastExchange } from './past-exchange.js';

/** Everything that a row of a table can be wrong with; the catalogue has a sentence for each. */
export const rowProblems = [
  'required',
  'too-long',
  'not-a-day',
  'end-before-start',
  'in-the-future',
  'not-a-number',
  'more-learners',
  'unknown-organisation',
  'several-organisations',
  'same-organisation',
  'unknown-format',
  'unknown-topic',
  'unknown-language',
  'not-held-word',
  'repeated',
] as const;
export type RowProblemKey = (typeof rowProblems)[number];

/** What is worth a look before a row is recorded, and does not stand in its way. */
export const rowWarnings = ['month-only', 'like-existing', 'like-row'] as const;
export type RowWarningKey = (typeof rowWarnings)[number];

export interface RowNote<Key extends string> {
  readonly key: Key;
  readonly column: PastColumn;
  /** What stands in the cell, or what it is like. */
  readonly value: string;
}

/** Finds an organisation by what is written of it. */
export type FindOrganisation = (written: string) => readonly { readonly id: string }[];

export type RowCells = Readonly<Partial<Record<PastColumn, string>>>;

export interface ReadRow {
  /** Null while something is wrong with the row. */
  readonly past: PastExchange | null;
  readonly problems: readonly RowNote<RowProblemKey>[];
  readonly warnings: readonly RowNote<RowWarningKey>[];
}

const shortText = 200;
const longText = 5000;
const mostPeople = 10_000;
const controls = /[^\P{Cc}\n\r\t]/gu;

class Reader {
  readonly problems: RowNote<RowProblemKey>[] = [];
  readonly warnings: RowNote<RowWarningKey>[] = [];

  constructor(private readonly cells: RowCells) {}

  written(column: PastColumn): string {
    return (this.cells[column] ?? '').replace(controls, '').trim();
  }

  problem(key: RowProblemKey, column: PastColumn, value = this.written(column)): void {
    this.problems.push({ key, column, value: value.slice(0, shortText) });
  }

  /** A text that may be left out; of a text in one line the breaks become spaces. */
  text(column: PastColumn, most = shortText): string | undefined {
    const written = this.written(column);
    if (isNotKnown(written)) return undefined;
    const value = most === longText ? written : written.replace(/\s+/g, ' ');
    if (value.length > most) this.problem('too-long', column);
    return value;
  }

  needed(column: PastColumn): string {
    const value = this.text(column);
    if (value === undefined) this.problem('required', column);
    return value ?? '';
  }

  organisation(column: 'host' | 'sender', find: FindOrganisation): string {
    const name = this.needed(column);
    if (name === '') return '';
    const found = find(name);
    if (found.length === 1) return found[0]!.id;
    this.problem(found.length === 0 ? 'unknown-organisation' : 'several-organisations', column);
    return '';
  }

  /** Of a month alone, its first day begins the visit and its last one ends it. */
  days(today: Day): { start?: Day; end?: Day } {
    const [from, to] = (['start', 'end'] as const).map((column) => {
      const written = this.written(column);
      if (isNotKnown(written)) return null;
      const day = readDay(written);
      if (!day) this.problem('not-a-day', column);
      else if (day.monthOnly) this.warnings.push({ key: 'month-only', column, value: written });
      return day;
    });
    const start = from?.first;
    const end = to?.last ?? (from?.monthOnly ? from.last : undefined);
    if (start && start > today) this.problem('in-the-future', 'start');
    if (end && end > today) this.problem('in-the-future', to ? 'end' : 'start');
    if (start && end && end < start) this.problem('end-before-start', 'end');
    return { ...(start && { start }), ...(end && { end }) };
  }

  count(column: 'participantsCount' | 'vetLearners'): number | undefined {
    const written = this.written(column);
    if (isNotKnown(written)) return undefined;
    const count = readCount(written);
    if (count === null || count > mostPeople) this.problem('not-a-number', column);
    return count ?? undefined;
  }

  coded(column: 'format' | 'workingLanguage', read: (text: string) => string | null): string | undefined {
    const written = this.written(column);
    if (isNotKnown(written)) return undefined;
    const code = read(written);
    if (code === null) this.problem(column === 'format' ? 'unknown-format' : 'unknown-language', column);
    return code ?? undefined;
  }

  topics(): string[] {
    const written = this.written('topics');
    if (isNotKnown(written)) return [];
    const { codes, unknown } = readTopics(written);
    for (const word of unknown) this.problem('unknown-topic', 'topics', word);
    return codes;
  }

  held(): Held {
    const held = heldOf(this.written('held'));
    if (held === null) this.problem('not-held-word', 'held');
    return held ?? 'not-known';
  }
}

const filled = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/**
 * Reads one row of a table of past exchanges.
 * @param cells what is written, by column; days as `2024-11-18` or as people write them
 * @param find every organisation that a name may mean
 * @param today Brussels day
 * @returns the exchange, or everything that is wrong, each with its column
 */
export function readPastRow(cells: RowCells, find: FindOrganisation, today: Day): ReadRow {
  const row = new Reader(cells);
  const title = row.needed('title');
  const hostOrganisationId = row.organisation('host', find);
  const senderOrganisationId = row.organisation('sender', find);
  if (hostOrganisationId !== '' && hostOrganisationId === senderOrganisationId)
    row.problem('same-organisation', 'sender');
  const format = row.coded('format', readFormat);
  if (isNotKnown(row.written('format'))) row.problem('required', 'format');
  const participantsCount = row.count('participantsCount');
  const vetLearners = row.count('vetLearners');
  if (vetLearners !== undefined && participantsCount !== undefined && vetLearners > participantsCount)
    row.problem('more-learners', 'vetLearners');
  const topics = row.topics();
  const held = row.held();
  const rest = filled({
    ...row.days(today),
    place: row.text('place'),
    workingLanguage: row.coded('workingLanguage', readLanguage),
    fundingSource: row.text('fundingSource'),
    organiser: row.text('organiser'),
    payer: row.text('payer'),
    participantsCount,
    vetLearners,
    why: row.text('why', longText),
    remark: row.text('remark', longText),
  });
  const { problems, warnings } = row;
  if (problems.length > 0) return { past: null, problems, warnings };
  const past = { hostOrganisationId, senderOrganisationId, title, format: format!, topics, held, ...rest };
  return { past: past as PastExchange, problems, warnings };
}
