import {
  sectionsFor,
  type Answers,
  type FormContext,
  type FormDefinition,
  type Question,
  type QuestionKind,
  type Section,
} from '@waymark/domain';

/** One page of the form: what is asked together. */
export interface Step {
  /** Key of its first question: the same whatever else is asked, so that it can stand in the address. */
  readonly key: string;
  readonly section: Section;
  readonly questions: readonly Question[];
}

/** Answered with one tap or a few words. */
const quick: readonly QuestionKind[] = ['text', 'choice', 'choices', 'scale', 'number', 'date', 'consent'];
const mostQuick = 3;

const isQuick = ({ kind }: Question): boolean => quick.includes(kind);

/** Does this question belong on the page of those before it? */
function belongsTo(page: readonly Question[], question: Question): boolean {
  const hangsOn = question.showIf?.question;
  if (hangsOn !== undefined && page.some(({ key }) => key === hangsOn)) return true;
  // A yes stands below what it is a yes to.
  if (question.kind === 'consent') return true;
  return isQuick(question) && page.every(isQuick) && page.length < mostQuick;
}

function stepsOf(section: Section): Step[] {
  const pages: Question[][] = [];
  for (const question of section.questions) {
    const last = pages.at(-1);
    if (last && belongsTo(last, question)) last.push(question);
    else pages.push([question]);
  }
  return pages.map((questions) => ({ key: questions[0]!.key, section, questions }));
}

/** The form in short pages, as it is asked with these answers: few questions at a time, what belongs together together. */
export const stepsFor = (form: FormDefinition, answers: Answers, context: FormContext): readonly Step[] =>
  sectionsFor(form, answers, context).flatMap(stepsOf);

/** The step that asks this question, or a part of it such as `lessons.2`. */
export const stepOf = (steps: readonly Step[], field: string): Step | undefined =>
  steps.find(({ questions }) => questions.some(({ key }) => isAbout(field, key)));

/** Is a problem with this field one with that question? */
export const isAbout = (field: string, question: string): boolean =>
  field === question || field.startsWith(`${question}.`);
