import { highestScore, lowestScore, type ReviewCriterion } from '../../promoters/criteria.js';
import type { FormDefinition, PromoterFormKey, Question, Reader } from '../definition.js';

const panel: readonly Reader[] = ['secretariat', 'lead', 'reviewer'];

type Levels = readonly [string, string, string, string, string];

const scored = (key: ReviewCriterion, label: string, help: string, levels: Levels): Question => ({
  key,
  kind: 'scale',
  label,
  help,
  required: true,
  min: lowestScore,
  max: highestScore,
  levels,
  personal: 'none',
  audience: panel,
});

/** A review: one score for each criterion of the call, comments apart for panel and applicant, a recommendation. */
export const promoterReview1: FormDefinition<PromoterFormKey> = {
  key: 'promoter-review',
  version: 1,
  title: 'Review of an application',
  minutes: 20,
  intro:
    'Score each criterion by what the application says. You see the other reviews once you have filed yours.',
  sections: [
    {
      key: 'scores',
      title: 'Criteria',
      questions: [
        scored(
          'relevance',
          'Relevance of the reason',
          'Has the candidate done something for learning mobility?',
          [
            'No reason, or none that has to do with mobility',
            'A wish more than a deed',
            'Some experience, told in general words',
            'Clear experience with an example',
            'A lead that others follow, with proof',
          ],
        ),
        scored(
          'priorities',
          'Priorities in lifelong learning',
          'Do they fit what the partnership works on?',
          [
            'None are named',
            'Named, but far from the partnership',
            'Partly in line',
            'In line, and followed in practice',
            'In line, followed, and a step ahead of us',
          ],
        ),
        scored(
          'clarity',
          'Clarity of the key messages',
          'Would somebody outside understand and repeat them?',
          [
            'No message',
            'Hard to follow',
            'Understandable, but not memorable',
            'Clear and to the point',
            'Clear, memorable and ready to be quoted',
          ],
        ),
        scored('reach', 'Reach and network', 'Who would hear the candidate?', [
          'Nobody beyond the own team',
          'The own institution',
          'A town or a sector',
          'A region or a network',
          'Several regions or countries',
        ]),
        scored('inclusion', 'Inclusion', 'Does the work open mobility to people with fewer opportunities?', [
          'Not thought of',
          'Mentioned',
          'Planned, with first steps',
          'Part of the daily work',
          'At the heart of the work, with results',
        ]),
      ],
    },
    {
      key: 'words',
      title: 'In words',
      questions: [
        {
          key: 'commentToPanel',
          kind: 'longText',
          label: 'Comment to the panel',
          help: 'The applicant never reads this.',
          required: true,
          maxLength: 3000,
          personal: 'ordinary',
          audience: panel,
        },
        {
          key: 'commentToApplicant',
          kind: 'longText',
          label: 'Comment to the applicant',
          help: 'It goes with the letter, without your name.',
          maxLength: 2000,
          personal: 'ordinary',
          audience: [...panel, 'applicant'],
        },
        {
          key: 'recommendation',
          kind: 'choice',
          label: 'Your recommendation',
          required: true,
          options: [
            { key: 'accept', label: 'Accept' },
            { key: 'waitlist', label: 'Waitlist' },
            { key: 'reject', label: 'Reject' },
          ],
          personal: 'none',
          audience: panel,
        },
      ],
    },
  ],
};
