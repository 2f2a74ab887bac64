import { questionsFor } from '@waymark/domain';
import { readApplication, savePaper, type PaperName } from '../../api/promoters.js';
import type { PaperView, PromoterApplicationView } from '../../api/views.js';
import { DraftKeeper } from '../../drafts/draft-keeper.js';
import { useKept } from '../../drafts/use-kept.js';
import type { PromoterForm } from './form-of.js';

/** Where a paper stands in its application. */
const placeOf = {
  application: 'answers',
  eligibility: 'eligibility',
  review: 'ownReview',
  profile: 'profile',
} as const satisfies Record<PaperName, keyof PromoterApplicationView>;

interface Written {
  applicationId: string;
  paper: PaperView;
  form: PromoterForm;
  /** Who writes. */
  personId: string;
}

/** The answers of one paper, kept while the page is open. */
export const usePaper = ({ applicationId, paper, form, personId }: Written) =>
  useKept(
    () =>
      new DraftKeeper(
        { personId, reportId: `${applicationId}.${paper.name}` },
        paper,
        new Set(questionsFor(form, {}).map(({ key }) => key)),
        {
          save: (answers, revision) => savePaper(applicationId, paper.name, answers, revision),
          load: async () => {
            const now = (await readApplication(applicationId))[placeOf[paper.name]];
            return now?.editable ? now : null;
          },
        },
      ),
  );
