import {
  type FormDefinition,
  languageName,
  languages,
  type PromoterFormKey,
  regionName,
  regions,
} from '@waymark/domain';

type Form = FormDefinition<PromoterFormKey>;

/** The lists that the page itself does not bring along. */
const lists = {
  languages: () => languages.map(({ code }) => ({ key: code, label: languageName(code) ?? code })),
  regions: () => regions().map(({ code }) => ({ key: code, label: regionName(code) ?? code })),
  topics: () => [],
} as const;

/** The form with every list written out as options, so that a phone need not load all regions of Europe first. */
export const withOptions = (form: Form): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ vocabulary, ...question }) =>
      vocabulary ? { ...question, options: lists[vocabulary]() } : question,
    ),
  })),
});
