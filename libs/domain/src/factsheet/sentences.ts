import type { ExchangeFacts } from '../exchange/facts.js';
import type { Answers } from '../forms/index.js';
import { formatOf, topicOf } from '../vocabulary/index.js';
import type { FactsheetOrganisation } from './content.js';

/** Small first letter, so that a list entry fits into a sentence; abbreviations stay as they are. */
const inSentence = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** `a, b and c`. */
export const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'An' : 'A'} ${noun}`;

/** The first sentences of a factsheet: who visited whom, where, about what, how many. */
export function sentenceAbout(
  facts: Pick<ExchangeFacts, 'format' | 'topics' | 'plan' | 'participants'>,
  host: FactsheetOrganisation,
  senders: readonly FactsheetOrganisation[],
): string {
  const format = inSentence(formatOf(facts.format)?.name ?? 'Exchange');
  const topics = facts.topics.map((code) => topicOf(code)?.name).filter((name) => name !== undefined);
  const came = facts.participants.filter((participant) => participant.attendance !== 'absent').length;
  return [
    `${withArticle(format)} of ${listed(senders.map((sender) => sender.name))} to ${host.name}` +
      `${facts.plan.place ? `, at ${facts.plan.place}` : ''}.`,
    topics.length > 0 ? `It was about ${listed(topics.map(inSentence))}.` : '',
    came > 0 ? `${came === 1 ? 'One person' : `${came} people`} took part.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the programme of the case names, entry by entry; of a case without one, what the host's report says. */
export function programmeItems(
  hostPre: Answers | null,
  facts: Pick<ExchangeFacts, 'plan'>,
): readonly string[] {
  const reported = hostPre?.['programme'];
  const own: readonly unknown[] = facts.plan.programme;
  const programme = own.length === 0 && Array.isArray(reported) ? reported : own;
  return programme.flatMap((item) =>
    typeof item === 'object' && item !== null && 'what' in item && typeof item.what === 'string'
      ? [item.what.trim()]
      : [],
  );
}
