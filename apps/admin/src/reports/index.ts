import type { ResourceProps } from 'react-admin';
export const reports: ResourceProps = { name: 'reports' };
