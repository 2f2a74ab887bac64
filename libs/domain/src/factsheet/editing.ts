import { isAnswered, type Problem } from '../forms/index.js';
import type { FactsheetContent, FactsheetPhoto, FactsheetQuote } from './content.js';
import { checkSection, isListSection } from './editing-checks.js';
import { askedAbout } from './photos.js';

export interface EditResult {
  readonly content: FactsheetContent;
  readonly problems: readonly Problem[];
}

/** A quote keeps its person; what stands beside it can be left out, never made up. */
function asQuote(given: FactsheetQuote, source: FactsheetQuote): FactsheetQuote {
  const keep = (key: 'name' | 'department' | 'region') => (given[key] === null ? null : source[key]);
  const text = given.text.trim();
  return { ...source, text, name: keep('name'), department: keep('department'), region: keep('region') };
}

/** Fewer guests are asked only where the editor says who can be recognised; whoever handed it in always is. */
function asPhoto(given: FactsheetPhoto, source: FactsheetPhoto, guests: readonly string[]): FactsheetPhoto {
  const shown = given.shown?.filter((personId) => guests.includes(personId)) ?? null;
  const unclear = [given.others, source.others].some((others) => others !== 'nobody');
  return {
    ...source,
    caption: given.caption.trim(),
    alt: given.alt.trim(),
    shown,
    shows: askedAbout({ by: source.by, shown, others: unclear ? 'unknown' : 'nobody' }, guests),
    others: given.others,
    permission: given.others === 'permitted' ? given.permission.trim() : '',
  };
}

function tidy(key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return isListSection(key) ? (value as string[]).map((item) => item.trim()).filter(isAnswered) : value;
}

/**
 * Puts changed sections into a draft.
 * @param changes sections by key, straight from JSON; sections left out stay
 * @param source a draft made afresh from the reports: quotes and photos can only be taken from it or be there
 *   already, and a name can be left out but not typed in
 * @param guests ids of the participants who were there
 * @returns the new content and the problems; with problems the content is the old one
 */
export function editContent(
  current: FactsheetContent,
  changes: Readonly<Record<string, unknown>>,
  source: Pick<FactsheetContent, 'quotes' | 'photos'>,
  guests: readonly string[],
): EditResult {
  // What stands in the source is what people said last.
  const quotes = new Map([...current.quotes, ...source.quotes].map((quote) => [quote.personId, quote]));
  const photos = new Map([...current.photos, ...source.photos].map((photo) => [photo.photoId, photo]));
  // Who was recognised once and has been taken off since is no mistake of this edit.
  const people = new Set([...guests, ...current.photos.flatMap(({ shown }) => shown ?? [])]);
  const allowed = { quotes: new Set(quotes.keys()), photos: new Set(photos.keys()), people };
  const problems = Object.entries(changes).flatMap(([key, value]) => checkSection(key, value, allowed));
  if (problems.length > 0) return { content: current, problems };
  const changed = changes as Partial<FactsheetContent>;
  const content: FactsheetContent = {
    ...current,
    ...Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, tidy(key, value)])),
    ...(changed.when && { when: { from: changed.when.from ?? null, to: changed.when.to ?? null } }),
    ...(changed.quotes && {
      quotes: changed.quotes.map((quote) => asQuote(quote, quotes.get(quote.personId) ?? quote)),
    }),
    ...(changed.photos && {
      photos: changed.photos.map((photo) => asPhoto(photo, photos.get(photo.photoId) ?? photo, guests)),
    }),
  };
  return { content, problems: [] };
}
