import type { TranslationMessages } from 'react-admin';
import type { en } from './en.js';
import { casesGerman } from './german/cases.js';
import { commonGerman } from './german/common.js';
import { counterpartsGerman } from './german/counterparts.js';
import { exchangeViewsGerman } from './german/exchange-views.js';
import { factsheetsGerman } from './german/factsheets.js';
import { frameGerman } from './german/frame.js';
import { homeGerman } from './german/home.js';
import { importsGerman } from './german/imports.js';
import { listsGerman } from './german/lists.js';
import { mailingListGerman } from './german/mailing-list.js';
import { organisationsGerman } from './german/organisations.js';
import { paletteGerman } from './german/palette.js';
import { personalGerman } from './german/personal.js';
import { preparationGerman } from './german/preparation.js';
import { problemsGerman } from './german/problems.js';
import { promotersGerman } from './german/promoters.js';
import { proposalsGerman } from './german/proposals.js';
import { reportsGerman } from './german/reports.js';
import { signInGerman } from './german/sign-in.js';
import { subscriptionGerman } from './german/subscription.js';
import { tasksGerman } from './german/tasks.js';
import { tourGerman } from './german/tour.js';
import { visitDayGerman } from './german/visit-day.js';
import type { Translated } from './translated.js';

/** Every text of the console in German. */
export const de = {
  ...commonGerman,
  ...problemsGerman,
  ...signInGerman,
  ...personalGerman,
  ...listsGerman,
  ...homeGerman,
  ...tasksGerman,
  ...exchangeViewsGerman,
  ...paletteGerman,
  ...casesGerman,
  ...preparationGerman,
  ...proposalsGerman,
  ...counterpartsGerman,
  ...organisationsGerman,
  ...reportsGerman,
  ...factsheetsGerman,
  ...importsGerman,
  ...subscriptionGerman,
  ...promotersGerman,
  ...mailingListGerman,
  ...visitDayGerman,
  ...tourGerman,
} as const satisfies Translated<typeof en>;

/** The same with react-admin's own phrases. */
export const germanMessages: TranslationMessages = { ...de, ...frameGerman };
