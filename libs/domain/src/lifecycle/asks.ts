import { isDay } from '../deadlines/brussels.js';
import type { Reason } from './decision.js';
import { barrierOf, cefrLevelOf, formatOf, languageOf, topicOf } from '../vocabulary/index.js';
import type { Ask } from './definition.js';

const shortText = 200;
const longText = 5000;
const mostEntries = 200;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isId = (value: unknown): boolean => isText(value, 100) && value.trim() !== '';
const isList = (value: unknown, each: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= mostEntries && value.every(each);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecordOf = (value: unknown, each: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.keys(value).length <= mostEntries && Object.values(value).every(each);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;
const isTimeOfDay = (value: unknown): boolean => typeof value === 'string' && timeOfDay.test(value);

/** What an entry of a programme may say beside its day, its half and what happens. */
const halfDayDetails: Readonly<Record<string, (value: unknown) => boolean>> = {
  time: isTimeOfDay,
  place: (value) => isText(value, shortText),
  people: (value) => isText(value, 500),
  note: (value) => isText(value, 1000),
};

function isHalfDay(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { day, half, what, ...details } = value;
  return (
    isDay(day) &&
    (half === 'morning' || half === 'afternoon') &&
    isText(what, 1000) &&
    Object.entries(details).every(([name, detail]) => halfDayDetails[name]?.(detail) === true)
  );
}

const lookUp = { formats: formatOf, topics: topicOf, languages: languageOf, barriers: barrierOf };

/** A code that the vocabulary has, or any code where the field names no vocabulary. */
const isKnown = ({ list }: Ask, code: string): boolean => !list || lookUp[list](code) !== null;

const isLanguage = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value['code'], 10) &&
  languageOf(value['code']) !== null &&
  cefrLevelOf(String(value['level'])) !== null &&
  Object.keys(value).length === 2;

function textProblem(ask: Ask, value: unknown, most: number): InputProblem | null {
  if (typeof value !== 'string') return 'not-text';
  if (value.length > (ask.maxLength ?? most)) return 'too-long';
  if (value.trim() === '') return ask.required ? 'required' : null;
  return isKnown(ask, value) ? null : 'not-an-option';
}

function codesProblem(ask: Ask, value: unknown): InputProblem | null {
  if (!isList(value, (item) => isText(item, 60) && item !== '')) return 'not-a-list';
  return (value as string[]).every((code) => isKnown(ask, code)) ? null : 'not-an-option';
}

function countsProblem(ask: Ask, value: unknown): InputProblem | null {
  if (!isRecordOf(value, isCount)) return 'not-counts';
  return Object.keys(value as object).every((code) => isKnown(ask, code)) ? null : 'not-an-option';
}

function numberProblem(ask: Ask, value: unknown): InputProblem | null {
  if (!Number.isSafeInteger(value)) return 'not-a-number';
  if (ask.min !== undefined && (value as number) < ask.min) return 'too-small';
  return ask.max !== undefined && (value as number) > ask.max ? 'too-large' : null;
}

/** Everything a field can be refused for; the catalogue has a sentence for each, `input.<problem>`. */
export const inputProblems = [
  'unknown-field',
  'required',
  'not-text',
  'too-long',
  'not-a-number',
  'too-small',
  'too-large',
  'not-an-option',
  'not-a-day',
  'not-yes-or-no',
  'not-an-id',
  'not-a-list',
  'not-attendance',
  'not-counts',
  'not-half-days',
  'not-languages',
  'end-before-start',
  'not-in-the-future',
  'in-the-future',
  'not-later',
  'too-late',
  'not-a-participant',
  'nothing-given',
] as const;
export type InputProblem = (typeof inputProblems)[number];

/** What is wrong with one value, or null. The keys are `input.<problem>` in the catalogue. */
export function askProblem(ask: Ask, value: unknown): InputProblem | null {
  switch (ask.kind) {
    case 'text':
      return textProblem(ask, value, shortText);
    case 'longText':
      return textProblem(ask, value, longText);
    case 'number':
      return numberProblem(ask, value);
    case 'choice':
      return typeof value === 'string' && ask.options?.includes(value) ? null : 'not-an-option';
    case 'day':
      return isDay(value) ? null : 'not-a-day';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'not-yes-or-no';
    case 'person':
    case 'id':
    case 'organisation':
      return isId(value) ? null : 'not-an-id';
    case 'people':
    case 'ids':
      return isList(value, isId) ? null : 'not-a-list';
    case 'codes':
      return codesProblem(ask, value);
    case 'attendance':
      return isRecordOf(value, (item) => item === 'present' || item === 'absent') ? null : 'not-attendance';
    case 'counts':
      return countsProblem(ask, value);
    case 'halfDays':
      return isList(value, isHalfDay) ? null : 'not-half-days';
    case 'languages':
      return isList(value, isLanguage) ? null : 'not-languages';
  }
}

/**
 * Looks at a whole payload.
 * @returns one reason per field that is missing, wrong or not asked for; none when all is well
 */
export function payloadProblems(
  asks: Readonly<Record<string, Ask>>,
  payload: Readonly<Record<string, unknown>>,
): Reason[] {
  const reasons: Reason[] = [];
  for (const field of Object.keys(payload)) {
    if (!Object.hasOwn(asks, field)) reasons.push({ key: 'input.unknown-field', field });
  }
  for (const [field, ask] of Object.entries(asks)) {
    const value = Object.hasOwn(payload, field) ? payload[field] : undefined;
    if (value === undefined || value === null) {
      if (ask.required) reasons.push({ key: 'input.required', field });
      continue;
    }
    const problem = askProblem(ask, value);
    if (problem) reasons.push({ key: `input.${problem}`, field });
  }
  return reasons;
}
