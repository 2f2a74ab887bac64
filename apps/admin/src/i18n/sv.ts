import type { TranslationMessages } from 'react-admin';
import type { en } from './en.js';
import { casesSwedish } from './swedish/cases.js';
import { commonSwedish } from './swedish/common.js';
import { counterpartsSwedish } from './swedish/counterparts.js';
import { exchangeViewsSwedish } from './swedish/exchange-views.js';
import { factsheetsSwedish } from './swedish/factsheets.js';
import { frameSwedish } from './swedish/frame.js';
import { homeSwedish } from './swedish/home.js';
import { importsSwedish } from './swedish/imports.js';
import { listsSwedish } from './swedish/lists.js';
import { mailingListSwedish } from './swedish/mailing-list.js';
import { organisationsSwedish } from './swedish/organisations.js';
import { paletteSwedish } from './swedish/palette.js';
import { personalSwedish } from './swedish/personal.js';
import { preparationSwedish } from './swedish/preparation.js';
import { problemsSwedish } from './swedish/problems.js';
import { promotersSwedish } from './swedish/promoters.js';
import { proposalsSwedish } from './swedish/proposals.js';
import { reportsSwedish } from './swedish/reports.js';
import { signInSwedish } from './swedish/sign-in.js';
import { subscriptionSwedish } from './swedish/subscription.js';
import { tasksSwedish } from './swedish/tasks.js';
import { tourSwedish } from './swedish/tour.js';
import { visitDaySwedish } from './swedish/visit-day.js';
import type { Translated } from './translated.js';

/** Every text of the console in Swedish. */
export const sv = {
  ...commonSwedish,
  ...problemsSwedish,
  ...signInSwedish,
  ...personalSwedish,
  ...listsSwedish,
  ...homeSwedish,
  ...tasksSwedish,
  ...exchangeViewsSwedish,
  ...paletteSwedish,
  ...casesSwedish,
  ...preparationSwedish,
  ...proposalsSwedish,
  ...counterpartsSwedish,
  ...organisationsSwedish,
  ...reportsSwedish,
  ...factsheetsSwedish,
  ...importsSwedish,
  ...subscriptionSwedish,
  ...promotersSwedish,
  ...mailingListSwedish,
  ...visitDaySwedish,
  ...tourSwedish,
} as const satisfies Translated<typeof en>;

/** The same with react-admin's own phrases. */
export const swedishMessages: TranslationMessages = { ...sv, ...frameSwedish };
