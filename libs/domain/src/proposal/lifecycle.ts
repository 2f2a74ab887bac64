import { defineLifecycle, type ClockEventType } from '../lifecycle/index.js';
import { proposalActions } from './actions.js';
import { proposalClocks, proposalMailKeys, proposalTasks } from './clocks.js';
import type { ProposalFacts, ProposalWorld } from './facts.js';
import { proposalChecks, proposalNeeds } from './needs.js';
import { proposalStageDefinitions } from './stages.js';

/** A member's proposal to receive or to send: from the draft until no place is left. */
export const proposalLifecycle = defineLifecycle<ProposalFacts, ProposalWorld>()({
  kind: 'proposal',
  initial: 'draft',
  stages: proposalStageDefinitions,
  actions: proposalActions,
  needs: proposalNeeds,
  checks: proposalChecks,
  clocks: proposalClocks,
  mails: proposalMailKeys,
  tasks: proposalTasks,
  outsideTasks: ['mail-undelivered'],
  addressees: (_facts, role) =>
    role === 'secretariat' || role === 'proposer' ? ['proposer', 'secretariat'] : [],
});

type StageOf = (typeof proposalStageDefinitions)[keyof typeof proposalStageDefinitions];

export type ProposalAction = keyof typeof proposalActions;
export const proposalActionNames = Object.keys(proposalActions) as ProposalAction[];
export type ProposalNeed = keyof typeof proposalNeeds | keyof typeof proposalChecks;
export type ProposalClock = keyof typeof proposalClocks;
export type ProposalPhase = NonNullable<StageOf['phase']>;
export type ProposalEventType =
  | (typeof proposalActions)[ProposalAction]['event']
  | Extract<StageOf, { advance: unknown }>['advance'][number]['event']
  | ClockEventType;
