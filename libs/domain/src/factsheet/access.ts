import type { ExchangeFacts, ExchangeStage } from '../exchange/facts.js';
import type { CaseRole } from '../lifecycle/case.js';
import type { FactsheetContent } from './content.js';

/** Only here is the text written: later everybody concerned has approved what stands there. */
const writing: readonly ExchangeStage[] = ['drafting'];

/** May the draft's text be changed now? By the secretariat only, whatever this says. */
export const factsheetEditable = (facts: Pick<ExchangeFacts, 'stage'>): boolean =>
  writing.includes(facts.stage);

/**
 * May somebody with these roles in the case read the factsheet before it is public? The secretariat always;
 * the sides and the participants once it has been sent to them for approval.
 */
export const factsheetReadable = (
  facts: Pick<ExchangeFacts, 'factsheet'>,
  roles: readonly CaseRole[],
): boolean =>
  roles.includes('secretariat') ||
  (facts.factsheet.revision > 0 &&
    roles.some((role) => role === 'host' || role === 'sender' || role === 'participant'));

const over = ['refused', 'dropped', 'withdrawn'];

/**
 * The text for the sides and the participants before publication: what was asked for or confirmed is there,
 * what its person has refused or taken back is not.
 */
export function withoutRefused(
  content: FactsheetContent,
  facts: Pick<ExchangeFacts, 'participants' | 'factsheet'>,
): FactsheetContent {
  const refused = (kind: 'quote' | 'photo', personId: string, photoId?: string) =>
    facts.factsheet.items.some(
      (item) =>
        over.includes(item.status) &&
        item.id === (kind === 'quote' ? `quote:${personId}` : `photo:${photoId}:${personId}`),
    ) || facts.participants.some((person) => person.personId === personId && !person.consent[kind]);
  const nameless = (personId: string) =>
    facts.participants.some((person) => person.personId === personId && !person.consent.name);
  return {
    ...content,
    quotes: content.quotes
      .filter((quote) => !refused('quote', quote.personId))
      .map((quote) =>
        quote.name !== null && nameless(quote.personId)
          ? { ...quote, name: null, department: null, region: null }
          : quote,
      ),
    photos: content.photos
      .filter((photo) => !photo.shows.some((personId) => refused('photo', personId, photo.photoId)))
      .map((photo) => ({ ...photo, permission: '' })),
  };
}
