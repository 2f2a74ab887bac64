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
import * as proposal from './proposal.js';
import * as sentences from './sentences.js';
import * as settings from './settings.js';
import * as sheets from './sheets.js';
import * as troubles from './troubles.js';

/** Every text the two lifecycles need, in Swedish. */
export const swedish = {
  exchange: { ...exchange, ...exchangeClockWords, ...exchangeNeedWords },
  proposal,
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
} as const satisfies Catalogue;
