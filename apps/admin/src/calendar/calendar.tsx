import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import { Link, useLocation, useParams } from 'react-router-dom';
import type { ExchangeRow } from '../api/views.js';
import { ExchangeViewPage } from '../exchanges/exchange-view-page.js';
import { month as monthName, today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { useLineKeys } from '../keys/use-line-keys.js';
import { DayList } from './day-list.js';
import { MonthGrid } from './month-grid.js';
import { SubscribeDialog } from './subscribe-dialog.js';
import { isMonth, monthAfter, monthOf, weeksOf } from './month.js';

/** Visits and deadlines of exchanges, a month at a time; the month stands in the address. */
export default function CalendarPage() {
  const { month: asked } = useParams();
  const month = isMonth(asked) ? asked : monthOf(today());
  const days = weeksOf(month).flat();
  return (
    <ExchangeViewPage within={{ from: days[0]!, to: days.at(-1)! }}>
      {(rows) => <Month month={month} rows={rows} />}
    </ExchangeViewPage>
  );
}

function Month({ month, rows }: { month: string; rows: readonly ExchangeRow[] }) {
  const t = useWords();
  const { search } = useLocation();
  const list = useLineKeys<HTMLDivElement>();
  const desk = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const to = (other: string) => ({ pathname: `/exchanges/calendar/${other}`, search });
  const name = monthName(`${month}-01`);
  const [subscribing, setSubscribing] = useState(false);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <IconButton
          component={Link}
          to={to(monthAfter(month, -1))}
          aria-label={t('calendar.previous')}
          sx={arrow}
        >
          <PreviousIcon />
        </IconButton>
        <IconButton component={Link} to={to(monthAfter(month, 1))} aria-label={t('calendar.next')} sx={arrow}>
          <NextIcon />
        </IconButton>
        <Typography variant="h2" aria-live="polite" sx={{ flex: 1 }}>
          {name}
        </Typography>
        {month !== monthOf(today()) && (
          <Button component={Link} to={to(monthOf(today()))} size="small">
            {t('calendar.today')}
          </Button>
        )}
        <Button size="small" onClick={() => setSubscribing(true)}>
          {t('subscribe.link')}
        </Button>
      </Box>
      {subscribing && <SubscribeDialog onClose={() => setSubscribing(false)} />}
      <div ref={list}>
        {desk ? <MonthGrid month={month} name={name} rows={rows} /> : <DayList month={month} rows={rows} />}
      </div>
    </>
  );
}

const arrow = { width: { xs: 44, md: 32 }, height: { xs: 44, md: 32 } } as const;
