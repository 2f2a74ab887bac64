/** What the number of a setting counts. */
export type SettingUnit = 'days' | 'workingDays' | 'months' | 'count' | 'cefr';

export interface SettingDefinition {
  readonly value: number;
  readonly unit: SettingUnit;
  readonly min: number;
  readonly max: number;
  /** What the number decides, in one sentence for the settings page. */
  readonly about: string;
}

export const days = (value: number, about: string): SettingDefinition => ({
  value,
  unit: 'days',
  min: 0,
  max: 730,
  about,
});
export const months = (value: number, about: string): SettingDefinition => ({
  value,
  unit: 'months',
  min: 1,
  max: 60,
  about,
});
