import type { Answers, ExpectationAnswer, FormContext, FormDefinition, Reader } from './definition.js';
import type { HalfDay } from '../exchange/facts.js';
import { isDay } from './checks.js';
import { questionsFor } from './questions.js';

/**
 * The answers that somebody with these roles may read; the author reads all of them and needs no call.
 * What a person needs to take part goes to a host outside the EEA and the adequate countries only on their
 * explicit yes.
 */
export function answersForReaders(
  form: FormDefinition<string>,
  answers: Answers,
  readers: readonly Reader[],
  context: FormContext = {},
): Answers {
  const abroad = context.hostInEea === false && answers['accessNeedsConsent'] !== true;
  const mayRead = questionsFor(form, context).filter((question) =>
    question.audience.some(
      (reader) =>
        readers.includes(reader) && !(reader === 'host' && question.retention === 'accessNeeds' && abroad),
    ),
  );
  return Object.fromEntries(
    mayRead
      .filter((question) => Object.hasOwn(answers, question.key))
      .map((question) => [question.key, answers[question.key]]),
  );
}

/** The form as somebody with these roles reads it: without the questions whose answers are not for them. */
export const readableForm = <Key extends string>(
  form: FormDefinition<Key>,
  readers: readonly Reader[],
): FormDefinition<Key> => ({
  ...form,
  sections: form.sections
    .map((section) => ({
      ...section,
      questions: section.questions.filter((question) =>
        question.audience.some((reader) => readers.includes(reader)),
      ),
    }))
    .filter((section) => section.questions.length > 0),
});

/** The form without the questions whose answers this rule of retention has deleted: they are not asked again. */
export const withoutRetained = (form: FormDefinition, retention: 'accessNeeds'): FormDefinition => ({
  ...form,
  sections: form.sections
    .map((section) => ({
      ...section,
      questions: section.questions.filter((question) => question.retention !== retention),
    }))
    .filter((section) => section.questions.length > 0),
});

/** The answers without those that this rule of retention deletes. */
export function erased(form: FormDefinition, answers: Answers, retention: 'accessNeeds'): Answers {
  const gone = new Set(
    form.sections
      .flatMap((section) => section.questions)
      .filter((question) => question.retention === retention)
      .map((question) => question.key),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !gone.has(key)));
}

/** What a participant lets us publish, read from their post-report: only an explicit yes counts. */
export interface PublicationConsent {
  readonly quote: boolean;
  readonly name: boolean;
  readonly photo: boolean;
  readonly department: boolean;
  readonly region: boolean;
}

/** Reads the consent given in a participant's post-report (any version). */
export function consentIn(answers: Answers): PublicationConsent {
  const beside = Array.isArray(answers['besideQuote']) ? answers['besideQuote'] : [];
  return {
    quote: answers['quoteConsent'] === true,
    name: answers['nameConsent'] === true,
    photo: answers['photoConsent'] === true,
    department: beside.includes('department'),
    region: beside.includes('region'),
  };
}

/** The programme in a host's report before the visit; entries that are not whole are left out. */
export function programmeIn(answers: Answers): readonly HalfDay[] {
  const answer = answers['programme'];
  if (!Array.isArray(answer)) return [];
  return (answer as Partial<HalfDay>[]).flatMap(({ day, half, what }) =>
    isDay(day) && (half === 'morning' || half === 'afternoon') && what?.trim() ? [{ day, half, what }] : [],
  );
}

/** Whom guests call on the spot, in a host's report before the visit; null where nobody is named. */
export function contactOnTheSpotIn(
  answers: Answers,
): { readonly name: string; readonly phone: string | null; readonly email: string | null } | null {
  const [name, phone, email] = ['contactName', 'contactPhone', 'contactEmail'].map((key) =>
    textIn(answers, key),
  );
  return name ? { name, phone: phone || null, email: email || null } : null;
}

/** The expectations named in a pre-report, for the context of the post-report. */
export const expectationsIn = (preAnswers: Answers | null): readonly string[] =>
  textsIn(preAnswers, 'expectations');

/** A list answer as texts; empty when there is none. */
export function textsIn(answers: Answers | null, key: string): readonly string[] {
  const answer = answers?.[key];
  return Array.isArray(answer) ? answer.filter((item): item is string => typeof item === 'string') : [];
}

/** A text answer; empty when there is none. */
export function textIn(answers: Answers | null, key: string): string {
  const answer = answers?.[key];
  return typeof answer === 'string' ? answer.trim() : '';
}

/** Does a filed report after the visit ask for a certificate of attendance? */
export const certificateWantedIn = (answers: Answers): boolean => answers['certificate'] === 'yes';

/** How each expectation turned out, in the order of the expectations; null where nothing was answered. */
export function outcomesIn(
  postAnswers: Answers,
  expectations: readonly string[],
): readonly (ExpectationAnswer | null)[] {
  return expectations.map((_, index) => {
    const answer = postAnswers[`expectation${index + 1}`];
    return typeof answer === 'object' && answer !== null && 'outcome' in answer
      ? (answer as ExpectationAnswer)
      : null;
  });
}
