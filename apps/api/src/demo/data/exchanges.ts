import { approval } from './exchanges/approval.js';
import { completedOthers } from './exchanges/completed-others.js';
import { completed } from './exchanges/completed.js';
import { drafting } from './exchanges/drafting.js';
import { offers } from './exchanges/offers.js';
import { preparing } from './exchanges/preparing.js';
import { publishedOnGuidance } from './exchanges/published-guidance.js';
import { publishedOnSecondChances } from './exchanges/published-second-chances.js';
import { reporting } from './exchanges/reporting.js';
import { stopped } from './exchanges/stopped.js';
import { ready } from './exchanges/travelling.js';
import { visiting } from './exchanges/visiting.js';
import type { DemoExchange } from './types-exchange.js';

/** All exchanges of the demo: at least one in every stage of the lifecycle. */
export const demoExchanges: readonly DemoExchange[] = [
  ...completed,
  ...completedOthers,
  ...publishedOnSecondChances,
  ...publishedOnGuidance,
  ...approval,
  ...drafting,
  ...reporting,
  ...visiting,
  ...ready,
  ...preparing,
  ...stopped,
  ...offers,
];
