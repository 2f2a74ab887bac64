import { settingDefinitions, type SettingKey } from '../../deadlines/settings.js';

/** What each number decides, as its definition says it. */
export const setting = Object.fromEntries(
  Object.entries(settingDefinitions).map(([key, { about }]) => [key, about]),
) as Readonly<Record<SettingKey, string>>;
