import { cases } from './english/cases.js';
import { common } from './english/common.js';
import { counterparts } from './english/counterparts.js';
import { exchangeViews } from './english/exchange-views.js';
import { factsheets } from './english/factsheets.js';
import { home } from './english/home.js';
import { imports } from './english/imports.js';
import { lists } from './english/lists.js';
import { mailingList } from './english/mailing-list.js';
import { organisations } from './english/organisations.js';
import { palette } from './english/palette.js';
import { personal } from './english/personal.js';
import { preparation } from './english/preparation.js';
import { problems } from './english/problems.js';
import { promoters } from './english/promoters.js';
import { proposals } from './english/proposals.js';
import { reports } from './english/reports.js';
import { signIn } from './english/sign-in.js';
import { subscription } from './english/subscription.js';
import { tasks } from './english/tasks.js';
import { tour } from './english/tour.js';
import { visitDay } from './english/visit-day.js';

/** Every text of the console but the words of the lifecycles, which come with each case from the API. */
export const en = {
  ...common,
  ...problems,
  ...signIn,
  ...personal,
  ...lists,
  ...home,
  ...tasks,
  ...exchangeViews,
  ...imports,
  ...subscription,
  ...palette,
  ...cases,
  ...preparation,
  ...proposals,
  ...counterparts,
  ...organisations,
  ...reports,
  ...factsheets,
  ...promoters,
  ...mailingList,
  ...visitDay,
  ...tour,
} as const;

export type Key = keyof typeof en;
