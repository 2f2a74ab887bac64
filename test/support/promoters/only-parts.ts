import { expect } from '@jest/globals';
import type { PromoterApplicationView } from '@waymark/contract';
import { promoterApplicationParts } from '@waymark/domain';

const fieldsOf: Readonly<Record<string, readonly (keyof PromoterApplicationView)[]>> = {
  identity: ['candidate'],
  answers: ['answers'],
  stage: ['stage', 'stageLabel', 'sentence', 'dueAt', 'over', 'stageSince'],
  plainStatus: ['plainStatus', 'ended'],
  eligibility: ['eligibility'],
  declarations: ['declarations', 'found'],
  reviewers: ['reviewers'],
  reviews: ['reviews', 'score'],
  ownReview: ['ownReview', 'myReview'],
  slots: ['interview'],
  staged: ['decision', 'staged'],
  profile: ['profile'],
};

/** Of a part that somebody may not read no field is filled. */
export function expectOnlyParts(view: Partial<PromoterApplicationView>): void {
  for (const part of promoterApplicationParts.filter((one) => !view.parts!.includes(one)))
    for (const field of fieldsOf[part] ?? [])
      expect([part, field, view[field] ?? null]).toEqual([part, field, null]);
}
