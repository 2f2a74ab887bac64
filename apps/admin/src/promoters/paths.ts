import { listPath } from '../home/list-path.js';

export const callPath = (id: string): string => `/promoter-calls/${id}/show`;
export const applicationPath = (id: string): string => `/promoter-applications/${id}/show`;
/** The applications of one call, narrowed further by what else is given. */
export const applicationsPath = (callId: string, filter: Record<string, unknown> = {}): string =>
  listPath('promoter-applications', { callId, ...filter });
