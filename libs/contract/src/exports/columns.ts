/** The columns each list can show and export. One of them may be two columns of a spreadsheet: from and until. */
export const listColumns = {
  exchanges: [
    'title',
    'reference',
    'stage',
    'waits',
    'due',
    'when',
    'host',
    'sender',
    'format',
    'topics',
    'since',
    'created',
    'updated',
  ],
  proposals: [
    'title',
    'reference',
    'organisation',
    'direction',
    'stage',
    'waits',
    'due',
    'period',
    'places',
    'formats',
    'topics',
    'created',
    'updated',
  ],
  organisations: ['name', 'shortName', 'kind', 'place', 'member', 'people', 'website', 'open', 'created'],
  people: ['name', 'organisation', 'job', 'department', 'email', 'phone', 'language', 'roles', 'created'],
  reports: ['kind', 'person', 'exchange', 'status', 'due', 'mail', 'filed', 'updated'],
  factsheets: ['title', 'sides', 'stage', 'published', 'updated', 'address'],
} as const;

export type ListName = keyof typeof listColumns;
export const listNames = Object.keys(listColumns) as [ListName, ...ListName[]];
export type ColumnOf<Name extends ListName> = (typeof listColumns)[Name][number];
