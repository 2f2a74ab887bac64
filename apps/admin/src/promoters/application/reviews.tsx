import Box from '@mui/material/Box';
import type { CriterionLevels, FiledReviewView, PromoterApplicationView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Facts, Panel } from '../../ui/panel.js';
import { Tag } from '../../ui/tag.js';
import { optionName } from '../words.js';

/** The panel's reviews, for whoever filed their own or needs none: how far apart they are, then each. */
export function Reviews({
  application: { reviews, score, criteria },
}: {
  application: PromoterApplicationView;
}) {
  const t = useWords();
  if (!reviews || reviews.length === 0) return null;
  return (
    <Panel
      title={t('promoter.reviews')}
      aside={
        score?.mean != null && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
            <Tag tone="accent">{t('promoter.meanOf', { mean: score.mean.toFixed(1) })}</Tag>
            {score.disagreement && (
              <Tag tone="soon">{t('promoter.apart', { spread: score.spread.toFixed(1) })}</Tag>
            )}
          </Box>
        )
      }
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 3 }}>
        {reviews.map((review) => (
          <Review key={review.personId} review={review} criteria={criteria} />
        ))}
      </Box>
    </Panel>
  );
}

function Review({ review, criteria }: { review: FiledReviewView; criteria: readonly CriterionLevels[] }) {
  const t = useWords();
  const { name, filedAt, score, scores, recommendation, commentToPanel, commentToApplicant } = review;
  const given = criteria.flatMap(({ key, label }) =>
    scores[key] === undefined ? [] : [{ term: label, value: scores[key] }],
  );
  return (
    <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'divider', pt: 3 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem', flex: 1 }}>
          <When value={filedAt} />
        </Box>
        {score !== null && <Tag tone="accent">{score.toFixed(1)}</Tag>}
        {recommendation && <Tag>{optionName(recommendation)}</Tag>}
      </Box>
      <Facts
        items={[
          ...given,
          ...(commentToPanel ? [{ term: t('promoter.toPanel'), value: <Said text={commentToPanel} /> }] : []),
          ...(commentToApplicant
            ? [{ term: t('promoter.toApplicant'), value: <Said text={commentToApplicant} /> }]
            : []),
        ]}
      />
    </Box>
  );
}

const Said = ({ text }: { text: string }) => (
  <Box sx={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>{text}</Box>
);
