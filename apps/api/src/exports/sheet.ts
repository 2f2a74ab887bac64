import { say, type WordKey } from '@waymark/domain';

/** What may stand in a cell. A day is `2025-11-18`. */
type Value = string | number | null;

export interface SheetColumn<Row> {
  /** A word of the catalogue, or the heading itself. */
  readonly heading: WordKey | { readonly as: string };
  readonly kind: 'text' | 'day' | 'number';
  /** In characters. */
  readonly width: number;
  readonly of: (row: Row) => Value;
}

/** A table on its way into a file: what it is called, its columns, its rows as they come. */
export interface Sheet<Row> {
  readonly name: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly batches: AsyncIterable<readonly Row[]>;
}

export const text = <Row>(
  heading: WordKey,
  width: number,
  of: (row: Row) => string | null,
): SheetColumn<Row> => ({
  heading,
  kind: 'text',
  width,
  of,
});

export const day = <Row>(heading: WordKey, of: (row: Row) => string | null): SheetColumn<Row> => ({
  heading,
  kind: 'day',
  width: 12,
  of,
});

export const count = <Row>(heading: WordKey, of: (row: Row) => number): SheetColumn<Row> => ({
  heading,
  kind: 'number',
  width: 12,
  of,
});

export const headings = <Row>({ columns }: Sheet<Row>): string[] =>
  columns.map(({ heading }) => (typeof heading === 'string' ? say(heading) : heading.as));
