import { regionName } from '@waymark/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import Box from '@mui/material/Box';
import { rankingOf, type RankingFilter } from '../../api/promoter-panel.js';
import type { RankedApplication } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { TextLink } from '../../ui/text-link.js';
import { applicationPath } from '../paths.js';
import { optionName } from '../words.js';
import { Balance } from './balance.js';
import { DecisionPage } from './decision-page.js';
import { RankingFilters } from './ranking-filters.js';
import { StageIt } from './stage-it.js';
import { StagedTag } from './staged-tag.js';

/** The lead, before deciding: in which order, where reviewers disagree, what is staged, whom that favours. */
export default function RankingPage() {
  const t = useWords();
  return (
    <DecisionPage title={t('promoter.ranking')}>
      {(call) => (
        <Box sx={{ display: 'grid', gap: 3 }}>
          <Ranking callId={call.id} />
          <Balance callId={call.id} />
        </Box>
      )}
    </DecisionPage>
  );
}

function Ranking({ callId }: { callId: string }) {
  const t = useWords();
  const [wanted, setWanted] = useState<RankingFilter>({});
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-calls', callId, 'ranking', wanted],
    queryFn: () => rankingOf(callId, wanted),
    placeholderData: (before) => before,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  return (
    <Box>
      <RankingFilters callId={callId} wanted={wanted} onChange={setWanted} />
      {data.length === 0 ? (
        <EmptyState title={t('promoter.rankingNone')} help={t('promoter.rankingNoneHelp')} />
      ) : (
        <Box
          component="ol"
          sx={{
            m: 0,
            p: 0,
            listStyle: 'none',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
          }}
        >
          {data.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function Row({ row }: { row: RankedApplication }) {
  const t = useWords();
  const { score, recommendations } = row;
  const about = [
    row.applicantType && optionName(row.applicantType),
    row.region && (regionName(row.region) ?? row.region),
    row.stageLabel,
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '32px minmax(0, 1fr)', md: '40px minmax(0, 1fr) 220px 240px' },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
        px: 2,
        py: 1.25,
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '& > *': { gridColumn: { xs: 2, md: 'auto' } },
        '& > :first-of-type': { gridColumn: 1 },
      }}
    >
      <Box sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>{row.rank ?? '–'}</Box>
      <Box sx={{ minWidth: 0, gridRow: { xs: 1, md: 'auto' } }}>
        <TextLink to={applicationPath(row.id)} plain>
          {row.title}
        </TextLink>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{about.join(' · ')}</Box>
      </Box>
      <Box sx={{ fontSize: '0.875rem' }}>
        {score.mean === null ? (
          <Box sx={{ color: 'text.secondary' }}>{t('promoter.noReview')}</Box>
        ) : (
          <>
            <strong>{score.mean.toFixed(1)}</strong>{' '}
            {score.lowest !== null && score.highest !== null && score.reviews > 1 && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('promoter.fromTo', { from: score.lowest.toFixed(1), to: score.highest.toFixed(1) })}
              </Box>
            )}
            <Box sx={{ color: 'text.secondary' }}>{recommendations.map(optionName).join(', ')}</Box>
            {score.disagreement && <Tag tone="soon">{t('promoter.disagreement')}</Tag>}
          </>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          justifyContent: { md: 'flex-end' },
        }}
      >
        <StagedTag row={row} />
        <StageIt row={row} />
      </Box>
    </Box>
  );
}
