import type { ExpectationAnswer, LanguageAnswer, Question } from './definition.js';
import { isAnswered } from './questions.js';
import { programmeIn } from './reading.js';

/** The few words that an answer needs and that do not stand in its question. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  /** The name of a language by its ISO 639-1 code. */
  readonly language: (code: string) => string;
  /** The name of half a day. */
  readonly half?: (half: 'morning' | 'afternoon') => string;
  /** A day, given as `2026-09-14`. */
  readonly day?: (day: string) => string;
}

const optionIn = ({ options = [] }: Question, key: unknown): string =>
  options.find((option) => option.key === key)?.label ?? String(key);

/**
 * One answer as somebody reads it, a line for each thing said; none where nothing was answered. It asks for the words
 * it needs, so that a page that carries few of them can use it too.
 * @param question as it was asked, its words in the reader's language
 * @param answer in the shape that the kind of question wants, or as much of it as is given so far
 */
export function answerLines(question: Question, answer: unknown, words: AnswerWords): readonly string[] {
  if (!isAnswered(answer)) return [];
  switch (question.kind) {
    case 'scale':
      return [`${String(answer)} / ${question.max ?? 5}`];
    case 'choice':
      return [optionIn(question, answer)];
    case 'choices':
      return (answer as string[]).map((key) => optionIn(question, key));
    case 'consent':
      return [answer === true ? words.yes : words.no];
    case 'language': {
      const { code, level } = answer as Partial<LanguageAnswer>;
      return [[code && words.language(code), level].filter(Boolean).join(', ')];
    }
    case 'list':
      return (answer as string[]).filter(isAnswered);
    case 'halfDays':
      return programmeIn({ programme: answer }).map(
        ({ day, half, what }) => `${words.day?.(day) ?? day}, ${words.half?.(half) ?? half}: ${what}`,
      );
    case 'perExpectation': {
      const { outcome, why } = answer as Partial<ExpectationAnswer>;
      return [outcome ? optionIn(question, outcome) : '', why ?? ''].filter(isAnswered);
    }
    default:
      return String(answer).split('\n').filter(isAnswered);
  }
}
