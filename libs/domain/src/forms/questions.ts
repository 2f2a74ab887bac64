import type { Answers, FormContext, FormDefinition, Question, Section, ShowIf } from './definition.js';

const expectationsOf = (context: FormContext) => context.expectations ?? [];

/** One question for each expectation, its text put into the label. */
function expand(question: Question, context: FormContext): Question[] {
  if (question.kind !== 'perExpectation') return [question];
  return expectationsOf(context).map((text, index) => ({
    ...question,
    key: `${question.key}${index + 1}`,
    // A function, because `$&` in somebody's words is no pattern.
    label: question.label.replace('{expectation}', () => text),
    expectation: index,
  }));
}

/**
 * The form's questions as this person is asked them, those hidden by an answer included.
 * `perExpectation` questions become one each (`expectation1`, `expectation2` …), with the person's own words
 * in the label.
 */
export const questionsFor = (form: FormDefinition<string>, context: FormContext = {}): readonly Question[] =>
  form.sections.flatMap((section) => section.questions.flatMap((question) => expand(question, context)));

function contextHolds(condition: ShowIf['context'], context: FormContext): boolean {
  switch (condition) {
    case undefined:
      return true;
    case 'hostOutsideEea':
      return context.hostInEea === false;
    case 'expectations':
      return expectationsOf(context).length > 0;
    case 'noExpectations':
      return expectationsOf(context).length === 0;
  }
}

/** Has this been answered? An empty text, an empty list and a text of blanks have not. */
export function isAnswered(answer: unknown): boolean {
  if (answer === undefined || answer === null) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.some(isAnswered);
  if (typeof answer === 'object') return Object.values(answer).some(isAnswered);
  return true;
}

/**
 * Is this question asked now, with these answers given so far? A question hidden behind a hidden question is
 * hidden too.
 */
export function isAsked(
  question: Question,
  all: readonly Question[],
  answers: Answers,
  context: FormContext = {},
): boolean {
  const { showIf } = question;
  if (!showIf) return true;
  if (!contextHolds(showIf.context, context)) return false;
  if (showIf.question === undefined) return true;
  const other = all.find((candidate) => candidate.key === showIf.question);
  if (!other || !isAsked(other, all, answers, context)) return false;
  const answer = answers[showIf.question];
  return showIf.is ? showIf.is.some((value) => value === answer) : isAnswered(answer);
}

/** The sections as they are drawn now: only questions asked, only sections that have one. */
export function sectionsFor(
  form: FormDefinition<string>,
  answers: Answers,
  context: FormContext = {},
): readonly Section[] {
  const all = questionsFor(form, context);
  return form.sections
    .map((section) => ({
      ...section,
      questions: section.questions
        .flatMap((question) => expand(question, context))
        .filter((question) => isAsked(question, all, answers, context)),
    }))
    .filter((section) => section.questions.length > 0);
}

/** How many of the required questions asked now are answered: for "4 of 7". */
export function progressOf(
  form: FormDefinition<string>,
  answers: Answers,
  context: FormContext = {},
): { answered: number; required: number } {
  const required = sectionsFor(form, answers, context)
    .flatMap((section) => section.questions)
    .filter((question) => question.required);
  return {
    answered: required.filter((question) => isAnswered(answers[question.key])).length,
    required: required.length,
  };
}
