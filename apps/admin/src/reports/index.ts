import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const reports: ResourceProps = {
  name: 'reports',
  list: lazy(() => import('./report-list.js')),
  show: lazy(() => import('./report-page.js')),
  recordRepresentation: 'kindLabel',
};
