import { dayOf, settingValue } from '../deadlines/index.js';
import { newExchange, unmetConditions, type ExchangeWorld, type HardCondition } from '../exchange/index.js';
import type { Day, Instant, LifecycleSettings } from '../lifecycle/index.js';
import { compareCefr, cefrLevels } from '../vocabulary/index.js';
import type { Acquaintance, Offer } from './offer.js';

export interface MatchingContext {
  readonly now: Instant;
  readonly settings: LifecycleSettings;
}

/** A proposal beside the one it is looked at for. */
export interface Pair {
  readonly own: Offer;
  readonly other: Offer;
  readonly between: Acquaintance;
}

/** Formats that both name, the best liked of both together first. */
export const sharedFormats = ({ own, other }: Pair): string[] =>
  own.formats
    .filter((code) => other.formats.includes(code))
    .sort((a, b) => ranks({ own, other }, a) - ranks({ own, other }, b));

const ranks = ({ own, other }: Pick<Pair, 'own' | 'other'>, code: string): number =>
  own.formats.indexOf(code) + other.formats.indexOf(code);

/** The days both could, from today on; null where there is none. */
export function sharedPeriod(
  { own, other }: Pair,
  { now }: Pick<MatchingContext, 'now'>,
): { from: Day; until: Day } | null {
  const from = [own.periodStart, other.periodStart, dayOf(now)].toSorted().at(-1)!;
  const until = own.periodEnd < other.periodEnd ? own.periodEnd : other.periodEnd;
  return from <= until ? { from, until } : null;
}

/** Languages that both speak at the level needed, with the lower of the two levels; the best first. */
export function sharedLanguages(
  { own, other }: Pair,
  { settings }: MatchingContext,
): { code: string; level: string }[] {
  const needed = cefrLevels[settingValue(settings, 'workingLanguageLevel') - 1]!.code;
  return own.languages
    .flatMap(({ code, level }) => {
      const theirs = other.languages.find((one) => one.code === code)?.level;
      if (theirs === undefined) return [];
      return [{ code, level: compareCefr(level, theirs) < 0 ? level : theirs }];
    })
    .filter(({ level }) => compareCefr(level, needed) >= 0)
    .sort((a, b) => compareCefr(b.level, a.level));
}

/**
 * The hard conditions that a match of the two would not meet: those of `proposeMatch`, asked of the match that would
 * be proposed. What may be opened counts as open.
 */
export function unmetBetween(pair: Pair, { now, settings }: MatchingContext): HardCondition[] {
  const own: Offer = { ...pair.own, stage: 'open' };
  const [host, sender] = own.direction === 'receive' ? [own, pair.other] : [pair.other, own];
  const world: ExchangeWorld = {
    hostProposal: host,
    senderProposal: sender,
    pairBarredUntil: pair.between.barredUntil,
    hostInEea: true,
    report: null,
    factsheetMissing: [],
  };
  const payload = {
    hostProposalId: host.id,
    senderProposalId: sender.id,
    format: sharedFormats(pair)[0] ?? '',
  };
  const facts = newExchange({ id: '', reference: '', now, payload, world });
  return unmetConditions(facts, { now, settings, world });
}
