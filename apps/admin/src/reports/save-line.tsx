import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRefresh } from 'react-admin';
import { time } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { useMessage } from '../ui/use-message.js';
import type { SaveState } from '../drafts/draft-keeper.js';

/** Whether what was typed is safe. Said politely, so that it never interrupts. */
export function SaveLine({ state }: { state: SaveState }) {
  const t = useWords();
  const message = useMessage();
  const refresh = useRefresh();
  if (state.kind === 'failed')
    return (
      <Alert severity="warning" role="status" sx={{ flex: '1 1 100%' }}>
        {t('report.notSaved', { why: message(state.problem) })}{' '}
        {t(state.kept ? 'report.notSavedKept' : 'report.notSavedHere')}
      </Alert>
    );
  if (state.kind === 'closed')
    return (
      <Alert
        severity="warning"
        role="alert"
        sx={{ flex: '1 1 100%' }}
        action={
          <Button size="small" onClick={() => refresh()}>
            {t('report.reload')}
          </Button>
        }
      >
        {t('report.closed')}
      </Alert>
    );
  return (
    <Box role="status" sx={{ fontSize: '0.875rem', color: 'text.secondary', minHeight: 21 }}>
      {state.kind === 'saving'
        ? t('report.saving')
        : state.at
          ? t('report.savedAt', { time: time(state.at) })
          : ''}
    </Box>
  );
}
