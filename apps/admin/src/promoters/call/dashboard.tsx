import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { dashboardOf } from '../../api/promoter-panel.js';
import type { CallDashboard, PromoterCallView } from '../../api/views.js';
import { day } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { ErrorState } from '../../ui/states.js';
import { Subheading } from '../../ui/subheading.js';
import { Tag } from '../../ui/tag.js';
import { applicationsPath } from '../paths.js';
import { Bars } from './bars.js';
import { OverTime } from './over-time.js';

/** The figures of a call: how many applied, beside last year; who; how far the review is; what is late. */
export function Dashboard({ call }: { call: PromoterCallView }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-calls', call.id, 'dashboard'],
    queryFn: () => dashboardOf(call.id),
  });
  return (
    <Panel title={t('promoter.figures')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Figures call={call} figures={data} />
      ) : (
        <RowsSkeleton />
      )}
    </Panel>
  );
}

function Figures({ call, figures }: { call: PromoterCallView; figures: CallDashboard }) {
  const t = useWords();
  const { applications, drafts, places, reviews, slippage } = figures;
  const filtered = (source: string) => (value: string) => applicationsPath(call.id, { [source]: value });
  return (
    <>
      <Box sx={{ fontSize: '1.0625rem' }}>
        {t('promoter.cameIn', { smart_count: applications, places })}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {drafts > 0 && t('promoter.drafts', { smart_count: drafts })}
        </Box>
      </Box>
      {slippage.length > 0 && (
        <>
          <Subheading>{t('promoter.slippage')}</Subheading>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
            {slippage.map(({ label, dueOn, count, days }) => (
              <Box component="li" key={label} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
                <Tag tone="late">{t('board.late', { smart_count: days })}</Tag>
                <span>
                  {label}: {count}
                </span>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {day(dueOn)}
                </Box>
              </Box>
            ))}
          </Box>
        </>
      )}
      <Subheading>{t('promoter.byStage')}</Subheading>
      <Bars rows={figures.byStage} to={filtered('stage')} />
      {reviews && reviews.needed > 0 && (
        <>
          <Subheading>{t('promoter.reviewProgress')}</Subheading>
          <Bars
            of={reviews.needed}
            rows={[
              { value: 'assigned', label: t('promoter.assigned'), count: reviews.assigned },
              { value: 'filed', label: t('promoter.filed'), count: reviews.filed },
              { value: 'late', label: t('promoter.late'), count: reviews.late },
            ]}
          />
        </>
      )}
      <Subheading>{t('promoter.overTime')}</Subheading>
      <OverTime figures={figures} />
      <Box sx={{ mx: { xs: -2, md: -3 }, mb: -3, mt: 2 }}>
        <Disclosure title={t('promoter.byRegion')}>
          <Bars rows={figures.byRegion} to={filtered('region')} />
        </Disclosure>
        <Disclosure title={t('promoter.byType')}>
          <Bars rows={figures.byType} to={filtered('applicantType')} />
        </Disclosure>
        <Disclosure title={t('promoter.byLanguage')}>
          <Bars rows={figures.byLanguage} to={filtered('language')} />
        </Disclosure>
      </Box>
    </>
  );
}
