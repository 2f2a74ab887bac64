import type { ProposalRow } from '@waymark/contract';
import type { ListedProposal } from '@waymark/db';
import { caseRoles, type CaseRole, dayOf, proposalLifecycle, say, waitingSentence } from '@waymark/domain';
import { nextMarkOf, untilOf } from '../cases/next-mark.js';
import type { RowContext } from '../exchanges/exchange-row.js';
import { organisationRef } from '../organisations/organisation-ref.js';

/**
 * The sentence that is always true of a proposal, for this reader.
 * @param until where it is known already: working it out is most of the work
 */
export function proposalSentence(
  proposal: ListedProposal,
  { now, settings, viewer }: RowContext,
  until = untilOf(proposalLifecycle, proposal.facts, { now, settings }),
): string {
  return waitingSentence({
    kind: 'proposal',
    stage: proposal.stage,
    over: proposal.over,
    waitingOn: proposal.waitingOn as CaseRole[],
    until,
    next: nextMarkOf(proposalLifecycle, proposal),
    today: dayOf(now),
    names: { proposer: proposal.organisation.shortName },
    readerRoles: caseRoles(viewer, proposal.facts),
  });
}

/** A proposal as a row of a list. Of an entity, its organisation has to be loaded. */
export function toProposalRow(proposal: ListedProposal, context: RowContext): ProposalRow {
  const until = untilOf(proposalLifecycle, proposal.facts, context);
  return {
    id: proposal.id,
    reference: proposal.reference,
    title: proposal.title,
    stage: proposal.stage,
    stageLabel: say(`proposal.stage.${proposal.stage}`),
    stageSince: proposal.stageSince.toISOString(),
    phase: proposalLifecycle.stages[proposal.stage].phase ?? 'open',
    over: proposal.over,
    waitingOn: proposal.waitingOn,
    waitingSentence: proposalSentence(proposal, context, until),
    dueAt: proposal.dueAt?.toISOString() ?? null,
    organisation: organisationRef(proposal.organisation),
    direction: proposal.direction,
    topics: proposal.topics,
    formats: proposal.formats,
    periodStart: proposal.periodStart,
    periodEnd: proposal.periodEnd,
    places: proposal.places,
    createdAt: proposal.createdAt.toISOString(),
    updatedAt: proposal.updatedAt.toISOString(),
  };
}
