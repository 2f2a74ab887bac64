import { answerLines } from './answer-lines.js';
import { spokenAnswerWords } from './answers-in-words.js';
import type { Answers, FormContext, FormDefinition } from './definition.js';
import { isAnswered, sectionsFor } from './questions.js';
import { withoutRetained } from './reading.js';
import { formInWords } from './texts.js';

/** A report as its author gets it for themselves: what was asked, and what they said. */
export interface ReportCopy {
  readonly sections: readonly {
    readonly title: string;
    readonly answers: readonly { readonly question: string; readonly lines: readonly string[] }[];
  }[];
  /** Something was answered that has to be deleted on its day, and so is in no copy. */
  readonly leftOut: boolean;
}

/**
 * The author's own copy of a filed report, in the language spoken now. What has to be deleted on its day (practical and
 * access needs) is left out: a mail lies in mailboxes that nobody of us can empty, and passes through servers where
 * others may read it. A question without an answer is left out too; a box that was not ticked is a no.
 * @param form in the version the report was filed under
 * @param captions of the photos that were sent with it, a line for each
 */
export function copyOfReport(
  form: FormDefinition,
  answers: Answers,
  context: FormContext,
  captions: readonly string[] = [],
): ReportCopy {
  const words = spokenAnswerWords();
  const copied = formInWords(withoutRetained(form, 'accessNeeds'));
  const whole = form.sections.flatMap(({ questions }) => questions);
  const sections = sectionsFor(copied, answers, context)
    .map(({ title, questions }) => ({
      title,
      answers: questions
        .map((question) => {
          const { key, kind, label } = question;
          const answer = kind === 'consent' ? answers[key] === true : answers[key];
          return {
            question: label,
            lines: kind === 'photos' ? captions : answerLines(question, answer, words),
          };
        })
        .filter(({ lines }) => lines.length > 0),
    }))
    .filter((section) => section.answers.length > 0);
  return { sections, leftOut: whole.some(({ key, retention }) => retention && isAnswered(answers[key])) };
}
