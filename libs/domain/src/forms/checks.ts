import { countWords } from '../promoters/word-count.js';
import { cefrLevelOf, languageOf, regionOf, topicOf } from '../vocabulary/index.js';
import type { FormContext, Question, QuestionKind } from './definition.js';
import { problem, type Problem } from './problems.js';
import { isAnswered } from './questions.js';

/** `draft`: half-filled is fine, wrong is not. `filing`: complete. */
export type CheckMode = 'draft' | 'filing';

interface Task {
  readonly question: Question;
  readonly answer: unknown;
  readonly mode: CheckMode;
  readonly context: FormContext;
}
type Check = (task: Task) => Problem[];

const defaultLength = 2000;
const defaultItems = 20;

// Lone surrogates and control characters: no keyboard types them, and PostgreSQL cannot store some of them.
export const unprintable = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

function textProblems(field: string, answer: unknown, max: number, oneLine: boolean): Problem[] {
  if (typeof answer !== 'string' || unprintable.test(answer)) return [problem(field, 'not-a-text')];
  if (oneLine && /[\r\n]/.test(answer)) return [problem(field, 'not-a-text')];
  return answer.length > max ? [problem(field, 'too-long', max)] : [];
}

/** A draft may be too long for a while; whoever files has to cut it. */
const wordProblems = ({ key, maxWords }: Question, answer: unknown): Problem[] =>
  maxWords !== undefined && typeof answer === 'string' && countWords(answer) > maxWords
    ? [problem(key, 'too-many-words', maxWords)]
    : [];

const maxLengthOf = (question: Question) => question.maxLength ?? defaultLength;

const text: Check = ({ question, answer, mode }) => {
  const found = textProblems(question.key, answer, maxLengthOf(question), question.kind === 'text');
  if (found.length === 0 && mode === 'filing') found.push(...wordProblems(question, answer));
  if (found.length > 0 || mode === 'draft' || question.format !== 'email' || !isAnswered(answer))
    return found;
  return isMailAddress(String(answer).trim()) ? [] : [problem(question.key, 'not-an-address')];
};

/** Does this look like a mail address? Says nothing about whether it exists. */
export const isMailAddress = (value: string): boolean =>
  value.length <= 254 &&
  /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/.test(value);

/** Is this a day that the calendar has, written `2025-11-18`? */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

const codeOf = { languages: languageOf, regions: regionOf, topics: topicOf };

const isOption = ({ options, vocabulary }: Question, answer: unknown) =>
  vocabulary
    ? typeof answer === 'string' && codeOf[vocabulary](answer) !== null
    : (options ?? []).some((option) => option.key === answer);

const choice: Check = ({ question, answer, mode }) =>
  isOption(question, answer) || (mode === 'draft' && answer === '')
    ? []
    : [problem(question.key, 'not-an-option')];

function listOf(question: Question, answer: unknown, each: (item: unknown, field: string) => Problem[]) {
  const max = question.maxItems ?? question.options?.length ?? defaultItems;
  if (!Array.isArray(answer)) return [problem(question.key, 'not-a-list')];
  if (answer.length > max) return [problem(question.key, 'too-many', max)];
  return answer.flatMap((item, index) => each(item, `${question.key}.${index}`));
}

const choices: Check = ({ question, answer }) => {
  const found = listOf(question, answer, (item, field) =>
    isOption(question, item) ? [] : [problem(field, 'not-an-option')],
  );
  if (found.length > 0 || !Array.isArray(answer)) return found;
  return new Set(answer).size < answer.length ? [problem(question.key, 'twice')] : [];
};

const list: Check = ({ question, answer }) =>
  listOf(question, answer, (item, field) => textProblems(field, item, maxLengthOf(question), false));

const wholeNumber: Check = ({ question, answer }) => {
  if (!Number.isSafeInteger(answer)) return [problem(question.key, 'not-a-number')];
  const value = answer as number;
  if (question.min !== undefined && value < question.min)
    return [problem(question.key, 'too-low', question.min)];
  if (question.max !== undefined && value > question.max)
    return [problem(question.key, 'too-high', question.max)];
  return [];
};

const date: Check = ({ question, answer, mode }) =>
  isDay(answer) || (mode === 'draft' && answer === '') ? [] : [problem(question.key, 'not-a-day')];

const consent: Check = ({ question, answer }) =>
  typeof answer === 'boolean' ? [] : [problem(question.key, 'not-a-yes-or-no')];

/** The object's entries if it has none but these keys, else null. */
function shapeOf(answer: unknown, keys: readonly string[]): Map<string, unknown> | null {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return null;
  const entries = Object.entries(answer);
  return entries.every(([key]) => keys.includes(key)) ? new Map(entries) : null;
}

const missing = (value: unknown) => value === undefined || value === '';

const language: Check = ({ question, answer, mode }) => {
  const parts = shapeOf(answer, ['code', 'level']);
  if (!parts) return [problem(question.key, 'wrong-shape')];
  const known = { code: languageOf, level: cefrLevelOf };
  return (['code', 'level'] as const).flatMap((part) => {
    const value = parts.get(part);
    const field = `${question.key}.${part}`;
    if (missing(value)) return mode === 'draft' ? [] : [problem(field, 'incomplete')];
    return typeof value === 'string' && known[part](value) ? [] : [problem(field, 'not-an-option')];
  });
};

const perExpectation: Check = ({ question, answer, mode }) => {
  const parts = shapeOf(answer, ['outcome', 'why']);
  if (!parts) return [problem(question.key, 'wrong-shape')];
  const [outcome, why] = [parts.get('outcome'), parts.get('why')];
  const whyField = `${question.key}.why`;
  const found =
    isOption(question, outcome) || missing(outcome)
      ? textProblems(whyField, why ?? '', maxLengthOf(question), false)
      : [problem(`${question.key}.outcome`, 'not-an-option')];
  if (found.length > 0 || mode === 'draft') return found;
  return [
    ...(missing(outcome) ? [problem(`${question.key}.outcome`, 'required')] : []),
    ...(isAnswered(why) ? [] : [problem(whyField, 'required')]),
  ];
};

const halfDays: Check = ({ question, answer, mode, context }) => {
  const seen = new Set<string>();
  return listOf(question, answer, (item, field) => {
    const parts = shapeOf(item, ['day', 'half', 'what']);
    if (!parts) return [problem(field, 'wrong-shape')];
    const [day, half] = [parts.get('day'), parts.get('half')];
    const found = textProblems(`${field}.what`, parts.get('what') ?? '', maxLengthOf(question), false);
    if (!isDay(day) && !(mode === 'draft' && missing(day))) found.push(problem(`${field}.day`, 'not-a-day'));
    if (half !== 'morning' && half !== 'afternoon') found.push(problem(`${field}.half`, 'not-an-option'));
    if (found.length > 0 || mode === 'draft' || !isDay(day)) return found;
    if (seen.has(`${day} ${String(half)}`)) found.push(problem(field, 'twice'));
    seen.add(`${day} ${String(half)}`);
    if ((context.start && day < context.start) || (context.end && day > context.end))
      found.push(problem(`${field}.day`, 'outside-the-visit'));
    return found;
  });
};

/** How an answer to each kind of question is checked, once there is one. */
export const checks: Readonly<Record<QuestionKind, Check>> = {
  text,
  longText: text,
  choice,
  choices,
  scale: wholeNumber,
  number: wholeNumber,
  date,
  language,
  list,
  consent,
  perExpectation,
  halfDays,
  photos: ({ question }) => [problem(question.key, 'wrong-shape')],
};
