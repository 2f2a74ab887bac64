import type {
  ActionDefinition,
  Check,
  ClockDefinition,
  Command,
  Need,
  Reason,
  StageDefinition,
  TaskDefinition,
} from '../lifecycle/index.js';
import type { PromoterCallFacts, PromoterCallStage, PromoterCallWorld } from './facts.js';

/** The shapes of the call's rules, so that each part can be checked in its own file. */
export type CallStages = Readonly<
  Record<PromoterCallStage, StageDefinition<PromoterCallFacts, PromoterCallWorld, PromoterCallStage>>
>;
export type CallActions = Readonly<
  Record<string, ActionDefinition<PromoterCallFacts, PromoterCallWorld, PromoterCallStage>>
>;
export type CallNeeds = Readonly<Record<string, Need<PromoterCallFacts, PromoterCallWorld>>>;
export type CallChecks = Readonly<Record<string, Check<PromoterCallFacts, PromoterCallWorld>>>;
export type CallClocks = Readonly<Record<string, ClockDefinition<PromoterCallFacts, PromoterCallStage>>>;
export type CallTasks = Readonly<Record<string, TaskDefinition<PromoterCallStage>>>;

/** A field of the command, or what the call has. */
export const given = <T>({ payload }: Command, facts: PromoterCallFacts, name: keyof PromoterCallFacts): T =>
  (payload[name] ?? facts[name]) as T;
export const wrongField = (problem: string, field: string): readonly Reason[] => [
  { key: `input.${problem}`, field },
];
export const against = (check: string): readonly Reason[] => [{ key: `promoterCall.need.${check}` }];
export const fine: readonly Reason[] = [];
