/** What the worker bundles: one workflow a case kind, all on the one loop. */
export { exchange } from './exchange.js';
export { proposal } from './proposal.js';
