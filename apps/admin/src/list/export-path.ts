import type { FormKey } from '@waymark/domain';
import type { SortPayload } from 'react-admin';
import type { ListName } from './list-names.js';

export interface Exporting {
  list: ListName | `answers/${FormKey}`;
  form: 'csv' | 'xlsx';
  filter: Record<string, unknown>;
  sort: SortPayload;
  /** Keys of the columns; the API's own when left out. */
  columns: readonly string[];
}

/** Where all rows of a list are had as a file. A link and no request of ours: the browser writes it as it comes. */
export function exportPath({ list, form, filter, sort, columns }: Exporting): string {
  const query = new URLSearchParams({ as: form });
  for (const [name, value] of Object.entries(filter))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== '' && one !== null && one !== undefined) query.append(name, String(one));
  if (sort.field && sort.field !== 'id') {
    query.set('_sort', sort.field);
    query.set('_order', sort.order);
  }
  for (const column of columns) query.append('columns', column);
  return `/api/exports/${list}?${query.toString()}`;
}
