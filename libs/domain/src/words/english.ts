import * as asks from './en/asks.js';
import * as besideWords from './en/beside.js';
import * as checklists from './en/checklists.js';
import * as common from './en/common.js';
import * as documents from './en/documents.js';
import * as exchange from './en/exchange.js';
import * as exchangeClockWords from './en/exchange-clocks.js';
import * as exchangeNeedWords from './en/exchange-needs.js';
import * as factsheets from './en/factsheets.js';
import * as inboundWords from './en/inbound.js';
import * as fields from './en/fields.js';
import * as looks from './en/looks.js';
import * as matching from './en/matching.js';
import * as problems from './en/problems.js';
import * as promoterApplicationRules from './en/promoter-application-rules.js';
import * as promoterApplication from './en/promoter-application.js';
import * as promoterCall from './en/promoter-call.js';
import * as promoterDesk from './en/promoter-desk.js';
import * as promoters from './en/promoters.js';
import * as proposal from './en/proposal.js';
import * as sentences from './en/sentences.js';
import * as settings from './en/settings.js';
import * as sheets from './en/sheets.js';
import * as troubles from './en/troubles.js';
import type { Texts } from './shape.js';

/** Every text the lifecycles need, in English. Other languages have to have the same shape. */
export const english = {
  exchange: { ...exchange, ...exchangeClockWords, ...exchangeNeedWords },
  proposal,
  promoterCall,
  promoterApplication: { ...promoterApplication, ...promoterApplicationRules },
  ...common,
  ...checklists,
  ...asks,
  ...besideWords,
  ...documents,
  ...inboundWords,
  ...looks,
  ...factsheets,
  ...fields,
  ...matching,
  ...problems,
  ...sentences,
  ...settings,
  ...sheets,
  ...troubles,
  role: { ...common.role, ...promoters.role },
  audience: { ...common.audience, ...promoters.audience },
  ask: { ...asks.ask, ...promoters.ask },
  option: { ...asks.option, ...promoters.option },
  whom: { ...sentences.whom, ...promoters.whom },
  ...promoterDesk,
} as const;

/** What a translation has to satisfy. */
export type Catalogue = Texts<typeof english>;
