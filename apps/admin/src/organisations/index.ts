import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const organisations: ResourceProps = {
  name: 'organisations',
  list: lazy(() => import('./organisation-list.js')),
  show: lazy(() => import('./organisation-page.js')),
  create: lazy(() => import('./organisation-create.js')),
  edit: lazy(() => import('./organisation-edit.js')),
  recordRepresentation: 'name',
};
