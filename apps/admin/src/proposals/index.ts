import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const proposals: ResourceProps = {
  name: 'proposals',
  list: lazy(() => import('./proposal-list.js')),
  show: lazy(() => import('./proposal-page.js')),
  create: lazy(() => import('./proposal-create.js')),
  edit: lazy(() => import('./proposal-edit.js')),
  recordRepresentation: 'title',
};
