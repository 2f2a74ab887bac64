import { problem, type Problem } from '../forms/index.js';
import { unprintable } from '../forms/checks.js';
import { photoOthers } from './content.js';
import { maxPermission } from './photos.js';

/** Longest texts in characters, and most entries of lists. */
const texts = {
  title: 200,
  what: 4000,
  why: 2000,
  preparation: 3000,
  nextStep: 2000,
  organisedBy: 300,
  paidBy: 300,
};
const lists = { seen: [15, 500], hostLessons: [8, 800], participantLessons: [16, 800] } as const;
const maxQuote = 500;
const maxCaption = 300;

const isText = (value: unknown): value is string => typeof value === 'string' && !unprintable.test(value);

function checkText(field: string, value: unknown, max: number): Problem[] {
  if (!isText(value)) return [problem(field, 'not-a-text')];
  return value.length > max ? [problem(field, 'too-long', max)] : [];
}

function checkList(
  field: string,
  value: unknown,
  maxItems: number,
  each: (item: unknown, at: string) => Problem[],
) {
  if (!Array.isArray(value)) return [problem(field, 'not-a-list')];
  if (value.length > maxItems) return [problem(field, 'too-many', maxItems)];
  return value.flatMap((item, index) => each(item, `${field}.${index}`));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fails for what is not an object, for keys it does not know, and for the same entry twice. */
function checkEntry(
  value: unknown,
  at: string,
  keys: readonly string[],
  id: string,
  known: ReadonlySet<unknown>,
) {
  if (!isRecord(value) || !Object.keys(value).every((key) => keys.includes(key)))
    return [problem(at, 'wrong-shape')];
  return known.has(value[id]) ? [] : [problem(`${at}.${id}`, 'not-an-option')];
}

const isTwice = (value: unknown, id: string) =>
  Array.isArray(value) &&
  new Set(value.map((entry) => (isRecord(entry) ? entry[id] : entry))).size < value.length;

function checkQuotes(value: unknown, known: ReadonlySet<unknown>): Problem[] {
  if (isTwice(value, 'personId')) return [problem('quotes', 'twice')];
  const keys = ['personId', 'text', 'name', 'department', 'region'];
  return checkList('quotes', value, 40, (quote, at) => [
    ...checkEntry(quote, at, keys, 'personId', known),
    ...(isRecord(quote) ? checkText(`${at}.text`, quote['text'], maxQuote) : []),
  ]);
}

function checkPhotos(value: unknown, ids: ReadonlySet<unknown>, people: ReadonlySet<unknown>): Problem[] {
  if (isTwice(value, 'photoId')) return [problem('photos', 'twice')];
  const known = [
    'photoId',
    'caption',
    'alt',
    'width',
    'height',
    'by',
    'shown',
    'shows',
    'others',
    'permission',
  ];
  return checkList('photos', value, 40, (photo, at) => {
    const found = checkEntry(photo, at, known, 'photoId', ids);
    if (found.length > 0 || !isRecord(photo)) return found;
    const [shown, permission = ''] = [photo['shown'] ?? null, photo['permission']];
    const strangers =
      shown !== null && (!Array.isArray(shown) || isTwice(shown, '') || shown.some((id) => !people.has(id)));
    const recorded = checkText(`${at}.permission`, permission, maxPermission);
    return [
      ...checkText(`${at}.caption`, photo['caption'], maxCaption),
      ...checkText(`${at}.alt`, photo['alt'], maxCaption),
      ...(strangers ? [problem(`${at}.shown`, 'not-an-option')] : []),
      ...(photoOthers.some((one) => one === photo['others'])
        ? []
        : [problem(`${at}.others`, 'not-an-option')]),
      ...recorded,
      ...(recorded.length === 0 && photo['others'] === 'permitted' && String(permission).trim() === ''
        ? [problem(`${at}.permission`, 'required')]
        : []),
    ];
  });
}

function checkMonths(value: unknown): Problem[] {
  if (!isRecord(value) || !Object.keys(value).every((key) => key === 'from' || key === 'to'))
    return [problem('when', 'wrong-shape')];
  const isMonth = (month: unknown) =>
    month === null || (typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month));
  return (['from', 'to'] as const)
    .filter((end) => !isMonth(value[end] ?? null))
    .map((end) => problem(`when.${end}`, 'not-a-month'));
}

export interface Allowed {
  /** Ids of people whose quote may stand in the factsheet. */
  readonly quotes: ReadonlySet<unknown>;
  /** Ids of photos that may. */
  readonly photos: ReadonlySet<unknown>;
  /** Ids of the participants. */
  readonly people: ReadonlySet<unknown>;
}

export const isListSection = (key: string): key is keyof typeof lists => Object.hasOwn(lists, key);

/** Checks one changed section; unknown sections, and those that nobody edits by hand, are a problem. */
export function checkSection(key: string, value: unknown, allowed: Allowed): Problem[] {
  if (Object.hasOwn(texts, key)) return checkText(key, value, texts[key as keyof typeof texts]);
  if (isListSection(key)) {
    const [maxItems, max] = lists[key];
    return checkList(key, value, maxItems, (item, at) => checkText(at, item, max));
  }
  if (key === 'when') return checkMonths(value);
  if (key === 'quotes') return checkQuotes(value, allowed.quotes);
  if (key === 'photos') return checkPhotos(value, allowed.photos, allowed.people);
  return [problem(key, 'unknown')];
}
