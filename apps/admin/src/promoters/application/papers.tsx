import Link from '@mui/material/Link';
import type { PaperView, PromoterApplicationView } from '../../api/views.js';
import { useMe } from '../../data/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { reachable } from '../../ui/reachable.js';
import { PaperForm } from '../papers/paper-form.js';
import { PaperReading } from '../papers/paper-reading.js';

/** What was written about the candidate: to be read, or to be written by whoever may. */
export function Papers({ application }: { application: PromoterApplicationView }) {
  const t = useWords();
  const { data: me } = useMe();
  const { id, answers, eligibility, ownReview, profile, actions } = application;
  const step = (name: string) => actions.find((action) => action.name === name && action.allowed);
  if (!me) return null;
  const paper = (view: PaperView | null, title: string, more: { files?: string; complete?: string } = {}) => {
    if (!view) return null;
    if (!view.editable) return <PaperReading key={view.name} title={title} paper={view} />;
    return (
      <PaperForm
        // What is opened again is another form.
        key={`${view.name} ${view.onlyQuestions.join()}`}
        applicationId={id}
        paper={view}
        personId={me.person.id}
        files={more.files ? actions.find(({ name }) => name === more.files) : undefined}
        complete={more.complete}
      />
    );
  };
  return (
    <>
      {paper(answers, t('promoter.application'))}
      {paper(eligibility, t('promoter.eligibility'), {
        ...(step('markEligible') && { files: 'markEligible' }),
      })}
      {paper(ownReview, t('promoter.ownReview'), {
        files: 'fileReview',
        complete: t('promoter.completeNotFiled'),
      })}
      {profile && (
        <PaperReading
          title={t('promoter.profile')}
          paper={profile}
          aside={
            <Link
              href={`/api/promoter-applications/${id}/profile/preview`}
              target="_blank"
              rel="noopener"
              sx={reachable}
            >
              {t('promoter.profilePreview')}
            </Link>
          }
        />
      )}
    </>
  );
}
