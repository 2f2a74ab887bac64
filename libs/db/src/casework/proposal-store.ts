import {
  newProposal,
  proposalLifecycle,
  proposalRecipientsOf,
  type ProposalFacts,
  type ProposalWorld,
} from '@waymark/domain';
import type { CaseStore } from './case-store.js';
import { proposalColumns } from './project.js';
import { proposalWorld } from './proposal-world.js';
import type { Surroundings } from './surroundings.js';
import { uuidOrNull } from './unknown-references.js';

export const proposalStore: CaseStore<ProposalFacts, ProposalWorld, Surroundings> = {
  kind: 'proposal',
  letter: 'P',
  lifecycle: proposalLifecycle,
  async load(sql, id, facts, now, command) {
    const known = facts ?? newProposal({ id, reference: '', now, payload: command!.payload });
    const loaded = await proposalWorld(sql, id, uuidOrNull(known.organisationId));
    return { ...loaded, facts: known };
  },
  columns: proposalColumns,
  async write() {},
  recipients: proposalRecipientsOf,
  targets: (_facts, { on }, around) => (on === 'proposedExchanges' ? around.proposedExchanges : []),
  proposals: () => [],
};
