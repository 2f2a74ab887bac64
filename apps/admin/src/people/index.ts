import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const people: ResourceProps = {
  name: 'people',
  list: lazy(() => import('./person-list.js')),
  show: lazy(() => import('./person-page.js')),
  create: lazy(() => import('./person-create.js')),
  edit: lazy(() => import('./person-edit.js')),
  recordRepresentation: 'name',
};
