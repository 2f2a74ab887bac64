import type { Problem, Question, QuestionKind } from '@waymark/domain';
import type { Key } from './words/en.js';
import type { Say } from './words/index.js';

const said = ['must-agree', 'incomplete', 'too-long', 'too-many', 'not-an-address'] as const;
const chosen: readonly QuestionKind[] = ['choice', 'choices', 'scale', 'language'];
const written: readonly QuestionKind[] = ['text', 'longText', 'list'];

function requiredKey({ field }: Problem, kind: QuestionKind | undefined): Key {
  if (kind === 'perExpectation')
    return field.endsWith('.why') ? 'problem.requiredText' : 'problem.requiredChoice';
  if (kind && chosen.includes(kind)) return 'problem.requiredChoice';
  return kind && written.includes(kind) ? 'problem.requiredText' : 'problem.required';
}

/** What is wrong with an answer, and how to mend it. */
export function problemWords(problem: Problem, question: Question | undefined, say: Say): string {
  if (problem.key === 'required') return say(requiredKey(problem, question?.kind));
  const key = said.find((one) => one === problem.key);
  return say(key ? `problem.${key}` : 'problem.other', { n: problem.values?.n ?? '' });
}
