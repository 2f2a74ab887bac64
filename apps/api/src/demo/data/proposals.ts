import { moreReceivingProposals } from './proposals-receive-more.js';
import { receivingProposals } from './proposals-receive.js';
import { sendingProposals } from './proposals-send.js';
import type { DemoProposal } from './types.js';

/** All proposals of the demo: at least one in every stage of the lifecycle. */
export const demoProposals: readonly DemoProposal[] = [
  ...receivingProposals,
  ...moreReceivingProposals,
  ...sendingProposals,
];
