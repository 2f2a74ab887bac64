import type { CefrLevel } from '../types.js';

/** Language levels, the lowest first. Sources: ../README.md. */
export const cefrLevels: readonly CefrLevel[] = [
  { code: 'A1', name: 'Breakthrough', userGroup: 'Basic user' },
  { code: 'A2', name: 'Waystage', userGroup: 'Basic user' },
  { code: 'B1', name: 'Threshold', userGroup: 'Independent user' },
  { code: 'B2', name: 'Vantage', userGroup: 'Independent user' },
  { code: 'C1', name: 'Effective Operational Proficiency', userGroup: 'Proficient user' },
  { code: 'C2', name: 'Mastery', userGroup: 'Proficient user' },
];
