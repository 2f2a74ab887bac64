import type { TranslationMessages } from 'react-admin';
import type { en } from './en.js';
import { casesItalian } from './italian/cases.js';
import { commonItalian } from './italian/common.js';
import { counterpartsItalian } from './italian/counterparts.js';
import { exchangeViewsItalian } from './italian/exchange-views.js';
import { factsheetsItalian } from './italian/factsheets.js';
import { frameItalian } from './italian/frame.js';
import { homeItalian } from './italian/home.js';
import { importsItalian } from './italian/imports.js';
import { listsItalian } from './italian/lists.js';
import { mailingListItalian } from './italian/mailing-list.js';
import { organisationsItalian } from './italian/organisations.js';
import { paletteItalian } from './italian/palette.js';
import { personalItalian } from './italian/personal.js';
import { preparationItalian } from './italian/preparation.js';
import { problemsItalian } from './italian/problems.js';
import { promotersItalian } from './italian/promoters.js';
import { proposalsItalian } from './italian/proposals.js';
import { reportsItalian } from './italian/reports.js';
import { signInItalian } from './italian/sign-in.js';
import { subscriptionItalian } from './italian/subscription.js';
import { tasksItalian } from './italian/tasks.js';
import { tourItalian } from './italian/tour.js';
import { visitDayItalian } from './italian/visit-day.js';
import type { Translated } from './translated.js';

/** Every text of the console in Italian. */
export const it = {
  ...commonItalian,
  ...problemsItalian,
  ...signInItalian,
  ...personalItalian,
  ...listsItalian,
  ...homeItalian,
  ...tasksItalian,
  ...exchangeViewsItalian,
  ...paletteItalian,
  ...casesItalian,
  ...preparationItalian,
  ...proposalsItalian,
  ...counterpartsItalian,
  ...organisationsItalian,
  ...reportsItalian,
  ...factsheetsItalian,
  ...importsItalian,
  ...subscriptionItalian,
  ...promotersItalian,
  ...mailingListItalian,
  ...visitDayItalian,
  ...tourItalian,
} as const satisfies Translated<typeof en>;

/** The same with react-admin's own phrases. */
export const italianMessages: TranslationMessages = { ...it, ...frameItalian };
