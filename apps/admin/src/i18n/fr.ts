import type { TranslationMessages } from 'react-admin';
import type { en } from './en.js';
import { casesFrench } from './french/cases.js';
import { commonFrench } from './french/common.js';
import { counterpartsFrench } from './french/counterparts.js';
import { exchangeViewsFrench } from './french/exchange-views.js';
import { factsheetsFrench } from './french/factsheets.js';
import { frameFrench } from './french/frame.js';
import { homeFrench } from './french/home.js';
import { importsFrench } from './french/imports.js';
import { listsFrench } from './french/lists.js';
import { mailingListFrench } from './french/mailing-list.js';
import { organisationsFrench } from './french/organisations.js';
import { paletteFrench } from './french/palette.js';
import { personalFrench } from './french/personal.js';
import { preparationFrench } from './french/preparation.js';
import { problemsFrench } from './french/problems.js';
import { promotersFrench } from './french/promoters.js';
import { proposalsFrench } from './french/proposals.js';
import { reportsFrench } from './french/reports.js';
import { signInFrench } from './french/sign-in.js';
import { subscriptionFrench } from './french/subscription.js';
import { tasksFrench } from './french/tasks.js';
import { tourFrench } from './french/tour.js';
import { visitDayFrench } from './french/visit-day.js';
import type { Translated } from './translated.js';

/** Every text of the console in French. */
export const fr = {
  ...commonFrench,
  ...problemsFrench,
  ...signInFrench,
  ...personalFrench,
  ...listsFrench,
  ...homeFrench,
  ...tasksFrench,
  ...exchangeViewsFrench,
  ...paletteFrench,
  ...casesFrench,
  ...preparationFrench,
  ...proposalsFrench,
  ...counterpartsFrench,
  ...organisationsFrench,
  ...reportsFrench,
  ...factsheetsFrench,
  ...importsFrench,
  ...subscriptionFrench,
  ...promotersFrench,
  ...mailingListFrench,
  ...visitDayFrench,
  ...tourFrench,
} as const satisfies Translated<typeof en>;

/** The same with react-admin's own phrases. */
export const frenchMessages: TranslationMessages = { ...fr, ...frameFrench };
