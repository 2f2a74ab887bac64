import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ExchangeView } from '../api/views.js';
import { useAct } from '../case/use-act.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { PaperMark } from './paper-mark.js';

type Mark = 'present' | 'absent';

/** Who is there: one tap a person, recorded at once by the case's own step. */
export function Attendance({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { id, participants, actions } = exchange;
  const act = useAct('exchange', id);
  // What was tapped and is not answered yet.
  const [tapped, setTapped] = useState<Readonly<Record<string, Mark>>>({});
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const step = actions.find(({ name }) => name === 'markAttendance');
  const mark = (personId: string, chosen: Mark | null) => {
    if (!chosen) return;
    setTapped((before) => ({ ...before, [personId]: chosen }));
    // One after the other: of two taps on one person the later has to win, also on a slow line.
    const body = { attendance: { [personId]: chosen } };
    queue.current = queue.current
      .then(() => act.mutateAsync({ action: 'markAttendance', body }))
      .catch(() => undefined)
      .then(() =>
        setTapped(({ [personId]: latest, ...others }) =>
          latest === undefined || latest === chosen ? others : { ...others, [personId]: latest },
        ),
      );
  };
  const standing = (personId: string, attendance: string) => tapped[personId] ?? attendance;
  const count = (wanted: string) =>
    participants.filter(({ personId, attendance }) => standing(personId, attendance) === wanted).length;
  return (
    <Panel
      title={t('visitDay.who')}
      aside={
        <Box role="status" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {act.isPending ? t('visitDay.saving') : ''}
        </Box>
      }
    >
      {participants.length === 0 && <Box>{t('visitDay.nobody')}</Box>}
      {participants.length > 0 && (
        <Box sx={{ mb: 1, color: 'text.secondary' }}>
          {t('visitDay.counted', {
            present: count('present'),
            absent: count('absent'),
            open: count('unknown'),
          })}
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {participants.map(({ personId, name, jobTitle, attendance }) => (
          <Box
            component="li"
            key={personId}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 1,
              py: 1.25,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '1 1 160px', minWidth: 0 }}>
              <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Box>
              {jobTitle && <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{jobTitle}</Box>}
            </Box>
            <PaperMark standing={standing(personId, attendance)} />
            <ToggleButtonGroup
              data-screen-only
              exclusive
              value={standing(personId, attendance)}
              onChange={(_event, chosen: Mark | null) => mark(personId, chosen)}
              aria-label={name}
              disabled={!step?.allowed}
              sx={{ '& .MuiToggleButton-root': { minHeight: 48, minWidth: 104, fontSize: '1rem' } }}
            >
              <ToggleButton value="present">{t('visitDay.there')}</ToggleButton>
              <ToggleButton value="absent">{t('visitDay.absent')}</ToggleButton>
            </ToggleButtonGroup>
          </Box>
        ))}
      </Box>
      <Box data-screen-only sx={{ mt: 1 }}>
        <FormProblem problem={act.error} />
        {step?.allowed && participants.length > 0 && (
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('visitDay.markedBy')}</Box>
        )}
        {step && !step.allowed && (
          <Alert severity="info">
            {t('visitDay.notNow')}: {step.because.join(' ')}
          </Alert>
        )}
      </Box>
    </Panel>
  );
}
