import { learntPart } from '../languages/pack.js';
import { spokenLanguage } from '../words/languages.js';
import type { FormDefinition, Question } from './definition.js';

/**
 * Every text of a form by its key in the catalogue, e.g. `form.post-host.1.worked.label`. The English words
 * live in the form itself; a translation is a map with the same keys.
 */
export function formTexts(form: FormDefinition<string>): Readonly<Record<string, string>> {
  const base = `form.${form.key}.${form.version}`;
  const questionTexts = (question: Question): [string, string][] => [
    [`${base}.${question.key}.label`, question.label],
    ...(question.help ? [[`${base}.${question.key}.help`, question.help] as [string, string]] : []),
    ...(question.options ?? []).map((option): [string, string] => [
      `${base}.${question.key}.option.${option.key}`,
      option.label,
    ]),
    ...(question.levels ?? []).map((level, index): [string, string] => [
      `${base}.${question.key}.level.${index}`,
      level,
    ]),
    ...(question.ends ?? []).map((end, index): [string, string] => [
      `${base}.${question.key}.end.${index}`,
      end,
    ]),
  ];
  return Object.fromEntries([
    [`${base}.title`, form.title],
    [`${base}.intro`, form.intro],
    ...form.sections.flatMap((section) => [
      [`${base}.section.${section.key}.title`, section.title] as [string, string],
      ...(section.intro ? [[`${base}.section.${section.key}.intro`, section.intro] as [string, string]] : []),
      ...section.questions.flatMap(questionTexts),
    ]),
  ]);
}

/** The form in another language: texts the catalogue lacks stay English. */
export function translatedForm<Key extends string>(
  form: FormDefinition<Key>,
  catalogue: Readonly<Record<string, string>>,
): FormDefinition<Key> {
  const base = `form.${form.key}.${form.version}`;
  const say = (key: string, english: string) => catalogue[`${base}.${key}`] ?? english;
  const question = (one: Question): Question => ({
    ...one,
    label: say(`${one.key}.label`, one.label),
    ...(one.help && { help: say(`${one.key}.help`, one.help) }),
    ...(one.options && {
      options: one.options.map(({ key, label }) => ({ key, label: say(`${one.key}.option.${key}`, label) })),
    }),
    ...(one.levels && {
      levels: one.levels.map((level, index) => say(`${one.key}.level.${index}`, level)),
    }),
    ...(one.ends && { ends: [say(`${one.key}.end.0`, one.ends[0]), say(`${one.key}.end.1`, one.ends[1])] }),
  });
  return {
    ...form,
    title: say('title', form.title),
    intro: say('intro', form.intro),
    sections: form.sections.map((section) => ({
      ...section,
      title: say(`section.${section.key}.title`, section.title),
      ...(section.intro && { intro: say(`section.${section.key}.intro`, section.intro) }),
      questions: section.questions.map(question),
    })),
  };
}

/** The form in the language spoken now. */
export function formInWords<Key extends string>(form: FormDefinition<Key>): FormDefinition<Key> {
  const texts = learntPart(spokenLanguage(), 'forms');
  return texts ? translatedForm(form, texts) : form;
}
