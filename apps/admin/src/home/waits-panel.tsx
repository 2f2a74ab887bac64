import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import type { WaitView } from '../api/views.js';
import { daysBetween, today } from '../i18n/dates.js';
import { useWords, type Words } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { listPath } from './list-path.js';

/** The list that holds exactly the cases counted. */
function pathOf({ kind, who, organisationId }: WaitView): string {
  if (who !== 'organisation') return listPath(`${kind}s`, { over: 'open', waitingOn: who });
  return kind === 'exchange'
    ? listPath('exchanges', { over: 'open', waitingOrganisationId: organisationId })
    : listPath('proposals', { over: 'open', waitingOn: 'proposer', organisationId });
}

function nameOf({ who, name }: WaitView, t: Words): string {
  if (who === 'secretariat') return t('home.wait.secretariat');
  return who === 'participant' ? t('home.wait.participants') : (name ?? '');
}

/** On whom cases wait and how long; each number opens its cases. */
export function WaitsPanel({ waits }: { waits: readonly WaitView[] }) {
  const t = useWords();
  return (
    <div id="waits" tabIndex={-1}>
      <Panel plain title={t('home.upcoming')}>
        {waits.length === 0 ? (
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('home.waitsNone')}</Box>
        ) : (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {waits.map((wait) => (
              <li key={`${wait.kind} ${wait.organisationId ?? wait.who}`}>
                <WaitLine wait={wait} t={t} />
              </li>
            ))}
          </Box>
        )}
      </Panel>
    </div>
  );
}

function durationOf({ cases, since }: WaitView, t: Words): string {
  const days = daysBetween(since, today());
  if (days <= 0) return t('home.wait.today');
  return t(cases === 1 ? 'home.wait.days' : 'home.wait.upTo', { smart_count: days });
}

function WaitLine({ wait, t }: { wait: WaitView; t: Words }) {
  return (
    <Box
      component={Link}
      to={pathOf(wait)}
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        gap: 1,
        mx: -1,
        px: 1,
        py: 0.75,
        borderRadius: 1,
        fontSize: '0.875rem',
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover': { bgcolor: (theme) => theme.palette.tokens.sunken },
      }}
    >
      <Box component="span" sx={{ flex: 1, minWidth: 0, fontWeight: 550 }}>
        {nameOf(wait, t)}
      </Box>
      <Box
        component="span"
        sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}
      >
        {t(`home.wait.${wait.kind}`, { smart_count: wait.cases })}, {durationOf(wait, t)}
      </Box>
    </Box>
  );
}
