/** What reviewers score, in the order of the form. Each call gives them its own weights. */
export const reviewCriteria = ['relevance', 'priorities', 'clarity', 'reach', 'inclusion'] as const;
export type ReviewCriterion = (typeof reviewCriteria)[number];

/** How much each criterion counts, as whole numbers; one that is missing or 0 does not count. */
export type Weights = Readonly<Partial<Record<ReviewCriterion, number>>>;

/** All criteria count the same until a call says otherwise. */
export const equalWeights: Readonly<Record<ReviewCriterion, number>> = {
  relevance: 1,
  priorities: 1,
  clarity: 1,
  reach: 1,
  inclusion: 1,
};

export const isCriterion = (name: string): name is ReviewCriterion =>
  (reviewCriteria as readonly string[]).includes(name);

/** The lowest and the highest score of a criterion. */
export const lowestScore = 1;
export const highestScore = 5;
