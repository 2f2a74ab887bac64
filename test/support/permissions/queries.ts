import { formKeys } from '@waymark/domain';

/** What a route that cannot be asked without it is asked for: one query, and more of them for whoever reads everything. */
export const queriesOf: Readonly<Record<string, readonly string[]>> = {
  '/api/search': ['q=oberg', 'q=basque', 'q=vastra', 'q=elsewhere', 'q=people.example', 'q=RETURNED'],
  '/api/bulk/exchanges': ['id=00000000-0000-4000-8000-000000000000'],
  '/api/bulk/proposals': ['id=00000000-0000-4000-8000-000000000000'],
  '/api/imports/exchanges/template': ['as=csv'],
  '/api/exports/exchanges': ['as=csv'],
  '/api/exports/proposals': ['as=csv'],
  '/api/exports/organisations': ['as=csv'],
  '/api/exports/people': ['as=csv'],
  '/api/exports/reports': ['as=csv'],
  '/api/exports/factsheets': ['as=csv'],
  ...Object.fromEntries(formKeys.map((form) => [`/api/exports/answers/${form}`, ['as=csv']])),
};

/** The path with its usual query. */
export const asked = (path: string): string => (queriesOf[path] ? `${path}?${queriesOf[path][0]}` : path);
