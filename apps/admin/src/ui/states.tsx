import type { ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMessage } from './use-message.js';
import { useWords } from '../i18n/use-words.js';

/** Nothing here yet: what this will hold, and the first step. */
export function EmptyState({ title, help, action }: { title: string; help: ReactNode; action?: ReactNode }) {
  return (
    <Box sx={{ px: 3, py: { xs: 5, md: 8 }, maxWidth: 520, mx: 'auto', textAlign: 'center' }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: action ? 3 : 0, textWrap: 'balance' }}>
        {help}
      </Typography>
      {action}
    </Box>
  );
}

/** Something could not be loaded: what, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useWords();
  const message = useMessage();
  return (
    <Alert
      severity="error"
      sx={{ m: 2 }}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )
      }
    >
      <strong>{t('problem.load')}.</strong> {message(error)}
    </Alert>
  );
}
