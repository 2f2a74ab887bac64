import type { paths } from '../api/schema.js';

/** Lists, and not what else is had as a file. */
type ExportPath = Exclude<Extract<keyof paths, `/api/exports/${string}`>, `/api/exports/${string}/${string}`>;
/** What a list is called in the API. */
export type ListName = ExportPath extends `/api/exports/${infer Name}` ? Name : never;

/** The lists of the console by their resource: the factsheets have a name of their own here. */
export const listNames: Readonly<Record<string, ListName>> = {
  exchanges: 'exchanges',
  proposals: 'proposals',
  organisations: 'organisations',
  people: 'people',
  reports: 'reports',
  'factsheet-drafts': 'factsheets',
  'promoter-applications': 'promoter-applications',
};
