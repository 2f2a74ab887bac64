import { answerLines as linesOf, type OfferedLanguage, type Question } from '@waymark/domain';
import { languageLabel } from './fields/languages.js';
import type { Say } from './words/index.js';

/** An answer in the words of this page, a line for each thing said; a box that was not ticked is a no. */
export const answerLines = (
  question: Question,
  answer: unknown,
  say: Say,
  language: OfferedLanguage,
): readonly string[] =>
  linesOf(question, question.kind === 'consent' ? answer === true : answer, {
    yes: say('check.agreed'),
    no: say('check.notAgreed'),
    language: (code) => languageLabel(code, language),
  });
