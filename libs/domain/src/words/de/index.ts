import type { Catalogue } from '../english.js';
import * as asks from './asks.js';
import * as besideWords from './beside.js';
import * as checklists from './checklists.js';
import * as common from './common.js';
import * as documents from './documents.js';
import * as exchange from './exchange.js';
import * as exchangeClockWords from './exchange-clocks.js';
import * as exchangeNeedWords from './exchange-needs.js';
import * as factsheets from './factsheets.js';
import * as inboundWords from './inbound.js';
import * as fields from './fields.js';
import * as looks from './looks.js';
import * as matching from './matching.js';
import * as problems from './problems.js';
import * as promoterApplicationRules from './promoter-application-rules.js';
import * as promoterApplication from './promoter-application.js';
import * as promoterCall from './promoter-call.js';
import * as promoterDesk from './promoter-desk.js';
import * as promoters from './promoters.js';
import * as proposal from './proposal.js';
import * as sentences from './sentences.js';
import * as settings from './settings.js';
import * as sheets from './sheets.js';
import * as troubles from './troubles.js';

/** Every text the lifecycles need, in German. */
export const german = {
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
} as const satisfies Catalogue;
