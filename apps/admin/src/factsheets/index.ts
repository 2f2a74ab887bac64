import type { ResourceProps } from 'react-admin';
export const factsheets: ResourceProps = { name: 'factsheet-drafts' };
