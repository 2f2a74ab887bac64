import { daysBetween, settingValue } from '../deadlines/index.js';
import type { HardCondition } from '../exchange/index.js';
import { cefrLevels, formatName, languageName } from '../vocabulary/index.js';
import { say, sayDay, sayList, sayMuch } from '../words/index.js';
import type { Offer } from './offer.js';
import type { MatchingContext, Pair } from './pair.js';

/** What stands between two proposals, in a sentence that says as far as it can what would have to change. */
type Saying = (pair: Pair, context: MatchingContext) => string;

const formatsOf = ({ formats }: Offer): string => sayList(formats.map((code) => formatName(code) ?? code));
const languagesOf = ({ languages }: Offer): string =>
  sayList(languages.map(({ code, level }) => `${languageName(code) ?? code} ${level}`));
const periodOf = ({ periodStart, periodEnd }: Offer) => ({
  from: sayDay(periodStart),
  until: sayDay(periodEnd),
});

function dates({ own, other }: Pair): string {
  const isLater = other.periodStart > own.periodEnd;
  const days = isLater
    ? daysBetween(own.periodEnd, other.periodStart)
    : daysBetween(other.periodEnd, own.periodStart);
  const values = { ...periodOf(other), days, much: sayMuch('days', days) };
  return say(isLater ? 'match.unless.datesLater' : 'match.unless.datesEarlier', values);
}

function language({ other }: Pair, { settings }: MatchingContext): string {
  const level = cefrLevels[settingValue(settings, 'workingLanguageLevel') - 1]!.code;
  return say('match.unless.language', { theirs: languagesOf(other), level });
}

const whose = ({ own }: Pair, isOwn: (offer: Offer) => boolean, ours: string, theirs: string): string =>
  isOwn(own) ? ours : theirs;

function barred({ between }: Pair): string {
  const { barredUntil } = between;
  return barredUntil === null || barredUntil === 'forGood'
    ? say('match.unless.barredForGood')
    : say('match.unless.barredUntil', { until: sayDay(barredUntil) });
}

const full =
  (limit: (context: MatchingContext) => number): Saying =>
  (pair, context) =>
    whose(
      pair,
      ({ openIntroductions }) => openIntroductions >= limit(context),
      say('match.unless.ownIntroductionsFull'),
      say('match.unless.introductionsFull'),
    );

const sayings: Readonly<Partial<Record<HardCondition, Saying>>> = {
  sharedFormat: ({ other }) => say('match.unless.format', { theirs: formatsOf(other) }),
  datesOverlap: dates,
  commonLanguage: language,
  placesFree: (pair) =>
    whose(
      pair,
      ({ placesLeft }) => placesLeft <= 0,
      say('match.unless.ownPlaces'),
      say('match.unless.places'),
    ),
  introductionsNotFull: full(({ settings }) => settingValue(settings, 'maxOpenIntroductions')),
  proposalsConfirmed: (pair) =>
    whose(
      pair,
      ({ reconfirmAsked }) => reconfirmAsked === true,
      say('match.unless.ownUnconfirmed'),
      say('match.unless.unconfirmed'),
    ),
  pairNotBarred: barred,
};

/**
 * The condition in words for this pair.
 * @returns one sentence; for conditions that no change of dates, places or languages would meet, the rule's own
 */
export const sayHindrance = (condition: HardCondition, pair: Pair, context: MatchingContext): string =>
  sayings[condition]?.(pair, context) ?? say(`exchange.need.${condition}`);
