import { languageName } from '../vocabulary/index.js';
import { say, sayDay } from '../words/index.js';
import { answerLines, type AnswerWords } from './answer-lines.js';
import type { Question } from './definition.js';
import { isAnswered } from './questions.js';

/** What an answer needs of words, in the language spoken now. */
export const spokenAnswerWords = (): AnswerWords => ({
  yes: say('answer.yes'),
  no: say('answer.no'),
  language: (code) => languageName(code) ?? code,
  half: (half) => say(`option.${half}`),
  day: sayDay,
});

/** How the lines of an answer are put into one cell, where each is no line of its own. */
const between: Partial<Record<Question['kind'], string>> = { choices: ', ', perExpectation: '. ' };

/**
 * One answer for a cell of a table, in the language spoken now.
 * @param question as it was asked, its words in the reader's language (`formInWords`)
 * @param answer in the shape that the kind of question wants, or none
 * @returns a number where one was asked for, several entries in a line each, null where nothing was answered
 */
export function answerInWords(question: Question, answer: unknown): string | number | null {
  if (!isAnswered(answer)) return null;
  const { kind } = question;
  if (kind === 'scale' || kind === 'number') return Number(answer);
  // What somebody wrote keeps its empty lines.
  if (kind === 'longText' || kind === 'text') return String(answer);
  return answerLines(question, answer, spokenAnswerWords()).join(between[kind] ?? '\n');
}
