export { describeSettings, type SettingDescription, type SettingName, settingsTable } from './catalogue.js';
export { SettingsError } from './errors.js';
export { type FaultPoint, faultPoints, type Faults, faultsAt, faultsFrom } from './faults.js';
export { loadSettings, loadStackSettings, loadWorkerSettings } from './load.js';
export { type BucketParts, type FolderParts, photoStoreParts } from './photo-store.js';
export type { Environment } from './reader.js';
export type { LogLevel, Settings, StackSettings, TemporalSettings, WorkerSettings } from './settings.js';
export { EndingRetries } from './temporal-retries.js';
export { type TemporalConnectionOptions, temporalConnectionOptions } from './temporal.js';
