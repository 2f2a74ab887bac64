import { barrierName } from '@waymark/domain';
import Box from '@mui/material/Box';
import type { ExchangeView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { Subheading } from '../../ui/subheading.js';

type Counts = ExchangeView['kpi']['fewerOpportunities'];
const nameOf = (code: string): string => barrierName(code) ?? code;

/** Counts in words: each that is told, and the small ones together. */
export function CountsText({ counts }: { counts: Counts }) {
  const t = useWords();
  const told = Object.entries(counts).filter(([, count]) => !count.startsWith('<') && count !== '0');
  const small = Object.values(counts).filter((count) => count.startsWith('<')).length;
  const parts = [
    ...told.map(([code, count]) => `${nameOf(code)}: ${count}`),
    ...(small > 0 ? [t(told.length > 0 ? 'fewer.smallRest' : 'fewer.small', { smart_count: small })] : []),
  ];
  return <>{parts.join(' · ') || t('fewer.nobody')}</>;
}

/** People with fewer opportunities among those who travel, counted by those who send them. */
export function FewerOpportunities({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { fewerOpportunities, fewerOpportunitiesOfOthers, fewerOpportunitiesGiven } = exchange.kpi;
  const others = Object.keys(fewerOpportunitiesOfOthers).length > 0;
  return (
    <Box component="section" aria-label={t('kpi.fewer')}>
      <Subheading
        aside={
          <ActionButton action="giveCounts" label={t('fewer.give')}>
            {t(fewerOpportunitiesGiven ? 'prepare.change' : 'prepare.write')}
          </ActionButton>
        }
      >
        {t('kpi.fewer')}
      </Subheading>
      <Box sx={{ color: fewerOpportunitiesGiven ? 'text.primary' : 'text.secondary' }}>
        {fewerOpportunitiesGiven ? <CountsText counts={fewerOpportunities} /> : t('fewer.notGiven')}
      </Box>
      {others && (
        <Box sx={{ mt: 0.5 }}>
          {t('fewer.ofOthers')} <CountsText counts={fewerOpportunitiesOfOthers} />
        </Box>
      )}
    </Box>
  );
}
