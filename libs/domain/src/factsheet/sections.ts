import type { ExchangeFacts } from '../exchange/facts.js';
import type { FactsheetContent } from './content.js';

/** Parts that a factsheet needs before it can go to the sides for approval. */
export const factsheetSections = [
  'title',
  'host',
  'senders',
  'when',
  'what',
  'why',
  'seen',
  'preparation',
  'nextStep',
  'organisedBy',
  'paidBy',
  'hostLessons',
  'participantLessons',
] as const;
export type FactsheetSection = (typeof factsheetSections)[number];

type ReportState = Pick<ExchangeFacts, 'hostPost' | 'participants'>;

function isEmpty(content: FactsheetContent, section: FactsheetSection): boolean {
  if (section === 'when') return content.when.from === null;
  if (section === 'host') return content.host.name.trim() === '';
  if (section === 'senders') return content.senders.length === 0;
  const value = content[section];
  return typeof value === 'string' ? value.trim() === '' : value.every((item) => item.trim() === '');
}

/** A side that filed no report cannot be asked for its lessons. */
function canBeAsked(section: FactsheetSection, reports: ReportState): boolean {
  if (section === 'hostLessons') return reports.hostPost.status === 'filed';
  if (section === 'participantLessons')
    return reports.participants.some((participant) => participant.post.status === 'filed');
  return true;
}

/**
 * The required parts that are still empty, in the order of the page.
 * @param content the draft; null when there is none, so that everything is missing
 */
export const missingSections = (
  content: FactsheetContent | null,
  reports: ReportState,
): readonly FactsheetSection[] =>
  factsheetSections.filter(
    (section) => !content || (isEmpty(content, section) && canBeAsked(section, reports)),
  );
