import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { CallDashboard, DayCount } from '../../api/views.js';
import { day } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Disclosure } from '../../ui/disclosure.js';

const width = 640;
const height = 160;
const margin = 16;

/** Applications that had come in by each day of the call, beside the call before at the same day. */
export function OverTime({ figures }: { figures: CallDashboard }) {
  const t = useWords();
  const { palette } = useTheme();
  const { overTime, lastCall, lastCallTitle, places } = figures;
  const both = [...overTime, ...lastCall];
  if (both.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('promoter.nothingYet')}</Box>;
  const days = Math.max(1, ...both.map(({ dayOfCall }) => dayOfCall));
  const most = Math.max(1, places, ...both.map(({ cameIn }) => cameIn));
  const x = (dayOfCall: number) => (width * dayOfCall) / days;
  const y = (cameIn: number) => height - (height * cameIn) / most;
  const line = (points: readonly DayCount[]) =>
    points.map(({ dayOfCall, cameIn }) => `${x(dayOfCall)},${y(cameIn)}`).join(' ');
  const now = t('promoter.thisCall', { smart_count: overTime.at(-1)?.cameIn ?? 0 });
  const before = lastCallTitle
    ? t('promoter.lastCall', { title: lastCallTitle, smart_count: lastCall.at(-1)?.cameIn ?? 0 })
    : '';
  return (
    <>
      <Box
        component="svg"
        role="img"
        aria-label={[now, before].filter(Boolean).join('. ')}
        viewBox={`0 ${-margin} ${width} ${height + 2 * margin}`}
        preserveAspectRatio="none"
        sx={{ width: '100%', height: 160, display: 'block' }}
      >
        <line
          x1={0}
          x2={width}
          y1={height}
          y2={height}
          stroke={palette.divider}
          vectorEffect="non-scaling-stroke"
        />
        <line
          x1={0}
          x2={width}
          y1={y(places)}
          y2={y(places)}
          stroke={palette.text.secondary}
          strokeDasharray="2 4"
          vectorEffect="non-scaling-stroke"
        />
        <polyline
          points={line(lastCall)}
          fill="none"
          stroke={palette.text.secondary}
          strokeWidth={2}
          strokeDasharray="6 4"
          vectorEffect="non-scaling-stroke"
        />
        <polyline
          points={line(overTime)}
          fill="none"
          stroke={palette.primary.main}
          strokeWidth={3}
          vectorEffect="non-scaling-stroke"
        />
      </Box>
      <Box sx={{ fontSize: '0.875rem', display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <span>━ {now}</span>
        {before && <Box sx={{ color: 'text.secondary' }}>╌ {before}</Box>}
        <Box sx={{ color: 'text.secondary' }}>┈ {t('promoter.placesLine', { smart_count: places })}</Box>
      </Box>
      <Box sx={{ mx: { xs: -2, md: -3 } }}>
        <Disclosure title={t('promoter.asTable')}>
          <Table rows={overTime} />
        </Disclosure>
      </Box>
    </>
  );
}

function Table({ rows }: { rows: readonly DayCount[] }) {
  const t = useWords();
  return (
    <Box
      component="table"
      sx={{
        borderCollapse: 'collapse',
        fontSize: '0.875rem',
        '& th, & td': { pr: 3, py: 0.25, textAlign: 'left' },
      }}
    >
      <thead>
        <tr>
          <th>{t('promoter.day')}</th>
          <th>{t('promoter.applications')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day: when, cameIn }) => (
          <tr key={when}>
            <td>{day(when)}</td>
            <td>{cameIn}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
