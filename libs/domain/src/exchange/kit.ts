import type { Command, Reason } from '../lifecycle/index.js';
import type {
  ActionDefinition,
  Check,
  ClockDefinition,
  Need,
  RuleContext,
  StageDefinition,
} from '../lifecycle/index.js';
import type { ExchangeFacts, ExchangeStage, ExchangeWorld, Half, HalfDay, PlanFacts, Side } from './facts.js';

/** The shapes of the exchange's rules, so that each part can be checked in its own file. */
export type ExchangeContext = RuleContext<ExchangeWorld>;
export type ExchangeStages = Readonly<
  Record<ExchangeStage, StageDefinition<ExchangeFacts, ExchangeWorld, ExchangeStage>>
>;
export type ExchangeActions = Readonly<
  Record<string, ActionDefinition<ExchangeFacts, ExchangeWorld, ExchangeStage>>
>;
export type ExchangeNeeds = Readonly<Record<string, Need<ExchangeFacts, ExchangeWorld>>>;
export type ExchangeChecks = Readonly<Record<string, Check<ExchangeFacts, ExchangeWorld>>>;
export type ExchangeClocks = Readonly<Record<string, ClockDefinition<ExchangeFacts, ExchangeStage>>>;

export const sides = ['host', 'sender'] as const satisfies readonly Side[];

/** A text field of a command; the payload was checked against the action's `asks` before. */
export function given<T>(command: Command, field: string): T | undefined {
  return (command.payload[field] ?? undefined) as T | undefined;
}

/** The fields of a payload that hold something: null stands for a field left out. */
export const onlyGiven = (payload: Command['payload']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== null && value !== undefined));

/** The half-day that a command is about. */
export const namedHalfDay = (command: Command): Pick<HalfDay, 'day' | 'half'> => ({
  day: given<string>(command, 'day')!,
  half: given<Half>(command, 'half')!,
});

/** What a plan says in single words and days, as commands name it. */
export const planFields = [
  'start',
  'end',
  'place',
  'workingLanguage',
  'fundingSource',
  'organiser',
  'payer',
] as const satisfies readonly (keyof PlanFacts)[];

/** The facts with one side changed. */
export const withSide = (
  facts: ExchangeFacts,
  side: Side,
  change: Partial<ExchangeFacts['host']>,
): ExchangeFacts => ({ ...facts, [side]: { ...facts[side], ...change } });

/** A check's answer when it does not hold: the sentence of the same name. */
export const against = (check: string): readonly Reason[] => [{ key: `exchange.need.${check}` }];
export const fine: readonly Reason[] = [];
export const wrongField = (problem: string, field: string): readonly Reason[] => [
  { key: `input.${problem}`, field },
];

/** Stages before the visit: those a case can be put on hold or cancelled in. */
export const stagesBeforeVisit = [
  'proposed',
  'introduced',
  'preparing',
  'ready',
] as const satisfies readonly ExchangeStage[];

/** Stages after the visit, those that are over included. */
export const stagesAfterVisit = [
  'reporting',
  'drafting',
  'approval',
  'published',
  'completed',
] as const satisfies readonly ExchangeStage[];
