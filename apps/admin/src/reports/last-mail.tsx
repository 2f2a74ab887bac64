import Box from '@mui/material/Box';
import type { ReportChase } from '../api/views.js';
import { moment } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { When } from '../ui/due.js';
import { Tag, type Tone } from '../ui/tag.js';

const tones: Readonly<Record<string, Tone>> = { failed: 'late', bounced: 'late', arrived: 'done' };

/** Which mail asked for a report last, when, and whether it arrived. */
export function LastMail({ chase }: { chase: ReportChase }) {
  const t = useWords();
  const { lastMail, canRemind, remindFrom } = chase;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        rowGap: 0.25,
        fontSize: '0.875rem',
        color: 'text.secondary',
      }}
    >
      {lastMail ? (
        <>
          <span>{lastMail.label}</span>
          <When value={lastMail.at} />
          <Tag tone={tones[lastMail.state] ?? 'quiet'}>{lastMail.stateLabel}</Tag>
        </>
      ) : (
        <span>{t('chase.never')}</span>
      )}
      {canRemind && remindFrom && <span>{t('chase.from', { at: moment(remindFrom) })}</span>}
    </Box>
  );
}

/** The same for a column: when, and how it fared only where that is not as it should be. */
export function LastMailDay({ chase: { lastMail } }: { chase: ReportChase }) {
  const t = useWords();
  if (!lastMail) return <Box sx={{ color: 'text.secondary' }}>{t('chase.none')}</Box>;
  const tone = tones[lastMail.state];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <When value={lastMail.at} />
      {tone === 'late' && <Tag tone={tone}>{lastMail.stateLabel}</Tag>}
    </Box>
  );
}
