import type { ExchangeFacts } from '../exchange/facts.js';
import { photoItemId, quoteItemId } from './content.js';
import type { FactsheetContent, FactsheetPhoto, FactsheetQuote } from './content.js';
import { othersPermitted } from './photos.js';

type ConsentFacts = Pick<ExchangeFacts, 'participants' | 'factsheet'>;

/** A person's word on everything of one kind; nobody who is not a participant has given one. */
const consentOf = (facts: ConsentFacts, personId: string) =>
  facts.participants.find((participant) => participant.personId === personId)?.consent ?? {
    quote: false,
    name: false,
    photo: false,
  };

const isConfirmed = (facts: ConsentFacts, itemId: string) =>
  facts.factsheet.items.some((item) => item.id === itemId && item.status === 'confirmed');

function shownQuote(quote: FactsheetQuote, facts: ConsentFacts): FactsheetQuote[] {
  const consent = consentOf(facts, quote.personId);
  if (!consent.quote || !isConfirmed(facts, quoteItemId(quote.personId))) return [];
  // A name taken back takes with it what would give the person away.
  const nameTakenBack = quote.name !== null && !consent.name;
  return [nameTakenBack ? { ...quote, name: null, department: null, region: null } : quote];
}

function mayShowPhoto(photo: FactsheetPhoto, facts: ConsentFacts): boolean {
  if (!othersPermitted(photo)) return false;
  return photo.shows.every(
    (personId) =>
      consentOf(facts, personId).photo && isConfirmed(facts, photoItemId(photo.photoId, personId)),
  );
}

/**
 * What of a factsheet may be shown to the public now: quotes and photos that each person concerned has
 * confirmed and not taken back, names only with consent, photos of other people only with a recorded
 * permission, and without the section of a side that stayed silent. Only ever takes away.
 */
export function publishable(content: FactsheetContent, facts: ConsentFacts): FactsheetContent {
  const { withoutSide } = facts.factsheet;
  return {
    ...content,
    // Who gave a permission is nobody's business but the secretariat's.
    photos: content.photos
      .filter((photo) => mayShowPhoto(photo, facts))
      .map((photo) => ({ ...photo, permission: '' })),
    quotes: content.quotes.flatMap((quote) => shownQuote(quote, facts)),
    hostLessons: withoutSide === 'host' ? [] : content.hostLessons,
    participantLessons: withoutSide === 'sender' ? [] : content.participantLessons,
  };
}
