import { defineLifecycle, type ClockEventType } from '../lifecycle/index.js';
import { arrangementActions } from './actions/arrangements.js';
import { closingActions } from './actions/closing.js';
import { factsheetActions } from './actions/factsheet.js';
import { coSendersToWriteTo, exchangeAddressees } from './addressees.js';
import { matchActions } from './actions/match.js';
import { pastActions } from './actions/past.js';
import { preparationActions } from './actions/preparation.js';
import { reportingActions } from './actions/reporting.js';
import { stopActions } from './actions/stops.js';
import { visitActions } from './actions/visit.js';
import { exchangeChecks } from './checks.js';
import { exchangeClocks } from './clocks.js';
import type { ExchangeFacts, ExchangeWorld } from './facts.js';
import { exchangeMailKeys, exchangeTasks } from './keys.js';
import { exchangeNeeds } from './needs.js';
import { exchangeStageDefinitions } from './stages.js';

const exchangeActions = {
  ...matchActions,
  ...pastActions,
  ...preparationActions,
  ...arrangementActions,
  ...visitActions,
  ...reportingActions,
  ...factsheetActions,
  ...closingActions,
  ...stopActions,
};

/** An exchange, from the proposed match to the completed case: who may do what, when, and what follows. */
export const exchangeLifecycle = defineLifecycle<ExchangeFacts, ExchangeWorld>()({
  kind: 'exchange',
  initial: 'proposed',
  stages: exchangeStageDefinitions,
  actions: exchangeActions,
  needs: exchangeNeeds,
  checks: exchangeChecks,
  clocks: exchangeClocks,
  mails: exchangeMailKeys,
  tasks: exchangeTasks,
  outsideTasks: ['mail-undelivered'],
  addressees: exchangeAddressees,
  coSenders: coSendersToWriteTo,
});

export type ExchangeAction = keyof typeof exchangeActions;
export const exchangeActionNames = Object.keys(exchangeActions) as ExchangeAction[];
/** Needs and checks: each one is a sentence that says why something may not be done. */
export type ExchangeNeed = keyof typeof exchangeNeeds | keyof typeof exchangeChecks;
export type ExchangeClock = keyof typeof exchangeClocks;
export type ExchangePhase = NonNullable<
  (typeof exchangeStageDefinitions)[keyof typeof exchangeStageDefinitions]['phase']
>;

type Advancing = Extract<
  (typeof exchangeStageDefinitions)[keyof typeof exchangeStageDefinitions],
  { advance: unknown }
>;
/** Types of the events in an exchange's story. */
export type ExchangeEventType =
  (typeof exchangeActions)[ExchangeAction]['event'] | Advancing['advance'][number]['event'] | ClockEventType;
