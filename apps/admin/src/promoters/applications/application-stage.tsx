import type { PromoterApplicationRow } from '../../api/views.js';
import { StageTag } from '../../case/stage-tag.js';
import { useWords } from '../../i18n/use-words.js';
import { Tag } from '../../ui/tag.js';

type Row = Pick<PromoterApplicationRow, 'stage' | 'stageLabel' | 'over' | 'declared' | 'myReview'>;

/** Where an application stands; for who may not know that, what they have to do with it. */
export function ApplicationStage({ row }: { row: Row }) {
  const t = useWords();
  if (row.stage !== null && row.stageLabel !== null)
    return <StageTag kind="promoterApplication" stage={row.stage} label={row.stageLabel} over={row.over} />;
  if (row.myReview !== null) return <ReviewTag status={row.myReview} />;
  return <Tag>{t(row.declared === null ? 'promoter.notDeclared' : 'promoter.declaredClear')}</Tag>;
}

/** How a review stands, in a word. */
export function ReviewTag({ status }: { status: string }) {
  const t = useWords();
  if (status === 'filed') return <Tag tone="done">{t('promoter.review.filed')}</Tag>;
  if (status === 'late') return <Tag tone="late">{t('promoter.review.late')}</Tag>;
  if (status === 'void') return <Tag tone="stopped">{t('promoter.review.void')}</Tag>;
  return <Tag tone="soon">{t('promoter.review.open')}</Tag>;
}
