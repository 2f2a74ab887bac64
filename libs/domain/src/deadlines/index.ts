export * from './brussels.js';
export * from './settings.js';
export type { SettingDefinition, SettingUnit } from './setting-definition.js';
