import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const promoterCalls: ResourceProps = {
  name: 'promoter-calls',
  list: lazy(() => import('./call-list.js')),
  show: lazy(() => import('./call-page.js')),
  recordRepresentation: 'title',
};
