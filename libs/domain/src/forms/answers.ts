import { checks, type CheckMode } from './checks.js';
import type { Answers, FormContext, FormDefinition, Question } from './definition.js';
import { problem, type Problem } from './problems.js';
import { isAnswered, isAsked, questionsFor } from './questions.js';

/** Most characters of all answers of one report together, as JSON. */
export const maxAnswersSize = 60_000;

/** A cleared number or choice comes as null. */
const isAbsent = (answer: unknown) => answer === undefined || answer === null;

function problemsOf(
  question: Question,
  asked: boolean,
  answer: unknown,
  mode: CheckMode,
  context: FormContext,
): Problem[] {
  const filing = mode === 'filing' && asked;
  if (filing && question.required && question.kind !== 'photos' && !isAnswered(answer))
    return [problem(question.key, 'required')];
  if (filing && question.mustAgree && answer !== true) return [problem(question.key, 'must-agree')];
  if (isAbsent(answer)) return [];
  // What is no longer asked is dropped on filing, so it need not be complete.
  const strict = filing && isAnswered(answer);
  return checks[question.kind]({ question, answer, mode: strict ? 'filing' : 'draft', context });
}

/**
 * Checks the answers to a form.
 * @param answers what the person gave, by question key; may come straight from JSON
 * @param mode `draft`: nothing is required, but every answer must be of its question's shape and size;
 *   `filing`: the report must be complete
 * @returns one problem for each fault, in the order of the questions; empty when all is well. An unknown key
 *   is a problem, and so is more than `maxAnswersSize` in all.
 */
export function validateAnswers(
  form: FormDefinition<string>,
  answers: unknown,
  mode: CheckMode,
  context: FormContext = {},
): readonly Problem[] {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return [problem('', 'wrong-shape')];
  const given = new Map(Object.entries(answers));
  if (JSON.stringify(answers).length > maxAnswersSize) return [problem('', 'too-big')];
  const questions = questionsFor(form, context);
  const known = new Set(questions.map((question) => question.key));
  const unknown = [...given.keys()].filter((key) => !known.has(key)).map((key) => problem(key, 'unknown'));
  const safe = Object.fromEntries(given) as Answers;
  const found = questions.flatMap((question) => {
    const asked = isAsked(question, questions, safe, context);
    return problemsOf(question, asked, given.get(question.key), mode, context);
  });
  return [...unknown, ...found];
}

function tidy(answer: unknown): unknown {
  if (typeof answer === 'string') return answer.trim();
  if (Array.isArray(answer)) return answer.filter(isAnswered).map(tidy);
  if (typeof answer === 'object' && answer !== null)
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, tidy(value)]));
  return answer;
}

/**
 * The answers as they are frozen on filing: only questions asked and answered, texts trimmed, empty lines
 * gone. Expects answers without problems.
 */
export function filedAnswers(
  form: FormDefinition<string>,
  answers: Answers,
  context: FormContext = {},
): Answers {
  const questions = questionsFor(form, context);
  return Object.fromEntries(
    questions
      .filter((question) => isAsked(question, questions, answers, context))
      .filter((question) => isAnswered(answers[question.key]))
      .map((question) => [question.key, tidy(answers[question.key])]),
  );
}

/**
 * The answers with what the case itself says: there is one programme, and the host's report before the visit carries
 * it as it stands. As long as the case has none, it is the report's own.
 */
export const withCaseAnswers = (
  form: FormDefinition<string>,
  answers: Answers,
  context: FormContext = {},
): Answers =>
  form.key === 'pre-host' && context.programme && context.programme.length > 0
    ? { ...answers, programme: context.programme }
    : answers;
