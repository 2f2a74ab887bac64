import { afterwardsClocks } from './clocks/afterwards.js';
import { factsheetClocks } from './clocks/factsheet.js';
import { matchClocks } from './clocks/match.js';
import { preparationClocks } from './clocks/preparation.js';
import { reportingClocks } from './clocks/reporting.js';
import type { ExchangeClocks } from './kit.js';

/** Every deadline, reminder and escalation of an exchange. Their hours are explained at `MarkHour`. */
export const exchangeClocks = {
  ...matchClocks,
  ...preparationClocks,
  ...reportingClocks,
  ...factsheetClocks,
  ...afterwardsClocks,
} as const satisfies ExchangeClocks;
