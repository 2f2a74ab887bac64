import {
  languageName,
  languages,
  regionName,
  regions,
  topicName,
  topics,
  type FormDefinition,
  type PromoterFormKey,
  type Question,
} from '@waymark/domain';
import type { PaperView } from '../../api/views.js';

export type PromoterForm = FormDefinition<PromoterFormKey>;

const inOrder = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label);

/** The codes that a question may be answered with, by name. */
const vocabularies = {
  languages: () => languages.map(({ code, name }) => ({ key: code, label: languageName(code) ?? name })),
  topics: () => topics.map(({ code, name }) => ({ key: code, label: topicName(code) ?? name })),
  regions: () => regions().map(({ code, name }) => ({ key: code, label: regionName(code) ?? name })),
} as const;

function withOptions(question: Question): Question {
  const { vocabulary } = question;
  return vocabulary ? { ...question, options: vocabularies[vocabulary]().toSorted(inOrder) } : question;
}

/** The form of a paper, with the choices of its questions. */
export function formOf({ form }: PaperView): PromoterForm {
  const asked = form as unknown as PromoterForm;
  return {
    ...asked,
    sections: asked.sections.map((section) => ({
      ...section,
      questions: section.questions.map(withOptions),
    })),
  };
}
