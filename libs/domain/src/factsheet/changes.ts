import { itemsOf, photoItemId, quoteItemId } from './content.js';
import type { FactsheetContent, FactsheetPhoto } from './content.js';

const concernsHost: readonly (keyof FactsheetContent)[] = ['hostLessons'];
const concernsSender: readonly (keyof FactsheetContent)[] = ['participantLessons'];
const concernsBoth: readonly (keyof FactsheetContent)[] = [
  'title',
  'host',
  'senders',
  'when',
  'format',
  'topics',
  'what',
  'why',
  'seen',
  'preparation',
  'nextStep',
  'organisedBy',
  'paidBy',
];

/** By value, whatever the order of keys: a database may give them back in another one. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  return (
    keysA.length === keysB.length &&
    keysA.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/**
 * Compares two states of a factsheet and says who must look again: `host`, `sender`, and the ids of quotes and
 * photos to be confirmed (again). What was merely taken out needs nobody's yes. The standing block is the
 * partnership's own and approved by no side.
 * @param before the text that was approved; null when there was none: everything is new
 */
export function changedFor(before: FactsheetContent | null, after: FactsheetContent): readonly string[] {
  if (!before) return ['host', 'sender', ...itemsOf(after).map((item) => item.id)];
  const differs = (keys: readonly (keyof FactsheetContent)[]) =>
    keys.some((key) => !same(before[key], after[key]));

  const newQuotes = after.quotes.filter((quote) => !before.quotes.some((earlier) => same(earlier, quote)));
  // How a permission was noted down, and how it came out who is asked, changes nothing that anybody said yes to.
  const seen = ({ permission: _noted, shown: _recognised, ...photo }: FactsheetPhoto) => photo;
  const newPhotos = after.photos.filter(
    (photo) => !before.photos.some((earlier) => same(seen(earlier), seen(photo))),
  );
  const both = differs(concernsBoth) || newPhotos.length > 0;
  return [
    ...(both || differs(concernsHost) ? ['host'] : []),
    ...(both || differs(concernsSender) || newQuotes.length > 0 ? ['sender'] : []),
    ...newQuotes.map((quote) => quoteItemId(quote.personId)),
    ...newPhotos.flatMap((photo) => photo.shows.map((personId) => photoItemId(photo.photoId, personId))),
  ];
}
