import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const promoterApplications: ResourceProps = {
  name: 'promoter-applications',
  list: lazy(() => import('./application-list.js')),
  show: lazy(() => import('../application/application-page.js')),
  recordRepresentation: 'title',
};
