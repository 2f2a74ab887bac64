import type {
  ActionDefinition,
  Check,
  ClockDefinition,
  Need,
  StageDefinition,
  TaskDefinition,
} from '../lifecycle/index.js';
import type { ProposalFacts, ProposalStage, ProposalWorld } from './facts.js';

/** The shapes of the proposal's rules, so that each part can be checked in its own file. */
export type ProposalStages = Readonly<
  Record<ProposalStage, StageDefinition<ProposalFacts, ProposalWorld, ProposalStage>>
>;
export type ProposalActions = Readonly<
  Record<string, ActionDefinition<ProposalFacts, ProposalWorld, ProposalStage>>
>;
export type ProposalNeeds = Readonly<Record<string, Need<ProposalFacts, ProposalWorld>>>;
export type ProposalChecks = Readonly<Record<string, Check<ProposalFacts, ProposalWorld>>>;
export type ProposalClocks = Readonly<Record<string, ClockDefinition<ProposalFacts, ProposalStage>>>;
export type ProposalTasks = Readonly<Record<string, TaskDefinition<ProposalStage>>>;
