import { dayAfter, isSettingKey } from '../deadlines/settings.js';
import { dayOf } from '../deadlines/brussels.js';
import type { CaseFacts, Command } from './case.js';
import type { ConditionalConsequence, ResolvedConsequence } from './consequence.js';
import type { CaseEvent } from './decision.js';
import type { Lifecycle, RuleContext } from './definition.js';
import { clockRuns } from './clock-marks.js';
import { holdAll } from './rules.js';

/** A case while it is being decided: the only thing that changes in this library, and it never leaves it. */
export interface Draft<F> {
  facts: F;
  readonly events: CaseEvent[];
  readonly consequences: ResolvedConsequence[];
}

export const draftOf = <F>(facts: F): Draft<F> => ({ facts, events: [], consequences: [] });

/** What consequences need to know of the step they follow from. */
export type About = Omit<ResolvedConsequence, 'seq' | 'consequence' | 'barUntil'>;

/** Adds an event; its number is the case's next. */
export function record<F extends CaseFacts>(
  draft: Draft<F>,
  event: Omit<CaseEvent, 'seq' | 'at'>,
  context: RuleContext<unknown>,
): void {
  const seq = draft.facts.seq + 1;
  draft.facts = { ...draft.facts, seq };
  draft.events.push({ ...event, seq, at: context.now });
}

/** Adds those consequences whose needs hold in the facts as they now are. */
export function follow<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  draft: Draft<F>,
  consequences: readonly ConditionalConsequence[] | undefined,
  about: About,
  context: RuleContext<W>,
  payload: Command['payload'] = {},
): void {
  for (const { when, given, of, ...consequence } of consequences ?? []) {
    if (of && about.reportKind !== of) continue;
    if (given && !given.some((field) => payload[field] !== undefined && payload[field] !== null)) continue;
    if (!holdAll(lifecycle, when, draft.facts, context)) continue;
    if (draft.facts.quiet && 'mail' in consequence) continue;
    draft.consequences.push({
      seq: draft.facts.seq,
      consequence,
      ...about,
      ...('barPair' in consequence && { barUntil: barUntil(consequence.barPair, context) }),
    });
  }
}

function barUntil(bar: string, { now, settings }: RuleContext<unknown>): string | null {
  return isSettingKey(bar) ? dayAfter(dayOf(now), settings, bar) : null;
}

/** Puts the case into a stage. Staying in the same stage is no entry, so its clocks go on as they were. */
export function enter<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  draft: Draft<F>,
  to: F['stage'],
  context: RuleContext<W>,
): boolean {
  const { facts } = draft;
  const isNew = facts.stageEntry === 0;
  if (!isNew && facts.stage === to) return false;
  const target = lifecycle.stages[to];
  const left = lifecycle.stages[facts.stage as F['stage']];
  const stops = (stage: typeof target) => Boolean(stage.clocksStop ?? stage.over);
  const stageEntry = facts.stageEntry + 1;
  // A case stopped while on hold goes back, when reopened, to where it was before the hold.
  const cameFrom = stops(target) ? (stops(left) ? facts.cameFrom : facts.stage) : null;
  draft.facts = {
    ...facts,
    stage: to,
    stageEntry,
    stageSince: context.now,
    cameFrom: isNew ? null : cameFrom,
    stageDates: { ...facts.stageDates, [to]: context.now },
    clockEntries: clockEntriesIn(lifecycle, facts, to, stageEntry),
  };
  return true;
}

/** Clocks that ran on keep their entry, those that begin take the new one, those that rest lose theirs. */
function clockEntriesIn<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  to: F['stage'],
  stageEntry: number,
): Record<string, number> {
  const entries: Record<string, number> = {};
  for (const [name, clock] of Object.entries(lifecycle.clocks)) {
    if (clockRuns(lifecycle, clock, to)) entries[name] = facts.clockEntries?.[name] ?? stageEntry;
  }
  return entries;
}

/** The side on whose behalf a command is given, if any. */
export function actingSide(command: Command): 'host' | 'sender' | undefined {
  const roles = command.onBehalf ? [command.onBehalf.role] : command.actor.roles;
  return roles.find((role) => role === 'host' || role === 'sender') as 'host' | 'sender' | undefined;
}
