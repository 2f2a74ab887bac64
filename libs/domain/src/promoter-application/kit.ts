import type {
  ActionDefinition,
  Check,
  ClockDefinition,
  Command,
  Need,
  Reason,
  RuleContext,
  StageDefinition,
  TaskDefinition,
} from '../lifecycle/index.js';
import type {
  FormProblems,
  PromoterApplicationFacts,
  PromoterApplicationStage,
  PromoterApplicationWorld,
} from './facts.js';

type Facts = PromoterApplicationFacts;
type World = PromoterApplicationWorld;
type Stage = PromoterApplicationStage;

/** The shapes of the application's rules, so that each part can be checked in its own file. */
export type ApplicationContext = RuleContext<World>;
export type ApplicationStages = Readonly<Record<Stage, StageDefinition<Facts, World, Stage>>>;
export type ApplicationActions = Readonly<Record<string, ActionDefinition<Facts, World, Stage>>>;
export type ApplicationNeeds = Readonly<Record<string, Need<Facts, World>>>;
export type ApplicationChecks = Readonly<Record<string, Check<Facts, World>>>;
export type ApplicationClocks = Readonly<Record<string, ClockDefinition<Facts, Stage>>>;
export type ApplicationTasks = Readonly<Record<string, TaskDefinition<Stage>>>;

export const given = <T>({ payload }: Command, name: string): T | undefined =>
  (payload[name] ?? undefined) as T | undefined;
export const wrongField = (problem: string, field: string): readonly Reason[] => [
  { key: `input.${problem}`, field },
];
export const against = (check: string): readonly Reason[] => [{ key: `promoterApplication.need.${check}` }];
export const fine: readonly Reason[] = [];

/** What a form found, as reasons at its questions. */
export const formReasons = (problems: FormProblems): readonly Reason[] =>
  problems.map(({ field, key, values }) => ({ key, field, ...(values && { values }) }));

/** Before anybody was told a decision. */
export const stagesInReview = [
  'submitted',
  'returned',
  'eligible',
  'under-review',
  'interview',
  'ready',
  'staged',
] as const satisfies readonly Stage[];

export const stagesBeforeDecision = [
  'draft',
  'awaiting-consent',
  ...stagesInReview,
] as const satisfies readonly Stage[];

/** From the decision on, as long as the candidate may still be, or is, a promoter. */
export const stagesAfterDecision = [
  'accepted',
  'waitlisted',
  'confirmed',
  'profile-drafted',
  'approved',
  'published',
  'active',
] as const satisfies readonly Stage[];

/** In these a place of the call is held. */
export const stagesHoldingPlace = [
  'accepted',
  'confirmed',
  'profile-drafted',
  'approved',
] as const satisfies readonly Stage[];
