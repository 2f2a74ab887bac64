import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** Named apart from the public list at /factsheets, which is the server's own page. */
export const factsheets: ResourceProps = {
  name: 'factsheet-drafts',
  list: lazy(() => import('./factsheet-list.js')),
  show: lazy(() => import('./factsheet-page.js')),
  edit: lazy(() => import('./factsheet-edit.js')),
  recordRepresentation: 'title',
};
