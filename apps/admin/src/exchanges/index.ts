import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const exchanges: ResourceProps = {
  name: 'exchanges',
  list: lazy(() => import('./exchange-list.js')),
  show: lazy(() => import('./exchange-page.js')),
  create: lazy(() => import('./propose-match.js')),
  recordRepresentation: 'title',
};
