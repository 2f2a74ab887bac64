import type { CriterionLevels } from '@waymark/contract';
import {
  formInWords,
  promoterFormFor,
  type PromoterCallFacts,
  questionsFor,
  reviewCriteria,
} from '@waymark/domain';

/** What a call scores, with what each score means, in the reader's language. */
export function criteriaOf({ weights }: Pick<PromoterCallFacts, 'weights'>): CriterionLevels[] {
  const questions = questionsFor(formInWords(promoterFormFor('promoter-review')));
  return reviewCriteria.map((key) => {
    const question = questions.find((one) => one.key === key);
    return {
      key,
      label: question?.label ?? key,
      help: question?.help ?? '',
      weight: weights[key] ?? 0,
      levels: [...(question?.levels ?? [])],
    };
  });
}
