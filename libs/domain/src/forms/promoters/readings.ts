import { isCriterion, reviewCriteria, type Weights } from '../../promoters/criteria.js';
import type { Recommendation, Scores } from '../../promoters/scoring.js';
import { profileConsents, type ProfileConsent } from '../../promoter-application/facts.js';
import type { Answers, FormDefinition, PromoterFormKey } from '../definition.js';
import { questionsFor } from '../questions.js';

type PromoterForm = FormDefinition<PromoterFormKey>;

const withQuestions = (
  form: PromoterForm,
  keep: (question: PromoterForm['sections'][number]['questions'][number]) => boolean,
): PromoterForm => ({
  ...form,
  sections: form.sections
    .map((section) => ({ ...section, questions: section.questions.filter(keep) }))
    .filter(({ questions }) => questions.length > 0),
});

/** The review form of one call: a criterion without weight is not asked for. */
export const reviewFormFor = (form: PromoterForm, weights: Weights): PromoterForm =>
  withQuestions(form, ({ key }) => !isCriterion(key) || (weights[key] ?? 0) > 0);

/** The form without what tells who the candidate is: what a reviewer reads where the review is anonymous. */
export const anonymousForm = (form: PromoterForm): PromoterForm =>
  withQuestions(form, ({ identifies }) => !identifies);

const textIn = (answers: Answers, key: string): string | undefined => {
  const value: unknown = answers[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** What the answers of an application say that its facts keep too, as `editApplication` asks for it. */
export function candidateIn(answers: Answers): Readonly<Record<string, unknown>> {
  const languages: unknown = answers['languages'];
  return Object.fromEntries(
    Object.entries({
      title: textIn(answers, 'name'),
      applicantType: textIn(answers, 'type'),
      region: textIn(answers, 'region'),
      languages: Array.isArray(languages) && languages.length > 0 ? languages : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}

/** The scores in a review's answers; none where there is none. */
export const scoresIn = (answers: Answers): Scores =>
  Object.fromEntries(
    reviewCriteria.flatMap((criterion) =>
      typeof answers[criterion] === 'number' ? [[criterion, answers[criterion]]] : [],
    ),
  );

/** The recommendation in a review's answers; null while there is none. */
export const recommendationIn = (answers: Answers): Recommendation | null =>
  (['accept', 'waitlist', 'reject'] as const).find((one) => one === answers['recommendation']) ?? null;

/** What a promoter's answers consent to: only an explicit yes counts, and nothing without the page. */
export const profileConsentsIn = (answers: Answers): readonly ProfileConsent[] =>
  answers['pageConsent'] === true ? profileConsents.filter((one) => answers[`${one}Consent`] === true) : [];

/** The answers that the public reads, by the consents that stand now, whatever was consented to once. */
export function publicProfile(
  form: PromoterForm,
  answers: Answers,
  consents: readonly ProfileConsent[],
): Answers {
  if (!consents.includes('page')) return {};
  return Object.fromEntries(
    questionsFor(form).flatMap(({ key, shownWith }) =>
      shownWith && consents.includes(shownWith) && Object.hasOwn(answers, key) ? [[key, answers[key]]] : [],
    ),
  );
}
