import { learntPart } from '../languages/pack.js';
import { spokenLanguage } from '../words/languages.js';

/** What can be wrong with an answer, as a sentence for the person who gave it. `{n}` is a limit. */
export const problemMessages = {
  required: 'Please answer this.',
  'must-agree': 'We need your yes to go on.',
  incomplete: 'Please fill in all of it.',
  'too-long': 'This is too long: at most {n} characters.',
  'too-many': 'These are too many: at most {n}.',
  'too-many-words': 'These are too many words: at most {n}.',
  'too-low': 'This is too low: at least {n}.',
  'too-high': 'This is too high: at most {n}.',
  'not-an-option': 'Please choose one of the answers offered.',
  'not-a-text': 'This must be a text.',
  'not-a-number': 'This must be a whole number.',
  'not-a-day': 'This must be a day, such as 2025-11-18.',
  'not-a-month': 'This must be a month, such as 2025-11.',
  'not-an-address': 'This does not look like a mail address.',
  'not-a-yes-or-no': 'This must be yes or no.',
  'not-a-list': 'This must be a list.',
  'outside-the-visit': 'This day is outside the visit.',
  twice: 'This is here twice.',
  unknown: 'This form has no such question.',
  'too-big': 'The answers are too long altogether.',
  'wrong-shape': 'This is not an answer to the question.',
} as const satisfies Record<string, string>;

export type ProblemKey = keyof typeof problemMessages;

export interface Problem {
  /** Key of the question; parts follow after a dot: `lessons.2`, `expectation1.why`. */
  readonly field: string;
  readonly key: ProblemKey;
  readonly message: string;
  readonly values?: { readonly n: number };
}

export const isProblemKey = (key: string): key is ProblemKey => Object.hasOwn(problemMessages, key);

/** What is wrong, in the language spoken now; `n` is the limit named in it. */
export const problemMessage = (key: ProblemKey, n: string | number = ''): string =>
  (learntPart(spokenLanguage(), 'problems')?.[key] ?? problemMessages[key]).replace('{n}', String(n));

/** Builds a problem; `n` is the limit named in its message. */
export const problem = (field: string, key: ProblemKey, n?: number): Problem => ({
  field,
  key,
  message: problemMessage(key, n),
  // Kept apart as well, so that who reads a kept result later reads it in their own language.
  ...(n !== undefined && { values: { n } }),
});
