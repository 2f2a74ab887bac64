/** What the worker bundles: one workflow a case kind, all on the one loop. */
export { exchange } from './exchange.js';
export { promoterApplication } from './promoter-application.js';
export { promoterCall } from './promoter-call.js';
export { proposal } from './proposal.js';
