export * from './facts.js';
export { proposalMailKeys, proposalTaskKeys, type ProposalMailKey, type ProposalTaskKey } from './clocks.js';
export {
  proposalActionNames,
  proposalLifecycle,
  type ProposalAction,
  type ProposalClock,
  type ProposalEventType,
  type ProposalNeed,
  type ProposalPhase,
} from './lifecycle.js';
export { newProposal, type NewProposal } from './new-proposal.js';
export { proposalRecipientsOf } from './recipients.js';
