import type { TranslationMessages } from 'react-admin';
import type { en } from './en.js';
import { casesSpanish } from './spanish/cases.js';
import { commonSpanish } from './spanish/common.js';
import { counterpartsSpanish } from './spanish/counterparts.js';
import { exchangeViewsSpanish } from './spanish/exchange-views.js';
import { factsheetsSpanish } from './spanish/factsheets.js';
import { frameSpanish } from './spanish/frame.js';
import { homeSpanish } from './spanish/home.js';
import { importsSpanish } from './spanish/imports.js';
import { listsSpanish } from './spanish/lists.js';
import { mailingListSpanish } from './spanish/mailing-list.js';
import { organisationsSpanish } from './spanish/organisations.js';
import { paletteSpanish } from './spanish/palette.js';
import { personalSpanish } from './spanish/personal.js';
import { preparationSpanish } from './spanish/preparation.js';
import { problemsSpanish } from './spanish/problems.js';
import { promotersSpanish } from './spanish/promoters.js';
import { proposalsSpanish } from './spanish/proposals.js';
import { reportsSpanish } from './spanish/reports.js';
import { signInSpanish } from './spanish/sign-in.js';
import { subscriptionSpanish } from './spanish/subscription.js';
import { tasksSpanish } from './spanish/tasks.js';
import { tourSpanish } from './spanish/tour.js';
import { visitDaySpanish } from './spanish/visit-day.js';
import type { Translated } from './translated.js';

/** Every text of the console in Spanish. */
export const es = {
  ...commonSpanish,
  ...problemsSpanish,
  ...signInSpanish,
  ...personalSpanish,
  ...listsSpanish,
  ...homeSpanish,
  ...tasksSpanish,
  ...exchangeViewsSpanish,
  ...paletteSpanish,
  ...casesSpanish,
  ...preparationSpanish,
  ...proposalsSpanish,
  ...counterpartsSpanish,
  ...organisationsSpanish,
  ...reportsSpanish,
  ...factsheetsSpanish,
  ...importsSpanish,
  ...subscriptionSpanish,
  ...promotersSpanish,
  ...mailingListSpanish,
  ...visitDaySpanish,
  ...tourSpanish,
} as const satisfies Translated<typeof en>;

/** The same with react-admin's own phrases. */
export const spanishMessages: TranslationMessages = { ...es, ...frameSpanish };
