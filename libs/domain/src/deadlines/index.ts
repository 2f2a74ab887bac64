export * from './brussels.js';
export * from './settings.js';
export { promoterSettings } from './promoter-settings.js';
export type { SettingDefinition, SettingUnit } from './setting-definition.js';
