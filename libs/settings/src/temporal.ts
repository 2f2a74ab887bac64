import type { TemporalSettings } from './settings.js';

/** The options that `Connection.connect` of the client and `NativeConnection.connect` of the worker both take. */
export interface TemporalConnectionOptions {
  address: string;
  tls: boolean;
  apiKey?: string;
}

/**
 * How to connect to Temporal, for API and worker alike.
 * @param settings anything that holds the Temporal settings
 */
export function temporalConnectionOptions(settings: {
  temporal: TemporalSettings;
}): TemporalConnectionOptions {
  const { address, tls, apiKey } = settings.temporal;
  return apiKey === null ? { address, tls } : { address, tls, apiKey };
}
