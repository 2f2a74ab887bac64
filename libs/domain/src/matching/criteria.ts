import { dayOf, daysBetween } from '../deadlines/index.js';
import { foldWords } from './fold-words.js';
import {
  cefrLevels,
  formatName,
  languageName,
  topicName,
  topicNearness,
  topicOf,
  topicPath,
} from '../vocabulary/index.js';
import type { Values } from '../words/index.js';
import { sayDay, sayList } from '../words/index.js';
import { sharedFormats, sharedLanguages, sharedPeriod, type MatchingContext, type Pair } from './pair.js';

/** How well a pair does by one criterion, and the text that says why. */
interface Verdict {
  /** From 0 to 1. */
  readonly share: number;
  /** Key of the catalogue below `match.because.`. */
  readonly because: string;
  readonly values?: Values;
}

interface Criterion {
  /** Points a pair can have by it; all together 100. */
  readonly points: number;
  readonly judge: (pair: Pair, context: MatchingContext) => Verdict;
}

const longEnoughDays = 90;
const longWaitDays = 180;
const manyPlaces = 5;
const nothing = (because: string): Verdict => ({ share: 0, because });
const nameOfTopic = (code: string): string => topicName(code) ?? code;
const atMost1 = (part: number): number => Math.min(1, Math.max(0, part));

/** How near the topics of one side come, on average, to the nearest of the other's. */
const reach = (from: readonly string[], to: readonly string[]): number =>
  from.reduce((sum, code) => sum + nearest(code, to).nearness, 0) / from.length;

const nearest = (code: string, among: readonly string[]): { code: string; nearness: number } =>
  among
    .map((one) => ({ code: one, nearness: topicNearness(code, one) }))
    .toSorted((a, b) => b.nearness - a.nearness)[0]!;

/** A proposal with many topics is not worse for it, so the side whose topics are reached better counts. */
function topics({ own, other }: Pair): Verdict {
  if (own.topics.length === 0 || other.topics.length === 0) return nothing('topicsApart');
  const share = Math.max(reach(own.topics, other.topics), reach(other.topics, own.topics));
  if (share === 0) return nothing('topicsApart');
  const same = own.topics.filter((code) => other.topics.includes(code));
  if (same.length > 0)
    return { share, because: 'topicsShared', values: { topics: named(same, nameOfTopic) } };
  return { share, because: 'topicsNear', values: { topic: meetingPlace(own.topics, other.topics) } };
}

/** The lowest topic above the nearest two. */
function meetingPlace(ours: readonly string[], theirs: readonly string[]): string {
  const [best] = ours
    .map((code) => ({ ours: code, ...nearest(code, theirs) }))
    .toSorted((a, b) => b.nearness - a.nearness);
  const other = new Set(topicPath(best!.code).map(({ code }) => code));
  return nameOfTopic(topicPath(best!.ours).findLast(({ code }) => other.has(code))?.code ?? best!.code);
}

/** What both like best counts whole; each rank below that of either side takes a quarter away. */
function format(pair: Pair): Verdict {
  const [best] = sharedFormats(pair);
  if (best === undefined) return nothing('formatNone');
  const below = pair.own.formats.indexOf(best) + pair.other.formats.indexOf(best);
  const values = { format: formatName(best) ?? best };
  return {
    share: atMost1(1 - below / 4),
    because: below === 0 ? 'formatFirst' : 'formatShared',
    values,
  };
}

function dates(pair: Pair, context: MatchingContext): Verdict {
  const both = sharedPeriod(pair, context);
  if (!both) return nothing('datesNone');
  const days = daysBetween(both.from, both.until) + 1;
  const values = { from: sayDay(both.from), until: sayDay(both.until) };
  return { share: atMost1(days / longEnoughDays), because: 'dates', values };
}

function language(pair: Pair, context: MatchingContext): Verdict {
  const [best] = sharedLanguages(pair, context);
  if (!best) return nothing('languageNone');
  const rank = cefrLevels.findIndex(({ code }) => code === best.level) + 1;
  const values = { language: languageName(best.code) ?? best.code, level: best.level };
  return { share: rank / cefrLevels.length, because: 'language', values };
}

function regions({ own, other }: Pair): Verdict {
  if (own.country !== other.country) return { share: 1, because: 'countriesDiffer' };
  if (own.region === null || other.region === null || own.region === other.region)
    return nothing('regionSame');
  return { share: 0.5, because: 'regionsDiffer' };
}

const neverMet = ({ between }: Pair): Verdict =>
  between.haveMet ? nothing('haveMet') : { share: 1, because: 'neverMet' };

function inclusion({ own, other }: Pair): Verdict {
  const places = Math.max(own.fewerOpportunitiesPlaces, other.fewerOpportunitiesPlaces);
  if (places === 0) return nothing('inclusionNone');
  return { share: atMost1(places / manyPlaces), because: 'inclusion', values: { places } };
}

function waiting({ other }: Pair, { now }: MatchingContext): Verdict {
  const days = Math.max(0, daysBetween(dayOf(other.waitingSince), dayOf(now)));
  return {
    share: atMost1(days / longWaitDays),
    because: 'waiting',
    values: { since: sayDay(other.waitingSince) },
  };
}

/** A need is told in words; it counts as served when it speaks of a topic that the other side brings. */
function skillsNeed({ own, other }: Pair): Verdict {
  const served = [...servedBy(own.skillsNeed, other.topics), ...servedBy(other.skillsNeed, own.topics)];
  if (served.length === 0) return nothing('skillsNeedNone');
  return { share: 1, because: 'skillsNeed', values: { topics: named(served.slice(0, 2), nameOfTopic) } };
}

function servedBy(need: string, topicCodes: readonly string[]): string[] {
  const spoken = foldWords(need);
  // By the English names, so that a pair is worth the same whoever looks at it.
  return topicCodes.filter((code) =>
    foldWords(topicOf(code)?.name ?? code).some((word) => spoken.includes(word)),
  );
}

const named = (codes: readonly string[], name: (code: string) => string): string =>
  sayList([...new Set(codes.map(name))]);

/** What makes one pair better than another, the weightiest first. */
export const criteria = {
  topics: { points: 30, judge: topics },
  dates: { points: 15, judge: dates },
  format: { points: 12, judge: format },
  language: { points: 10, judge: language },
  neverMet: { points: 10, judge: neverMet },
  waiting: { points: 8, judge: waiting },
  regions: { points: 5, judge: regions },
  inclusion: { points: 5, judge: inclusion },
  skillsNeed: { points: 5, judge: skillsNeed },
} as const satisfies Readonly<Record<string, Criterion>>;

export type MatchCriterion = keyof typeof criteria;
